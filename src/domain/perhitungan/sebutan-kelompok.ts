/** What the sessions that share one cap are called, as the readings draw their circle. */
import type { Tafsir } from '../../aturan/tafsir';
import { DAFTAR_JENIS } from '../../istilah/sesi';
import type { SesiTerbaca } from '../sesi-terbaca';

/** `Pembimbingan`, `Pembimbingan Nasional`, `(Pembimbingan dan Pendampingan)`, `(… dan …) Nasional`. */
export function sebutanKelompok(
  { jenis, lingkup }: Pick<SesiTerbaca, 'jenis' | 'lingkup'>,
  { batasPer, batasLingkup }: Pick<Tafsir, 'batasPer' | 'batasLingkup'>,
): string {
  const kelompok = batasPer === 'gabungan' ? `(${DAFTAR_JENIS.join(' dan ')})` : jenis;
  return batasLingkup === 'terpisah' ? `${kelompok} ${lingkup}` : kelompok;
}
