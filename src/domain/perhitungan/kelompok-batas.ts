/** Which sessions share one cap: those of one peserta and calendar month, of one kind and scope as the readings say. */
import type { Tafsir } from '../../aturan/tafsir';
import type { Nip } from '../../istilah/nip';
import { DAFTAR_JENIS, DAFTAR_LINGKUP } from '../../istilah/sesi';
import { bulanDari } from '../../istilah/tanggal';
import type { Bulan } from '../../istilah/tanggal';
import type { SesiTerbaca } from '../sesi-terbaca';

/** Numbers of the groups, given out as sessions come: two sessions have the same number when they share one cap. */
export type NomorKelompok = (sesi: SesiTerbaca) => number;

/** Room for every kind and scope of one month. */
const LEBAR = DAFTAR_JENIS.length * DAFTAR_LINGKUP.length;

/**
 * Lampiran G.3, H.3: «maksimal dihitung 2 kali dalam 1 bulan».
 * Simplification: a month is the calendar month of the session's day; the text does not say.
 */
export function susunNomorKelompok(tafsir: Pick<Tafsir, 'batasPer' | 'batasLingkup'>): NomorKelompok {
  const { batasPer, batasLingkup } = tafsir;
  const perOrang = new Map<Nip, Map<Bulan, number>>();
  let berikut = 0;
  return ({ nip, hari, jenis, lingkup }) => {
    let perBulan = perOrang.get(nip);
    if (!perBulan) perOrang.set(nip, (perBulan = new Map()));
    const bulan = bulanDari(hari);
    let awal = perBulan.get(bulan);
    if (awal === undefined) {
      perBulan.set(bulan, (awal = berikut));
      berikut += LEBAR;
    }
    const menurutJenis = batasPer === 'jenis' ? DAFTAR_JENIS.indexOf(jenis) : 0;
    const menurutLingkup = batasLingkup === 'terpisah' ? DAFTAR_LINGKUP.indexOf(lingkup) : 0;
    return awal + menurutJenis * DAFTAR_LINGKUP.length + menurutLingkup;
  };
}
