/** Counts JP and gaps and writes them into the tool's columns. */
import { hitungBahan } from '../domain/hitung-bahan';
import type { Hasil } from '../domain/bahan';
import type { Temuan } from '../istilah/temuan';
import { susunBlok, type KolomTulis } from '../lembar/tulis/blok';
import { kolomTulis } from '../lembar/tulis/kolom-tulis';
import { nilaiJpLain, nilaiKompetensi, nilaiPegawai, nilaiSesi, type NilaiAlat } from '../lembar/tulis/nilai-alat';
import { rencanaKolom, type RencanaKolom } from '../lembar/tulis/rencana-kolom';
import { formatPotensi } from '../lembar/rupa/format-potensi';
import type { BukuKerja } from './buku-kerja';
import { muatBuku, type BukuTermuat, type LembarTermuat, type OpsiMuat } from './muat-buku';
import { buatKolom } from './buat-kolom';
import { ringkas, type Ringkasan } from './ringkasan';
import { selAsli } from './sel-asli';
import { tulisHasilPemeriksaan } from './tulis-hasil-pemeriksaan';

/** One sheet with what is to be written into it. */
interface Tujuan {
  readonly lembar: LembarTermuat<{ readonly baris: number }>;
  readonly rencana: RencanaKolom;
  readonly nilai: readonly NilaiAlat[];
}

/**
 * Throws `Galat` before anything is written where a sheet, a header or a column of the tool's name stands in the way.
 * Afterwards only T columns and blank cells of `ID Sesi` have changed, and sheet Hasil Pemeriksaan.
 */
export function hitung(buku: BukuKerja, opsi: OpsiMuat): Ringkasan {
  const termuat = muatBuku(buku, opsi);
  const hasil = hitungBahan(termuat.bahan);
  const daftarTujuan = susunTujuan(termuat, hasil);
  for (const tujuan of daftarTujuan) tulisTujuan(buku, tujuan);
  tulisId(buku, termuat, daftarTujuan);
  tulisFormatPotensi(buku, termuat, hasil, daftarTujuan);
  const temuan: readonly Temuan[] = [...termuat.temuanBaca, ...hasil.temuan];
  tulisHasilPemeriksaan(buku, termuat, temuan);
  return ringkas(termuat, hasil, temuan);
}

function susunTujuan({ sesi, pegawai, kompetensi, jpLain, bahan }: BukuTermuat, hasil: Hasil): Tujuan[] {
  const tujuan = <B extends { readonly baris: number }>(
    lembar: LembarTermuat<B> | undefined,
    nilai: () => readonly NilaiAlat[],
  ): Tujuan[] =>
    lembar ? [{ lembar, rencana: rencanaKolom(lembar.isi, lembar.kamus, lembar.terbaca.peta, 'kolom alat'), nilai: nilai() }] : [];
  return [
    ...tujuan(sesi, () => bahan.daftarSesi.map((satu, i) => nilaiSesi(satu, hasil.daftarSesi[i] as Hasil['daftarSesi'][0]))),
    ...tujuan(pegawai, () => hasil.daftarPegawai.map(nilaiPegawai)),
    ...tujuan(kompetensi, () => hasil.daftarKompetensi.map(nilaiKompetensi)),
    ...tujuan(jpLain, () => hasil.daftarJpLain.map(nilaiJpLain)),
  ];
}

function tulisTujuan(buku: BukuKerja, { lembar, rencana, nilai }: Tujuan): void {
  buatKolom(buku, lembar.isi.nama, rencana);
  const { baris, lewat } = lembar.terbaca;
  const perBaris = new Map(baris.map((satu, i) => [satu.baris, nilai[i] as NilaiAlat]));
  tulisKolom(buku, lembar, kolomTulis(lembar.isi, rencana.semua, { hasil: perBaris, dilewati: lewat.nomor }));
}

/** IDs only where there was none: existing ones, whatever people made of them, are kept. */
function tulisId(buku: BukuKerja, { sesi, bahan }: BukuTermuat, [tujuanSesi]: readonly Tujuan[]): void {
  const tempat = tujuanSesi?.rencana.semua.find(({ kolom }) => kolom.milik === 'id');
  if (!tempat) return;
  const baru = new Map(sesi.terbaca.baris.flatMap(({ id, baris }, i) => (id === '' ? [[baris, bahan.daftarSesi[i]?.id ?? '']] : [])));
  const nilai = Array.from({ length: sesi.isi.nilai.length - 1 }, (_, i) => baru.get(i + 2));
  tulisKolom(buku, sesi, [{ kolom: tempat.nomor, nilai }]);
}

function tulisFormatPotensi(buku: BukuKerja, { pegawai }: BukuTermuat, hasil: Hasil, daftarTujuan: readonly Tujuan[]): void {
  const rencana = daftarTujuan.find(({ lembar }) => lembar === pegawai)?.rencana;
  const tempat = rencana?.semua.find(({ kolom }) => kolom.judul === 'Potensi Total JP');
  if (!tempat) return;
  const perBaris = new Map(pegawai.terbaca.baris.map(({ baris }, i) => [baris, hasil.daftarPegawai[i]]));
  const format = Array.from({ length: pegawai.isi.nilai.length - 1 }, (_, i) => formatPotensi(perBaris.get(i + 2)));
  buku.tulisFormat(pegawai.isi.nama, 2, tempat.nomor, format);
}

/** Cells in between that are not ours are put back as they are, formulas as formulas. */
function tulisKolom(buku: BukuKerja, { isi }: LembarTermuat<unknown>, kolom: readonly KolomTulis[]): void {
  for (const blok of susunBlok(2, kolom, selAsli(buku, isi))) buku.tulis(isi.nama, blok);
}
