/** Applies the monthly cap: the sessions above it, each with its reason. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { pembandingUrutan } from '../../aturan/urutan-sesi';
import type { KunciUrutan } from '../../aturan/urutan-sesi';
import type { Jp, Kali } from '../../istilah/satuan';
import { bulanDari, tanggalSatu } from '../../istilah/tanggal';
import type { Bulan, Tanggal } from '../../istilah/tanggal';
import type { SesiTerbaca } from '../sesi-terbaca';
import type { Alasan } from './alasan';
import { alasanDiAtasBatas } from './alasan-di-atas-batas';
import { susunNomorKelompok } from './kelompok-batas';

/** A session that counts unless the cap stops it. */
export interface SesiIkut {
  readonly sesi: SesiTerbaca;
  /** Its place in the list of sessions. */
  readonly indeks: number;
  readonly tercatat: Jp;
}

/** A session of a group that passes its cap. */
interface Anggota extends KunciUrutan {
  readonly sesi: SesiTerbaca;
  readonly indeks: number;
}

/** Reasons by the session's place in the list; sessions that are absent count. Nothing is carried into another month. */
export function diAtasBatas(ikut: readonly SesiIkut[], ketentuan: Ketentuan): ReadonlyMap<number, Alasan> {
  const alasan = new Map<number, Alasan>();
  const batasBulan = susunBatasBulan(ketentuan);
  const pembanding = pembandingUrutan(ketentuan.tafsir.urutan);
  for (const kelompok of kelompokMelebihi(ikut, ketentuan, batasBulan)) {
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
  ikut: readonly SesiIkut[],
  ketentuan: Ketentuan,
  batasBulan: (hari: Tanggal) => Kali,
): readonly Anggota[][] {
  const nomorDari = susunNomorKelompok(ketentuan.tafsir);
  const sisa: number[] = [];
  const nomor = ikut.map(({ sesi }) => {
    const kelompok = nomorDari(sesi);
    sisa[kelompok] = (sisa[kelompok] ?? batasBulan(sesi.hari)) - 1;
    return kelompok;
  });
  const melebihi = new Map<number, Anggota[]>();
  nomor.forEach((kelompok, ke) => {
    if ((sisa[kelompok] as number) >= 0) return;
    const { sesi, indeks, tercatat } = ikut[ke] as SesiIkut;
    const { hari, jenis, id, baris } = sesi;
    const anggota = { hari, jp: tercatat, jenis, id, baris, indeks, sesi };
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
    if (batas === undefined) perBulan.set(bulan, (batas = ketentuan.batasSebulan(tanggalSatu(bulan))));
    return batas;
  };
}
