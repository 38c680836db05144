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

/** Columns are not moved at every moment. */
const BATAS_PUTARAN = 5;

/**
 * The sheet exists and has its headers. Every line goes in by a call of its own that finds the end of the sheet itself: a
 * line that somebody adds in that very moment is not written over. Lines that came under other headers because columns
 * moved are taken back and written again.
 */
export function siapkanPengaturan(buku: BukuKerja): void {
  for (let putaran = 0; putaran < BATAS_PUTARAN; putaran++) {
    const isi = buku.baca(NAMA);
    if (!isi) return;
    const kurang = barisKurang(isi);
    if (kurang.length === 0) {
      tawarkanPilihan(buku, letakPengaturan(isi), telaahJudul(isi, kamusPengaturan).peta.get('Nilai'));
      return;
    }
    for (const sel of kurang) buku.tambahBaris(NAMA, sel);
    const sesudah = buku.baca(NAMA);
    if (sesudah && !judulTetap(isi, sesudah)) buku.kosongkanSel(NAMA, selSalah(sesudah, kurang));
  }
}

/** Complete rows for the settings that are missing, in the columns of this sheet. */
function barisKurang(isi: IsiLembar): Sel[][] {
  const ada = letakPengaturan(isi);
  const { peta } = bukaLembar(isi, kamusPengaturan);
  // Renamed in this very moment: what is there cannot be told.
  if (!peta.has('Pengaturan') || !peta.has('Nilai')) return [];
  return DAFTAR_PENGATURAN.filter((satu) => cariLetak(ada, satu) === undefined).map(({ pengaturan, baku, penjelasan }) => {
    const sel: Sel[] = (isi.nilai[0] ?? []).map(() => '');
    const nilai = { Pengaturan: pengaturan, Nilai: baku, Penjelasan: penjelasan };
    for (const judul of KOLOM) {
      const kolom = peta.get(judul);
      if (kolom !== undefined) sel[kolom] = nilai[judul as keyof typeof nilai];
    }
    return sel;
  });
}

const judulTetap = (dulu: IsiLembar, kini: IsiLembar): boolean => JSON.stringify(dulu.nilai[0]) === JSON.stringify(kini.nilai[0]);

/** Cells of rows that hold exactly what was written, though the headers above are others now. */
function selSalah({ nilai }: IsiLembar, ditulis: readonly (readonly Sel[])[]): { baris: number; kolom: number }[] {
  const kunci = (baris: readonly Sel[]): string => baris.map(teksSel).join('\n').replace(/\n+$/, '');
  const milikKita = new Set(ditulis.map(kunci));
  return nilai.flatMap((baris, b) =>
    milikKita.has(kunci(baris)) ? baris.flatMap((sel, k) => (sel === '' ? [] : [{ baris: b + 1, kolom: k + 1 }])) : []);
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
