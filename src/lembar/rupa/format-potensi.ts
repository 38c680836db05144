/** Number format of Potensi Total JP: a word says it where even the greatest total stays below the target. */
import type { HasilPegawai, TanpaAngka } from '../../domain/hasil';
import type { Sel } from '../sel';

const CUKUP = '0';
const KURANG = '0" (di bawah target)"';

export const formatPotensi = (hasil: HasilPegawai | TanpaAngka | undefined): string =>
  !hasil || 'tanpaAngka' in hasil ? CUKUP : formatAngkaPotensi(hasil.potensi, hasil.target);

/** Of the cells Potensi Total JP and Target JP. */
export const formatAngkaPotensi = (potensi: Sel | undefined, target: Sel | undefined): string =>
  typeof potensi === 'number' && typeof target === 'number' && potensi < target ? KURANG : CUKUP;
