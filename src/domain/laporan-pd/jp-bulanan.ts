/** The participants' JP month by month against what the cap leaves room for; the report's chart shows it. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { jp, type Jp } from '../../istilah/satuan';
import { DAFTAR_JENIS, type Jenis } from '../../istilah/sesi';
import { bulanDari, tanggalSatu, type Bulan } from '../../istilah/tanggal';
import type { Jumlah } from '../jumlah-jp';
import { bulanSetahun } from '../bulan-setahun';
import { gabungJumlah } from './gabung-jumlah';
import type { Peserta } from './peserta-laporan';
import type { SumberLaporan } from './sumber-laporan';

export interface JpSebulan {
  readonly bulan: Bulan;
  /** Of all persons in the table. */
  readonly perJenis: Readonly<Record<Jenis, Jumlah>>;
  /**
   * JP of the month if every person in the table used the cap with sessions of scope Nasional, as Potensi Total JP
   * reckons; sessions of scope Internasional may pass it. 0 in a month that ends before the entry into force.
   */
  readonly ruang: Jp;
}

/** January to December of the report year. */
export function jpBulanan({ bahan, hasil }: SumberLaporan, peserta: readonly Pick<Peserta, 'nip'>[]): readonly JpSebulan[] {
  return bulanSetahun(bahan.tahunLaporan).map((bulan) => {
    const semua = (jenis: Jenis): Jumlah =>
      gabungJumlah(peserta.map(({ nip }) => hasil.jumlah.sebulan(nip, bulan, { jenis })));
    return {
      bulan,
      perJenis: { Pembimbingan: semua('Pembimbingan'), Pendampingan: semua('Pendampingan') },
      ruang: jp(ruangSeorang(bulan, bahan.ketentuan) * peserta.length),
    };
  });
}

/** The JP that one person can have counted in a month with national sessions. */
function ruangSeorang(bulan: Bulan, ketentuan: Ketentuan): number {
  if (bulan < bulanDari(ketentuan.berlaku)) return 0;
  const hari = tanggalSatu(bulan);
  const nilai = DAFTAR_JENIS.map((jenis) => ketentuan.jpSatuSesi(jenis, 'Nasional', hari));
  const satuKali = ketentuan.tafsir.batasPer === 'gabungan' ? Math.max(...nilai) : nilai.reduce((a, b) => a + b, 0);
  return ketentuan.batasSebulan(hari) * satuKali;
}
