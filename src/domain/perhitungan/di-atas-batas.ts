/** Applies the monthly cap: the sessions above it, each with its reason. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { pembandingUrutan } from '../../aturan/urutan-sesi';
import type { KunciUrutan } from '../../aturan/urutan-sesi';
import type { Kali } from '../../istilah/satuan';
import type { BarisSesi } from '../../istilah/sesi';
import { tanggalSatu } from '../../istilah/tanggal';
import type { HasilSesi } from '../hasil';
import { TEMPAT_SEBULAN, type SesiPerOrang } from '../sesi-per-orang';
import { sesiTerbaca, type SesiTerbaca } from '../sesi-terbaca';
import type { Alasan } from './alasan';
import { alasanDiAtasBatas } from './alasan-di-atas-batas';
import { susunKelompokBatas } from './kelompok-batas';

/** A session of a group that passes its cap. */
interface Anggota extends KunciUrutan {
  readonly sesi: SesiTerbaca;
  /** Its place in the list of sessions. */
  readonly indeks: number;
}

/**
 * Reasons by the session's place in the list, of those that `daftarHasil` counts so far; sessions that are absent go on
 * counting. Nothing is carried into another month.
 */
export function diAtasBatas(
  sesiPerOrang: SesiPerOrang, daftarHasil: readonly HasilSesi[], ketentuan: Ketentuan,
): ReadonlyMap<number, Alasan> {
  const { awal, urutan, daftarBulan } = sesiPerOrang;
  // One month has one cap, whichever of its sessions is asked: that of its first day.
  const batasBulan = daftarBulan.map((bulan) => ketentuan.batasSebulan(tanggalSatu(bulan)));
  const batasDari = (kelompok: number): Kali => batasBulan[Math.floor(kelompok / TEMPAT_SEBULAN)] as Kali;
  const melebihi = susunMelebihi(sesiPerOrang, batasDari, ketentuan);
  const pembanding = pembandingUrutan(ketentuan.tafsir.urutan);
  const alasan = new Map<number, Alasan>();
  for (let orang = 0; orang + 1 < awal.length; orang++) {
    const dihitung = urutan.subarray(awal[orang], awal[orang + 1]).filter((indeks) => daftarHasil[indeks]?.status === 'Dihitung');
    for (const [kelompok, daftarIndeks] of melebihi(dihitung)) {
      const batas = batasDari(kelompok);
      const anggota = daftarIndeks.map((indeks) => anggotaDari(sesiPerOrang, daftarHasil, indeks)).sort(pembanding);
      for (let ke = batas; ke < anggota.length; ke++) {
        const { indeks, sesi } = anggota[ke] as Anggota;
        alasan.set(indeks, alasanDiAtasBatas(sesi, ke + 1, batas, ketentuan.tafsir));
      }
    }
  }
  return alasan;
}

const TIDAK_ADA: ReadonlyMap<number, number[]> = new Map();

/** Finds the groups of one person that pass their cap. Most do not, so sessions are only counted first. */
function susunMelebihi(
  { tempat, daftarBulan }: SesiPerOrang, batasDari: (kelompok: number) => Kali, { tafsir }: Ketentuan,
): (dihitung: Int32Array) => ReadonlyMap<number, number[]> {
  const kelompokBatas = susunKelompokBatas(tafsir);
  const kelompokDari = (indeks: number): number => kelompokBatas(tempat[indeks] as number);
  const banyak = new Int32Array(daftarBulan.length * TEMPAT_SEBULAN);
  return (dihitung) => {
    banyak.fill(0);
    let melebihi: Map<number, number[]> | undefined;
    for (const indeks of dihitung) {
      const kelompok = kelompokDari(indeks);
      banyak[kelompok] = (banyak[kelompok] as number) + 1;
      if ((banyak[kelompok] as number) > batasDari(kelompok)) (melebihi ??= new Map()).set(kelompok, []);
    }
    if (!melebihi) return TIDAK_ADA;
    for (const indeks of dihitung) melebihi.get(kelompokDari(indeks))?.push(indeks);
    return melebihi;
  };
}

function anggotaDari({ daftarSesi }: SesiPerOrang, daftarHasil: readonly HasilSesi[], indeks: number): Anggota {
  const sesi = sesiTerbaca(daftarSesi[indeks] as BarisSesi);
  const { hari, jenis, id, baris } = sesi;
  return { hari, jp: (daftarHasil[indeks] as HasilSesi).tercatat, jenis, id, baris, indeks, sesi };
}
