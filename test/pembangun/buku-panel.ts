/** A small workbook for the panel: four people, and sheet Sesi with the columns and rows a test wants. */
import { SETELAN } from '../../contoh/buku-contoh';
import { internFormat } from '../../src/lokal/buku/cell-format';
import { serialOf } from '../../src/lokal/buku/serial-date';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { Workbook } from '../../src/lokal/buku/workbook';

export const ORANG = {
  atasan: '197006151995032001',
  budi: '198501012010011001',
  siti: '199002022015032002',
  dewi: '198807072012042003',
} as const;
const NAMA: Readonly<Record<keyof typeof ORANG, string>> = {
  atasan: 'Rakhmat Pratama, S.IP', budi: 'Budi Saputra', siti: 'Siti Wati, SE', dewi: 'Dewi Anggraini',
};

export const JUDUL_SESI = [
  'ID Sesi', 'Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Nama Peserta', 'NIP Pembimbing', 'Nama Pembimbing', 'Materi',
  'Kompetensi', 'Dasar', 'Paraf', 'Bukti', 'Evaluasi', 'Pelaksanaan',
];

/** A cell of a row: a text, a number, a day as `{ hari }`, a formula as `{ rumus }`. */
export type SelUji = string | number | boolean | { readonly hari: string } | { readonly rumus: string };
export type BarisUji = Readonly<Record<string, SelUji>>;

/** A recorded Pembimbingan of Budi on that day of March 2025. */
export const sesiUji = (hari: number, lain: BarisUji = {}): BarisUji => ({
  'ID Sesi': `S-${String(hari).padStart(6, '0')}`, Tanggal: { hari: `2025-03-${String(hari).padStart(2, '0')}` },
  Jenis: 'Pembimbingan', Lingkup: 'Nasional', 'NIP Peserta': ORANG.budi, 'Nama Peserta': NAMA.budi,
  'NIP Pembimbing': ORANG.atasan, 'Nama Pembimbing': NAMA.atasan, Materi: `Materi hari ${hari}`, Dasar: 'Nomor 1',
  Paraf: 'Sudah', Evaluasi: 'Tercapai', ...lain,
});

export interface BukuUji {
  readonly judul?: readonly string[];
  /** Below the header; `{}` is a blank row. */
  readonly baris?: readonly BarisUji[];
}

export function bukuPanel({ judul = JUDUL_SESI, baris = [] }: BukuUji = {}): Workbook {
  const buku = new Workbook(SETELAN);
  const pegawai = buku.addSheet('Pegawai');
  const kolomPegawai = ['NIP', 'Nama', 'Status', 'Jabatan', 'Jenjang', 'NIP Atasan Langsung'];
  tulis(pegawai, kolomPegawai, (Object.keys(ORANG) as (keyof typeof ORANG)[]).map((siapa) => ({
    NIP: ORANG[siapa], Nama: NAMA[siapa], Status: 'PNS', Jabatan: 'Analis', Jenjang: 'JF Ahli Pertama',
    ...(siapa !== 'atasan' && { 'NIP Atasan Langsung': ORANG.atasan }),
  })));
  tulis(buku.addSheet('Sesi'), judul, baris);
  return buku;
}

function tulis(sheet: Sheet, judul: readonly string[], daftar: readonly BarisUji[]): void {
  judul.forEach((satu, k) => sheet.setValue(1, k + 1, satu));
  daftar.forEach((baris, b) => {
    for (const [kolom, isi] of Object.entries(baris)) isiSel(sheet, b + 2, judul.indexOf(kolom) + 1, isi);
  });
}

export function isiSel(sheet: Sheet, baris: number, kolom: number, isi: SelUji): void {
  if (kolom < 1) throw new Error('no such column');
  if (typeof isi !== 'object') sheet.setValue(baris, kolom, isi);
  else if ('rumus' in isi) sheet.setFormula(baris, kolom, isi.rumus, null);
  else {
    const [year, month, day] = isi.hari.split('-').map(Number) as [number, number, number];
    sheet.setValue(baris, kolom, serialOf({ year, month, day }));
    sheet.setFormat(baris, kolom, internFormat({ numberFormat: 'd mmmm yyyy' }));
  }
}

/** Formula or value of every cell, by sheet, row and column. */
export function potretSel(buku: Workbook): Map<string, unknown> {
  const sel = new Map<string, unknown>();
  for (const sheet of buku.sheets) {
    const [tinggi, lebar] = [sheet.lastRow(), sheet.lastColumn()];
    for (let baris = 1; baris <= tinggi; baris++) {
      for (let kolom = 1; kolom <= lebar; kolom++) {
        const isi = sheet.formulaAt(baris, kolom) || sheet.valueAt(baris, kolom);
        if (isi !== null && isi !== '') sel.set(`${sheet.name} ${baris},${kolom}`, isi);
      }
    }
  }
  return sel;
}

/** One row of sheet Sesi by header; blank cells are left out. */
export function barisSesiDi(buku: Workbook, baris: number): Record<string, unknown> {
  const sheet = buku.sheetByName('Sesi') as Sheet;
  const hasil: Record<string, unknown> = {};
  for (let kolom = 1; kolom <= sheet.lastColumn(); kolom++) {
    const isi = sheet.formulaAt(baris, kolom) || sheet.valueAt(baris, kolom);
    if (isi !== null && isi !== '') hasil[String(sheet.valueAt(1, kolom))] = isi;
  }
  return hasil;
}
