/** Which sessions share one cap: those of one peserta and calendar month, of one kind and scope as the readings say. */
import type { Tafsir } from '../../aturan/tafsir';
import { DAFTAR_JENIS, DAFTAR_LINGKUP } from '../../istilah/sesi';
import { nomorTempat, TEMPAT_SEBULAN } from '../sesi-per-orang';

/**
 * Number of the group by the number of a session's place: two sessions of one person share a cap when it is the same.
 * Lampiran G.3, H.3: «maksimal dihitung 2 kali dalam 1 bulan».
 * Simplification: a month is the calendar month of the session's day; the text does not say.
 */
export function susunKelompokBatas({ batasPer, batasLingkup }: Pick<Tafsir, 'batasPer' | 'batasLingkup'>): (tempat: number) => number {
  const kelompok = new Int32Array(TEMPAT_SEBULAN);
  for (const jenis of DAFTAR_JENIS) {
    for (const lingkup of DAFTAR_LINGKUP) {
      kelompok[nomorTempat(0, jenis, lingkup)] = nomorTempat(
        0, batasPer === 'jenis' ? jenis : DAFTAR_JENIS[0], batasLingkup === 'terpisah' ? lingkup : DAFTAR_LINGKUP[0],
      );
    }
  }
  return (tempat) => {
    const dalamBulan = tempat % TEMPAT_SEBULAN;
    return tempat - dalamBulan + (kelompok[dalamBulan] as number);
  };
}
