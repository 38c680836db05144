/** Makes the report of a year and its four annexes afresh, as a draft or for signing. */
import { susunBerkasLaporan, type BerkasLaporan } from '../../domain/laporan-pd/berkas-laporan';
import type { JenisLaporan } from '../../domain/laporan-pd/jenis-laporan';
import { kalimatPerubahan } from '../../domain/laporan-pd/perubahan-sejak-final';
import { Galat } from '../../istilah/galat';
import { teksTanggal, type Tanggal } from '../../istilah/tanggal';
import { sebutanJenis } from '../../lembar/laporan/konteks-lembar';
import { susunLembarLaporan } from '../../lembar/laporan/susun-lembar-laporan';
import type { BukuKerja } from '../buku-kerja';
import { catatRiwayat, siapkanRiwayat } from '../riwayat/catat-riwayat';
import { bacaSekali, type LembarLama } from './baca-sekali';
import { halanganFinal, kalimatTakDiketahui } from './buka-laporan';
import { sidikBerkas, tolakDataBerubah, tolakLembarBerubah } from './dilihat';
import { finalBerikut, finalTerakhir, perubahanSejak, type FinalTerakhir } from './final-terakhir';
import { halBelumSelesai } from './hal-belum-selesai';
import type { HasilLaporan } from './kontrak';
import { kalimatSelesai } from './kalimat-selesai';
import { muatUntukDibuat } from './muat-laporan';
import { periksaPermintaan } from './periksa-permintaan';
import { tulisLembarCetak } from './tulis-lembar-cetak';

/**
 * To be called under the document lock. Throws `Galat` before any report sheet is written: `isian-keliru`, `opsi-keliru`
 * (no such year), `isian-berubah` where what was agreed to has changed, `laporan-tidak-cocok` for a final report whose
 * sums differ, `lembar-milik-orang` where sheet Riwayat is somebody's own.
 */
export function buatLaporan(buku: BukuKerja, hariIni: Tanggal, permintaan: unknown): HasilLaporan {
  const { tahun, tanggal, jenis: diminta, bilaAda, terakhirDilihat } = periksaPermintaan('buatLaporan', permintaan);
  const { sumber, identitas, kertas, jumlahTolak } = muatUntukDibuat(buku, { hariIni, tahun, tanggal: tanggal as Tanggal });
  const lama = bacaSekali(buku);
  const terakhir = finalTerakhir(lama, tahun);
  const susun = (sebagai: JenisLaporan): BerkasLaporan => susunBerkasLaporan(sumber, { jenis: sebagai, identitas });
  const { jenis, tetap } = diminta === 'konsep'
    ? { jenis: { jenis: 'konsep' } as const, tetap: false }
    : finalBerikut(terakhir, (sebagai) => susunLembarLaporan(susun(sebagai), kertas));
  const berkas = susun(jenis);
  const daftar = susunLembarLaporan(berkas, kertas);
  const nama = daftar.map((satu) => satu.nama);
  tolakLembarBerubah(lama, terakhirDilihat, { nama, bilaAda, hariIni });
  if (diminta === 'final') tolakFinal(berkas, terakhirDilihat);
  siapkanRiwayat(buku);
  const perubahan = kalimatSejakFinal(lama, terakhir, berkas);
  const sebutan = sebutanJenis(jenis);
  const lembar = tulisLembarCetak(buku, daftar, {
    bilaAda, hariIni,
    // A draft never takes the place of a signed report: that is kept, whatever was agreed to.
    tetapDisimpan: diminta === 'konsep' && nama.some((satu) => terakhir?.lembar.includes(satu)) ? nama : [],
    tanda: { tahun, tanggal, jenis },
    lindungi: diminta === 'final',
  });
  const riwayat = catatRiwayat(buku, {
    pencatat: identitas.pencatat, tindakan: `Laporan PD ${tahun}`, baris: sumber.bahan.daftarSesi.length,
    hasil: `${sebutan}, data per ${teksTanggal(tanggal as Tanggal)}: ${hitungan(berkas)}`,
  });
  return {
    kalimat: kalimatSelesai(
      `Laporan PD ${tahun} (${sebutan}) dan empat lampirannya ${tetap ? DIBUAT_LAGI : 'selesai dibuat'}.`, lembar, riwayat,
    ),
    sebutan, lembar, jumlahTolak,
    peringatan: [...perubahan, ...halBelumSelesai(berkas.laporan).map(({ kalimat }) => kalimat)],
  };
}

function tolakFinal(berkas: BerkasLaporan, terakhirDilihat: string): void {
  const halangan = halanganFinal(berkas);
  if (halangan !== '') throw new Galat('laporan-tidak-cocok', halangan);
  tolakDataBerubah(terakhirDilihat, sidikBerkas(berkas));
}

function kalimatSejakFinal(lama: LembarLama, terakhir: FinalTerakhir | undefined, berkas: BerkasLaporan): string[] {
  if (!terakhir) return [];
  const perubahan = perubahanSejak(lama, terakhir, berkas.daftarSesi);
  const kalimat = perubahan ? kalimatPerubahan(perubahan, terakhir.tanggal) : kalimatTakDiketahui(terakhir.tanggal);
  return kalimat === undefined ? [] : [`${kalimat}.`];
}

/** A document that says the same bears the same name. */
const DIBUAT_LAGI = 'dibuat lagi; isinya tidak berubah, sehingga bukan perbaikan';

const hitungan = ({ laporan: { ringkasan, tabel } }: BerkasLaporan): string =>
  `${ringkasan.peserta} peserta, ${ringkasan.sesi.dihitung} sesi dihitung, ${tabel.jumlah.total} JP`;
