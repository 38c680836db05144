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
  // By month first: there are few months, and sheets are kept in the order of days.
  const perBulan = new Map<Bulan, Map<Nip, number>>();
  let berikut = 0;
  return ({ nip, hari, jenis, lingkup }) => {
    const bulan = bulanDari(hari);
    let perOrang = perBulan.get(bulan);
    if (!perOrang) perBulan.set(bulan, (perOrang = new Map()));
    let awal = perOrang.get(nip);
    if (awal === undefined) {
      perOrang.set(nip, (awal = berikut));
      berikut += LEBAR;
    }
    const menurutJenis = batasPer === 'jenis' ? DAFTAR_JENIS.indexOf(jenis) : 0;
    const menurutLingkup = batasLingkup === 'terpisah' ? DAFTAR_LINGKUP.indexOf(lingkup) : 0;
    return awal + menurutJenis * DAFTAR_LINGKUP.length + menurutLingkup;
  };
}
