/** Fills sheet Pengaturan with the settings it lacks, their defaults and explanations; lines people wrote are kept. */
import { bukaLembar } from '../lembar/baca/buka-lembar';
import { kunciPengaturan } from '../lembar/baca/baca-pengaturan';
import { teksSel } from '../lembar/baca/teks-sel';
import { DAFTAR_PENGATURAN } from '../lembar/kamus/daftar-pengaturan';
import { kamusPengaturan, type JudulPengaturan } from '../lembar/kamus/kamus-pengaturan';
import type { BukuKerja } from './buku-kerja';

const NAMA = kamusPengaturan.judul;
const KOLOM: readonly JudulPengaturan[] = ['Pengaturan', 'Nilai', 'Penjelasan'];

/** The sheet exists and has its headers. */
export function siapkanPengaturan(buku: BukuKerja): void {
  const isi = buku.baca(NAMA);
  if (!isi) return;
  const { peta, baris } = bukaLembar(isi, kamusPengaturan);
  const letak = new Map(baris.map(({ nomor, sel }) => [kunciPengaturan(teksSel(sel('Pengaturan'))), nomor]));
  let berikut = isi.nilai.length + 1;
  const kurang = DAFTAR_PENGATURAN.filter(({ pengaturan, sinonim }) =>
    [pengaturan, ...sinonim].every((nama) => !letak.has(kunciPengaturan(nama))));
  for (const { pengaturan } of kurang) letak.set(kunciPengaturan(pengaturan), berikut++);
  for (const judul of KOLOM) {
    const nilai = kurang.map(({ pengaturan, baku, penjelasan }) =>
      [{ Pengaturan: pengaturan, Nilai: baku, Penjelasan: penjelasan }[judul]]);
    const kolom = peta.get(judul);
    if (kolom !== undefined && kurang.length > 0) buku.tulis(NAMA, { baris: isi.nilai.length + 1, kolom: kolom + 1, nilai });
  }
  tawarkanPilihan(buku, letak, peta.get('Nilai'));
}

/** A dropdown beside every setting whose values are listed. */
function tawarkanPilihan(buku: BukuKerja, letak: ReadonlyMap<string, number>, kolomNilai: number | undefined): void {
  if (kolomNilai === undefined) return;
  for (const { pengaturan, sinonim, pilihan } of DAFTAR_PENGATURAN) {
    const baris = [pengaturan, ...sinonim].map((nama) => letak.get(kunciPengaturan(nama))).find(Boolean);
    if (pilihan && baris !== undefined) buku.pilihanSel(NAMA, baris, kolomNilai + 1, pilihan);
  }
}
