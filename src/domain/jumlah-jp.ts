/** The one place where JP are totalled per person, kind, scope, month and year; every sheet and export asks it. */
import type { Jalur } from '../istilah/jp-lain';
import type { Nip } from '../istilah/nip';
import { jp, kali } from '../istilah/satuan';
import type { Jp, Kali } from '../istilah/satuan';
import type { BarisSesi, Jenis, Lingkup } from '../istilah/sesi';
import { bulanDari, tahunBulan } from '../istilah/tanggal';
import type { Bulan } from '../istilah/tanggal';
import type { HasilJpLain, HasilSesi } from './hasil';
import { jumlahJpLain } from './jumlah-jp-lain';
import { sesiTerbaca } from './sesi-terbaca';
import type { SesiTerbaca } from './sesi-terbaca';

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

/** What one person did in one month of one kind and scope; filled while the list is read. */
interface Butir {
  readonly bulan: Bulan;
  readonly jenis: Jenis;
  readonly lingkup: Lingkup;
  sesiTercatat: number;
  sesiDihitung: number;
  tercatat: number;
  dihitung: number;
}

/** A session and a row of JP Lain each with its result. */
export interface SumberJumlah {
  readonly daftarSesi: readonly BarisSesi[];
  readonly hasilSesi: readonly Pick<HasilSesi, 'status' | 'tercatat' | 'dihitung'>[];
  readonly hasilJpLain: readonly HasilJpLain[];
}

/** At most one entry per month, kind and scope: few enough to be looked through. */
type BukuOrang = Butir[];

/** Totals the results of all sessions (in the order of the list) and of JP Lain. */
export function jumlahJp({ daftarSesi, hasilSesi, hasilJpLain }: SumberJumlah): JumlahJp {
  const perOrang = kumpulkan(daftarSesi, hasilSesi);
  const lain = jumlahJpLain(hasilJpLain);
  const setahun = (nip: Nip, tahun: number, saringan?: Saringan): Jumlah => {
    return jumlahkan(perOrang.get(nip), (bulan) => tahunBulan(bulan) === tahun, saringan);
  };
  return {
    sebulan: (nip, bulan, saringan) => jumlahkan(perOrang.get(nip), (satu) => satu === bulan, saringan),
    setahun,
    lain,
    total: (nip, tahun) => jp(setahun(nip, tahun).dihitung + lain(nip, tahun)),
  };
}

/** One pass over the sessions; rows that are Batal or refused add nothing. */
function kumpulkan(
  daftarSesi: readonly BarisSesi[],
  daftarHasil: SumberJumlah['hasilSesi'],
): ReadonlyMap<Nip, BukuOrang> {
  const perOrang = new Map<Nip, BukuOrang>();
  daftarSesi.forEach((sesi, indeks) => {
    const hasil = daftarHasil[indeks];
    if (!hasil || hasil.status === 'Batal' || hasil.status === 'Perlu perbaikan') return;
    const terbaca = sesiTerbaca(sesi);
    let buku = perOrang.get(terbaca.nip);
    if (!buku) perOrang.set(terbaca.nip, (buku = []));
    tambahkan(butirUntuk(buku, terbaca), hasil);
  });
  return perOrang;
}

function butirUntuk(buku: BukuOrang, { hari, jenis, lingkup }: SesiTerbaca): Butir {
  const bulan = bulanDari(hari);
  for (const butir of buku) if (butir.bulan === bulan && butir.jenis === jenis && butir.lingkup === lingkup) return butir;
  const butir: Butir = { bulan, jenis, lingkup, sesiTercatat: 0, sesiDihitung: 0, tercatat: 0, dihitung: 0 };
  buku.push(butir);
  return butir;
}

function tambahkan(butir: Butir, { status, tercatat, dihitung }: SumberJumlah['hasilSesi'][number]): void {
  butir.sesiTercatat += 1;
  butir.tercatat += tercatat;
  butir.dihitung += dihitung;
  if (status === 'Dihitung') butir.sesiDihitung += 1;
}

/** Of the months for which `ikut` says so. */
function jumlahkan(buku: BukuOrang = [], ikut: (bulan: Bulan) => boolean, { jenis, lingkup }: Saringan = {}): Jumlah {
  let [sesiTercatat, sesiDihitung, tercatat, dihitung] = [0, 0, 0, 0];
  for (const butir of buku) {
    if (!ikut(butir.bulan) || (jenis && butir.jenis !== jenis) || (lingkup && butir.lingkup !== lingkup)) continue;
    sesiTercatat += butir.sesiTercatat;
    sesiDihitung += butir.sesiDihitung;
    tercatat += butir.tercatat;
    dihitung += butir.dihitung;
  }
  return {
    sesiTercatat: kali(sesiTercatat),
    sesiDihitung: kali(sesiDihitung),
    tercatat: jp(tercatat),
    dihitung: jp(dihitung),
    kelebihan: jp(tercatat - dihitung),
  };
}
