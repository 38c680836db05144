/** Applies the monthly cap: the sessions above it, each with its reason. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { pembandingUrutan } from '../../aturan/urutan-sesi';
import type { KunciUrutan } from '../../aturan/urutan-sesi';
import type { Kali } from '../../istilah/satuan';
import type { BarisSesi } from '../../istilah/sesi';
import { bulanDari, tanggal } from '../../istilah/tanggal';
import type { Bulan, Tanggal } from '../../istilah/tanggal';
import { sesiTerbaca } from '../sesi-terbaca';
import type { SesiTerbaca } from '../sesi-terbaca';
import type { Alasan } from './alasan';
import { alasanDiAtasBatas } from './alasan-di-atas-batas';
import { susunNomorKelompok } from './kelompok-batas';

/** A session of a group that passes its cap. */
interface Anggota extends KunciUrutan {
  readonly sesi: SesiTerbaca;
  /** Its place in the list of sessions. */
  readonly indeks: number;
}

/**
 * Reasons by the session's place in the list; sessions that are absent count. `ikut`: places of the sessions that count
 * unless the cap stops them. Nothing is carried into another month.
 */
export function diAtasBatas(
  daftarSesi: readonly BarisSesi[],
  ikut: readonly number[],
  ketentuan: Ketentuan,
): ReadonlyMap<number, Alasan> {
  const alasan = new Map<number, Alasan>();
  const batasBulan = susunBatasBulan(ketentuan);
  const pembanding = pembandingUrutan(ketentuan.tafsir.urutan);
  for (const kelompok of kelompokMelebihi(daftarSesi, ikut, ketentuan, batasBulan)) {
    kelompok.sort(pembanding);
    kelompok.forEach(({ sesi, indeks }, urutan) => {
      const batas = batasBulan(sesi.hari);
      if (urutan >= batas) alasan.set(indeks, alasanDiAtasBatas(sesi, urutan + 1, batas, ketentuan.tafsir));
    });
  }
  return alasan;
}

/** The groups that pass their cap. Most do not, so sessions are only counted first and fetched where needed. */
function kelompokMelebihi(
  daftarSesi: readonly BarisSesi[],
  ikut: readonly number[],
  ketentuan: Ketentuan,
  batasBulan: (hari: Tanggal) => Kali,
): readonly Anggota[][] {
  const nomorDari = susunNomorKelompok(ketentuan.tafsir);
  const banyak: number[] = [];
  const nomor = ikut.map((indeks) => {
    const kelompok = nomorDari(sesiTerbaca(daftarSesi[indeks] as BarisSesi));
    banyak[kelompok] = (banyak[kelompok] ?? 0) + 1;
    return kelompok;
  });
  const melebihi = new Map<number, Anggota[]>();
  ikut.forEach((indeks, ke) => {
    const kelompok = nomor[ke] as number;
    const sesi = sesiTerbaca(daftarSesi[indeks] as BarisSesi);
    if ((banyak[kelompok] as number) <= batasBulan(sesi.hari)) return;
    const { hari, jenis, id, baris } = sesi;
    const anggota = { hari, jp: ketentuan.jpSatuSesi(jenis, sesi.lingkup, hari), jenis, id, baris, indeks, sesi };
    const ada = melebihi.get(kelompok);
    if (ada) ada.push(anggota);
    else melebihi.set(kelompok, [anggota]);
  });
  return [...melebihi.values()];
}

/** One month has one cap, whichever of its sessions is asked: that of its first day. */
function susunBatasBulan(ketentuan: Ketentuan): (hari: Tanggal) => Kali {
  const perBulan = new Map<Bulan, Kali>();
  return (hari) => {
    const bulan = bulanDari(hari);
    let batas = perBulan.get(bulan);
    if (batas === undefined) perBulan.set(bulan, (batas = ketentuan.batasSebulan(tanggal(`${bulan}-01`))));
    return batas;
  };
}
