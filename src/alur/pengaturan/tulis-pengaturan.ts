/** Writes settings into their cells of column Nilai, rows that are missing below the others; no other cell changes. */
import { kamusPengaturan, type JudulPengaturan } from '../../lembar/kamus/kamus-pengaturan';
import { susunBlok, type KolomTulis, type SelTulis } from '../../lembar/tulis/blok';
import type { BukuKerja } from '../buku-kerja';
import type { ButirPengaturanPanel } from '../panel/kontrak';
import { jenisButir } from './butir-panel';
import type { LembarPengaturan } from './lembar-pengaturan';
import type { UbahanPengaturan } from './periksa-permintaan';

const NAMA = kamusPengaturan.judul;

/**
 * A cell keeps the format of what stood in it before, and a number under an old date format would read back as a day of
 * 1900 (S-23); a NIP is text for whoever types into its cell next (S-15).
 */
const FORMAT: Readonly<Partial<Record<ButirPengaturanPanel['jenis'], string>>> = {
  nip: '@', tanggal: 'd mmmm yyyy', tahun: '0', bilangan: '0',
};

/** At most three formats and five blocks; one more where Nilai stands apart from the other two columns. */
export function tulisPengaturan(buku: BukuKerja, lembar: LembarPengaturan, daftar: readonly UbahanPengaturan[]): void {
  if (daftar.length === 0) return;
  const { isi, kolom, letak } = lembar;
  const pertama = isi.nilai.length + 1;
  const baru = daftar.filter(({ butir }) => !letak.has(butir));
  const barisDari = (ubahan: UbahanPengaturan): number => letak.get(ubahan.butir)?.nomor ?? pertama + baru.indexOf(ubahan);
  const daftarBaris = new Map(daftar.map((ubahan) => [barisDari(ubahan), ubahan]));
  sediakanBaris(buku, isi.nilai.length + baru.length);
  for (const format of new Set(Object.values(FORMAT))) {
    const berformat = [...daftarBaris].filter(([, { butir, menjadi }]) => menjadi !== '' && FORMAT[jenisButir(butir)] === format);
    buku.formatSel(NAMA, berformat.map(([baris]) => baris), kolom.Nilai, format);
  }
  const nilai = isi.nilai.map((_, i) => {
    const ubahan = daftarBaris.get(i + 1);
    return ubahan && selNilai(ubahan);
  });
  for (const blok of susunBlok(1, [{ kolom: kolom.Nilai, nilai }], selAsli(buku, lembar))) buku.tulis(NAMA, blok);
  for (const blok of susunBlok(pertama, barisBaru(lembar, baru), selAsli(buku, lembar))) buku.tulis(NAMA, blok);
}

/** Staff cut blank rows off; a cell that does not exist cannot be written (S-43). */
function sediakanBaris(buku: BukuKerja, perlu: number): void {
  const ada = buku.jumlahBaris(NAMA);
  if (perlu > ada) buku.sisipkanBaris(NAMA, ada + 1, perlu - ada);
}

function barisBaru({ kolom }: LembarPengaturan, baru: readonly UbahanPengaturan[]): KolomTulis[] {
  const isi = (judul: JudulPengaturan) => (ubahan: UbahanPengaturan): SelTulis => {
    const { pengaturan, penjelasan } = ubahan.butir;
    return judul === 'Nilai' ? selNilai(ubahan) : { Pengaturan: pengaturan, Penjelasan: penjelasan }[judul];
  };
  return (['Pengaturan', 'Nilai', 'Penjelasan'] as const).flatMap((judul) => {
    const nomor = kolom[judul];
    return nomor === undefined ? [] : [{ kolom: nomor, nilai: baru.map(isi(judul)) }];
  });
}

function selNilai({ butir, menjadi }: UbahanPengaturan): SelTulis {
  if (menjadi === '') return '';
  switch (jenisButir(butir)) {
    case 'tanggal': return { tanggal: menjadi, jam: '' };
    case 'tahun':
    case 'bilangan': return Number(menjadi);
    default: return menjadi;
  }
}

/** Cells in between that are not to change are put back as they are, formulas as formulas. */
const selAsli = (buku: BukuKerja, { isi }: LembarPengaturan) =>
  (baris: number, awal: number, tinggi: number, lebar: number): SelTulis[][] =>
    buku.bacaRumus(NAMA, baris, awal, tinggi, lebar).map((deret, r) =>
      deret.map((rumus, k) => (rumus === '' ? (isi.nilai[baris - 1 + r]?.[awal - 1 + k] ?? '') : { rumus })));
