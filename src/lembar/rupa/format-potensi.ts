/** Number format of Potensi Total JP: a word says it where even the greatest total stays below the target. */
import type { HasilPegawai, TanpaAngka } from '../../domain/hasil';

const CUKUP = '0';
const KURANG = '0" (di bawah target)"';

export function formatPotensi(hasil: HasilPegawai | TanpaAngka | undefined): string {
  if (!hasil || 'tanpaAngka' in hasil || hasil.potensi === undefined || hasil.target === undefined) return CUKUP;
  return hasil.potensi < hasil.target ? KURANG : CUKUP;
}
