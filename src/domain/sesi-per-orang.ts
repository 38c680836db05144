/** Sessions side by side by peserta: what is asked of one person is answered without looking at the others' rows. */
import { LINGKUP_BILA_KOSONG } from '../aturan/jp-sesi';
import { isiDari } from '../istilah/hasil-baca';
import type { Nip } from '../istilah/nip';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, type BarisSesi, type Jenis, type Lingkup } from '../istilah/sesi';
import { bulanDari, type Bulan } from '../istilah/tanggal';

/** Kinds times scopes: so many places has each month. */
export const TEMPAT_SEBULAN = DAFTAR_JENIS.length * DAFTAR_LINGKUP.length;

/** Numbers instead of objects: an office's year has more sessions than the processor's caches have room for rows. */
export interface SesiPerOrang {
  readonly daftarSesi: readonly BarisSesi[];
  /** Number of each peserta, from 0. */
  readonly nomorOrang: ReadonlyMap<Nip, number>;
  /** A person's sessions are those of `urutan` from `awal[nomor]` to before `awal[nomor + 1]`. */
  readonly awal: Int32Array;
  /** Places in `daftarSesi`, of each person in the order of the list. */
  readonly urutan: Int32Array;
  /** Of each session of `daftarSesi`: `nomorTempat` of its month, kind and scope. */
  readonly tempat: Int32Array;
  /** Months by their number. */
  readonly daftarBulan: readonly Bulan[];
}

/** `nomorBulan`: place of the month in `daftarBulan`. */
export const nomorTempat = (nomorBulan: number, jenis: Jenis, lingkup: Lingkup): number =>
  nomorBulan * TEMPAT_SEBULAN + DAFTAR_JENIS.indexOf(jenis) * DAFTAR_LINGKUP.length + DAFTAR_LINGKUP.indexOf(lingkup);

/** Where a session stands among those of its peserta. */
export interface Tempat {
  readonly bulan: Bulan;
  readonly jenis: Jenis;
  readonly lingkup: Lingkup;
}

/** The inverse of `nomorTempat`, of the session at this place of the list. */
export function tempatSesi({ tempat, daftarBulan }: SesiPerOrang, indeks: number): Tempat {
  const nomor = tempat[indeks] as number;
  return {
    bulan: daftarBulan[Math.floor(nomor / TEMPAT_SEBULAN)] as Bulan,
    jenis: DAFTAR_JENIS[Math.floor(nomor / DAFTAR_LINGKUP.length) % DAFTAR_JENIS.length] as Jenis,
    lingkup: DAFTAR_LINGKUP[nomor % DAFTAR_LINGKUP.length] as Lingkup,
  };
}

/** From where to before where the sessions of a person stand in `urutan`; nowhere for somebody without sessions. */
export function rentangOrang({ nomorOrang, awal }: SesiPerOrang, nip: Nip): readonly [number, number] {
  const nomor = nomorOrang.get(nip);
  return nomor === undefined ? [0, 0] : [awal[nomor] as number, awal[nomor + 1] as number];
}

/** A session whose peserta, day, kind or scope cannot be read is nobody's; it is in no answer. */
export function susunSesiPerOrang(daftarSesi: readonly BarisSesi[]): SesiPerOrang {
  const nomorOrang = new Map<Nip, number>();
  const nomorBulan = new Map<Bulan, number>();
  const orang = new Int32Array(daftarSesi.length).fill(-1);
  const tempat = new Int32Array(daftarSesi.length);
  daftarSesi.forEach((sesi, indeks) => {
    const nip = isiDari(sesi.nipPeserta);
    const hari = isiDari(sesi.tanggal);
    const jenis = isiDari(sesi.jenis);
    if (nip === undefined || hari === undefined || jenis === undefined || sesi.lingkup.hasil === 'keliru') return;
    orang[indeks] = nomorDari(nomorOrang, nip);
    tempat[indeks] = nomorTempat(nomorDari(nomorBulan, bulanDari(hari)), jenis, isiDari(sesi.lingkup) ?? LINGKUP_BILA_KOSONG);
  });
  return { daftarSesi, nomorOrang, tempat, daftarBulan: [...nomorBulan.keys()], ...urutkan(orang, nomorOrang.size) };
}

function nomorDari<K>(nomor: Map<K, number>, kunci: K): number {
  let satu = nomor.get(kunci);
  if (satu === undefined) nomor.set(kunci, (satu = nomor.size));
  return satu;
}

/** Counting sort by the number of the person. */
function urutkan(orang: Int32Array, banyak: number): Pick<SesiPerOrang, 'awal' | 'urutan'> {
  const awal = new Int32Array(banyak + 1);
  for (const nomor of orang) if (nomor >= 0) tambah(awal, nomor + 1, 1);
  for (let ke = 0; ke < banyak; ke++) tambah(awal, ke + 1, awal[ke] as number);
  const urutan = new Int32Array(awal[banyak] as number);
  const berikut = awal.slice();
  orang.forEach((nomor, indeks) => { if (nomor >= 0) urutan[tambah(berikut, nomor, 1)] = indeks; });
  return { awal, urutan };
}

/** Gives what stood there before. */
function tambah(kolom: Int32Array, ke: number, nilai: number): number {
  const sebelum = kolom[ke] as number;
  kolom[ke] = sebelum + nilai;
  return sebelum;
}
