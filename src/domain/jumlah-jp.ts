/** The one place where JP are totalled per person, kind, scope, month and year; every sheet and export asks it. */
import type { Jalur } from '../istilah/jp-lain';
import type { Nip } from '../istilah/nip';
import { jp, kali } from '../istilah/satuan';
import type { Jp, Kali } from '../istilah/satuan';
import type { Jenis, Lingkup } from '../istilah/sesi';
import { tahunBulan } from '../istilah/tanggal';
import type { Bulan } from '../istilah/tanggal';
import type { HasilJpLain, HasilSesi } from './hasil';
import { jumlahJpLain } from './jumlah-jp-lain';
import { rentangOrang, tempatSesi, type SesiPerOrang } from './sesi-per-orang';

/** The three numbers of a span, with the sessions they come from. */
export interface Jumlah {
  /** Sessions that were held and are recorded without fault, counted or not. */
  readonly sesiTercatat: Kali;
  readonly sesiDihitung: Kali;
  readonly tercatat: Jp;
  readonly dihitung: Jp;
  /** Recorded but not counted. */
  readonly kelebihan: Jp;
}

/** Narrows a question to a kind, a scope, or both; absent = all. */
export interface Saringan {
  readonly jenis?: Jenis;
  readonly lingkup?: Lingkup;
}

export interface JumlahJp {
  sebulan(nip: Nip, bulan: Bulan, saringan?: Saringan): Jumlah;
  setahun(nip: Nip, tahun: number, saringan?: Saringan): Jumlah;
  /** JP of other competence development in a year, of one Jalur or of both. */
  lain(nip: Nip, tahun: number, jalur?: Jalur): Jp;
  /** Lampiran E, I.3: JP Pembimbingan + JP Pendampingan + JP Lain. */
  total(nip: Nip, tahun: number): Jp;
}

/** Sessions and rows of JP Lain, each with its result. */
export interface SumberJumlah {
  readonly sesiPerOrang: SesiPerOrang;
  /** In the order of the list of sessions. */
  readonly hasilSesi: readonly Pick<HasilSesi, 'status' | 'tercatat' | 'dihitung'>[];
  readonly hasilJpLain: readonly HasilJpLain[];
}

/** Totals the results of all sessions and of JP Lain; each answer walks through the sessions of its person alone. */
export function jumlahJp({ sesiPerOrang, hasilSesi, hasilJpLain }: SumberJumlah): JumlahJp {
  const lain = jumlahJpLain(hasilJpLain);
  const jumlahkan = susunJumlahkan(sesiPerOrang, hasilSesi);
  const setahun = (nip: Nip, tahun: number, saringan?: Saringan): Jumlah =>
    jumlahkan(nip, (bulan) => tahunBulan(bulan) === tahun, saringan);
  return {
    sebulan: (nip, bulan, saringan) => jumlahkan(nip, (satu) => satu === bulan, saringan),
    setahun,
    lain,
    total: (nip, tahun) => jp(setahun(nip, tahun).dihitung + lain(nip, tahun)),
  };
}

/** Of the months for which `ikut` says so. Rows that are Batal or refused add nothing. */
function susunJumlahkan(
  sesiPerOrang: SesiPerOrang, hasilSesi: SumberJumlah['hasilSesi'],
): (nip: Nip, ikut: (bulan: Bulan) => boolean, saringan?: Saringan) => Jumlah {
  return (nip, ikut, { jenis, lingkup } = {}) => {
    let [sesiTercatat, sesiDihitung, tercatat, dihitung] = [0, 0, 0, 0];
    const [awal, akhir] = rentangOrang(sesiPerOrang, nip);
    for (let ke = awal; ke < akhir; ke++) {
      const indeks = sesiPerOrang.urutan[ke] as number;
      const hasil = hasilSesi[indeks];
      if (!hasil || hasil.status === 'Batal' || hasil.status === 'Perlu perbaikan') continue;
      const tempat = tempatSesi(sesiPerOrang, indeks);
      if (!ikut(tempat.bulan) || (jenis && tempat.jenis !== jenis) || (lingkup && tempat.lingkup !== lingkup)) continue;
      sesiTercatat += 1;
      if (hasil.status === 'Dihitung') sesiDihitung += 1;
      tercatat += hasil.tercatat;
      dihitung += hasil.dihitung;
    }
    return {
      sesiTercatat: kali(sesiTercatat), sesiDihitung: kali(sesiDihitung),
      tercatat: jp(tercatat), dihitung: jp(dihitung), kelebihan: jp(tercatat - dihitung),
    };
  };
}
