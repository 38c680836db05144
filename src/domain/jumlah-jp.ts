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

/** Sums that grow. */
interface Hitungan {
  sesiTercatat: number;
  sesiDihitung: number;
  tercatat: number;
  dihitung: number;
}

/** What one person did in one month of one kind and scope; filled while the list is read. */
interface Butir extends Hitungan {
  readonly jenis: Jenis;
  readonly lingkup: Lingkup;
}

/** A session and a row of JP Lain each with its result. */
export interface SumberJumlah {
  readonly daftarSesi: readonly BarisSesi[];
  readonly hasilSesi: readonly Pick<HasilSesi, 'status' | 'tercatat' | 'dihitung'>[];
  readonly hasilJpLain: readonly HasilJpLain[];
}

/** Months of a person, each with at most one entry per kind and scope. */
type BukuOrang = Map<Bulan, Butir[]>;

/** Totals the results of all sessions (in the order of the list) and of JP Lain. */
export function jumlahJp({ daftarSesi, hasilSesi, hasilJpLain }: SumberJumlah): JumlahJp {
  const perOrang = kumpulkan(daftarSesi, hasilSesi);
  const lain = jumlahJpLain(hasilJpLain);
  const setahun = (nip: Nip, tahun: number, saringan?: Saringan): Jumlah => {
    const hitungan = mulaiHitungan();
    perOrang.get(nip)?.forEach((daftarButir, bulan) => {
      if (tahunBulan(bulan) === tahun) jumlahkan(hitungan, daftarButir, saringan);
    });
    return jadiJumlah(hitungan);
  };
  return {
    sebulan: (nip, bulan, saringan) =>
      jadiJumlah(jumlahkan(mulaiHitungan(), perOrang.get(nip)?.get(bulan) ?? [], saringan)),
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
    if (!buku) perOrang.set(terbaca.nip, (buku = new Map()));
    tambahkan(butirUntuk(buku, terbaca), hasil);
  });
  return perOrang;
}

function butirUntuk(buku: BukuOrang, { hari, jenis, lingkup }: SesiTerbaca): Butir {
  const bulan = bulanDari(hari);
  let daftarButir = buku.get(bulan);
  if (!daftarButir) buku.set(bulan, (daftarButir = []));
  const ada = daftarButir.find((butir) => butir.jenis === jenis && butir.lingkup === lingkup);
  if (ada) return ada;
  const butir: Butir = { jenis, lingkup, sesiTercatat: 0, sesiDihitung: 0, tercatat: 0, dihitung: 0 };
  daftarButir.push(butir);
  return butir;
}

function tambahkan(butir: Butir, { status, tercatat, dihitung }: SumberJumlah['hasilSesi'][number]): void {
  butir.sesiTercatat += 1;
  butir.tercatat += tercatat;
  butir.dihitung += dihitung;
  if (status === 'Dihitung') butir.sesiDihitung += 1;
}

const mulaiHitungan = (): Hitungan => ({ sesiTercatat: 0, sesiDihitung: 0, tercatat: 0, dihitung: 0 });

/** Adds to `hitungan` and gives it back. */
function jumlahkan(hitungan: Hitungan, daftarButir: readonly Butir[], { jenis, lingkup }: Saringan = {}): Hitungan {
  for (const butir of daftarButir) {
    if ((jenis && butir.jenis !== jenis) || (lingkup && butir.lingkup !== lingkup)) continue;
    hitungan.sesiTercatat += butir.sesiTercatat;
    hitungan.sesiDihitung += butir.sesiDihitung;
    hitungan.tercatat += butir.tercatat;
    hitungan.dihitung += butir.dihitung;
  }
  return hitungan;
}

const jadiJumlah = ({ sesiTercatat, sesiDihitung, tercatat, dihitung }: Hitungan): Jumlah => ({
  sesiTercatat: kali(sesiTercatat),
  sesiDihitung: kali(sesiDihitung),
  tercatat: jp(tercatat),
  dihitung: jp(dihitung),
  kelebihan: jp(tercatat - dihitung),
});
