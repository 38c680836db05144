/** Fills sheet Pengaturan with the settings it lacks, their defaults and explanations; lines people wrote are kept. */
import { bukaLembar } from '../lembar/baca/buka-lembar';
import { kunciPengaturan } from '../lembar/baca/baca-pengaturan';
import { teksSel } from '../lembar/baca/teks-sel';
import { telaahJudul } from '../lembar/baca/judul';
import { DAFTAR_PENGATURAN, type ButirPengaturan } from '../lembar/kamus/daftar-pengaturan';
import { kamusPengaturan, type JudulPengaturan } from '../lembar/kamus/kamus-pengaturan';
import type { IsiLembar, Sel } from '../lembar/sel';
import type { BukuKerja } from './buku-kerja';

const NAMA = kamusPengaturan.judul;
const KOLOM: readonly JudulPengaturan[] = ['Pengaturan', 'Nilai', 'Penjelasan'];

/**
 * The sheet exists and has its headers. Every line goes in by a call of its own that finds the end of the sheet itself: a
 * line that somebody adds in that very moment is not written over.
 */
export function siapkanPengaturan(buku: BukuKerja): void {
  const isi = buku.baca(NAMA);
  if (!isi) return;
  const ada = letakPengaturan(isi);
  const { peta } = bukaLembar(isi, kamusPengaturan);
  const kurang = DAFTAR_PENGATURAN.filter((satu) => cariLetak(ada, satu) === undefined);
  for (const { pengaturan, baku, penjelasan } of kurang) {
    const sel: Sel[] = (isi.nilai[0] ?? []).map(() => '');
    const nilai = { Pengaturan: pengaturan, Nilai: baku, Penjelasan: penjelasan };
    for (const judul of KOLOM) {
      const kolom = peta.get(judul);
      if (kolom !== undefined) sel[kolom] = nilai[judul as keyof typeof nilai];
    }
    buku.tambahBaris(NAMA, sel);
  }
  const sesudah = kurang.length === 0 ? isi : (buku.baca(NAMA) ?? isi);
  tawarkanPilihan(buku, letakPengaturan(sesudah), telaahJudul(sesudah, kamusPengaturan).peta.get('Nilai'));
}

/** Row number of every line by the key of its setting. */
const letakPengaturan = (isi: IsiLembar): ReadonlyMap<string, number> =>
  new Map(bukaLembar(isi, kamusPengaturan).baris.map(({ nomor, sel }) => [kunciPengaturan(teksSel(sel('Pengaturan'))), nomor]));

const cariLetak = (letak: ReadonlyMap<string, number>, { pengaturan, sinonim }: ButirPengaturan): number | undefined =>
  [pengaturan, ...sinonim].map((nama) => letak.get(kunciPengaturan(nama))).find(Boolean);

/** A dropdown beside every setting whose values are listed. */
function tawarkanPilihan(buku: BukuKerja, letak: ReadonlyMap<string, number>, kolomNilai: number | undefined): void {
  if (kolomNilai === undefined) return;
  for (const satu of DAFTAR_PENGATURAN) {
    const baris = cariLetak(letak, satu);
    if (satu.pilihan && baris !== undefined) buku.pilihanSel(NAMA, baris, kolomNilai + 1, satu.pilihan);
  }
}
