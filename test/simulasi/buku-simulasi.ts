/** A small workbook with everything that makes a shared one dangerous: columns and formulas of staff, totals, gaps, twins. */
import { SETELAN } from '../../contoh/buku-contoh';
import { rect } from '../../src/lokal/buku/rect';
import { serialOf } from '../../src/lokal/buku/serial-date';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { deleteLines, moveLines } from '../../src/lokal/buku/sheet-structure';
import { Workbook } from '../../src/lokal/buku/workbook';
import { isiSel } from './salin-buku';

/** Column of staff whose cell tells a row from every other, wherever it goes. */
export const PENANDA = 'Penanda';
/** Begins the mark of a row that is a total: whatever stands in it is nobody's but staff's. */
export const TANDA_JUMLAH = 'JML';
/** Begins the note on the header of the tool's columns. */
export const TANDA_ALAT = 'Kolom Hitung JP';

/** What people rename a column to. */
export const JUDUL_GANTI = 'Judul lain';

/** Two people whose NIPs differ in the last digits only. */
export const NIP = ['198501012010011001', '198501012010011002', '199002022015032002', '197006151995032001'] as const;
const ATASAN = NIP[3];
const PETAK = { maxRows: 40, maxColumns: 34 };

type Isi = string | number;

const hari = (bulan: number, tanggal: number): number => serialOf({ year: 2025, month: bulan, day: tanggal });

const JUDUL_PEGAWAI = [PENANDA, 'NIP', 'Nama', 'Panjang nama', 'Status', 'Jenjang', 'NIP Atasan Langsung'];
const PEGAWAI: readonly (readonly Isi[])[] = [
  ['P1', NIP[0], 'Budi Saputra', '=LEN(C2)', 'PNS', 'Pelaksana', ATASAN],
  ['P2', NIP[1], 'Budi Santosa', '', 'PNS', 'JF Ahli Pertama', ATASAN],
  ['P3', '', '', '', '', '', ''],
  ['P4', NIP[2], 'Citra Lestari', '=LEN(C5)', 'PNS', 'Pengawas', ATASAN],
  ['P5', ATASAN, 'Dewi Anggraini', '', 'PNS', 'Administrator', ''],
  ['P6', NIP[2], 'Citra Lestari, S.E.', '', 'PNS', 'Pengawas', ATASAN],
];
const JUDUL_SESI = [
  PENANDA, 'ID Sesi', 'Tanggal', 'Jenis', 'Lingkup', 'Catatan bidang', 'NIP Peserta', 'NIP Pembimbing', 'Materi', 'Panjang materi',
  'Bukti',
];
const SESI: readonly (readonly Isi[])[] = [
  ['S1', 'S-000001', hari(3, 3), 'Pembimbingan', 'Nasional', 'a', NIP[0], ATASAN, 'Materi satu', '=LEN(I2)', 'foto'],
  ['S2', 'S-000002', hari(3, 11), 'Pembimbingan', 'Internasional', 'b', NIP[0], ATASAN, 'Materi dua', '', 'foto'],
  ['S3', '', hari(3, 19), 'Pembimbingan', 'Nasional', 'c', NIP[0], ATASAN, 'Materi tiga', '', 'foto'],
  ['S4', '', '', '', '', '', '', '', '', '=LEN(I5)', ''],
  ['S5', 'S-000002', hari(4, 3), 'Pendampingan', 'Nasional', 'd', NIP[1], ATASAN, 'Materi empat', '=LEN(I6)', 'foto'],
  ['JML-1', '', 'JUMLAH', '', '', '', '', '', '', '=SUM(J2:J6)', ''],
  ['S6', 'LAMA-6', hari(5, 2), 'Pendampingan', 'Nasional', 'e', NIP[2], ATASAN, '', '', 'foto'],
  ['S7', 'S-000007', hari(6, 3), 'coaching', '', 'f', NIP[1], ATASAN, 'Materi enam', '', 'foto'],
  ['JML-2', '', 'Total', '', '', '', '', '', '', '=SUM(J2:J9)', ''],
];
const JUDUL_KOMPETENSI = [PENANDA, 'NIP', 'Nama', 'Integritas', 'Kerjasama', 'Komunikasi'];
const KOMPETENSI: readonly (readonly Isi[])[] = [
  ['K1', NIP[0], 'Budi Saputra', 0, 1, 2],
  ['K2', NIP[1], 'Budi Santosa', 2, 2, ''],
  ['K3', NIP[2], 'Citra Lestari', 1, 1, 1],
];
const JUDUL_JP_LAIN = [PENANDA, 'NIP', 'Nama', 'Bentuk', 'Lingkup', 'Nama Kegiatan', 'Tanggal Mulai', 'Tanggal Selesai', 'JP'];
const JP_LAIN: readonly (readonly Isi[])[] = [
  ['J1', NIP[0], 'Budi Saputra', 'Seminar', 'Nasional', 'Seminar arsip', hari(2, 4), hari(2, 4), 4],
  ['J2', NIP[0], 'Budi Saputra', 'Seminar', 'Nasional', 'Seminar arsip dua', hari(2, 4), hari(2, 4), 5],
  ['J3', NIP[2], 'Citra Lestari', 'Magang', 'Nasional', 'Magang', hari(7, 1), hari(7, 9), 20],
];
const PENGATURAN: readonly (readonly Isi[])[] = [['G1', 'Tahun laporan', 2025, ''], ['G2', 'Tempat', 'Manggar', 'ketikan sendiri']];

/** As staff made it, before the tool was ever run. */
export function bukuMentah(): Workbook {
  const buku = new Workbook(SETELAN);
  tulis(buku, 'Sesi', JUDUL_SESI, SESI);
  tulis(buku, 'Pegawai', JUDUL_PEGAWAI, PEGAWAI);
  tulis(buku, 'Kompetensi', JUDUL_KOMPETENSI, KOMPETENSI);
  tulis(buku, 'JP Lain', JUDUL_JP_LAIN, JP_LAIN);
  tulis(buku, 'Standar Kompetensi', ['Jabatan', 'Integritas'], []);
  tulis(buku, 'Pengaturan', [PENANDA, 'Pengaturan', 'Nilai', 'Penjelasan'], PENGATURAN);
  buku.activeSheetId = buku.sheets[0]?.id ?? 0;
  return buku;
}

function tulis(buku: Workbook, nama: string, judul: readonly string[], baris: readonly (readonly Isi[])[]): void {
  const sheet = buku.addSheet(nama, PETAK);
  judul.forEach((teks, k) => {
    if (teks.startsWith('NIP')) sheet.changeFormat(rect(2, k + 1, 30), { numberFormat: '@' });
    if (teks.startsWith('Tanggal')) sheet.changeFormat(rect(2, k + 1, 30), { numberFormat: 'dd/mm/yyyy' });
  });
  [judul, ...baris].forEach((deret, b) => deret.forEach((isi, k) => {
    if (typeof isi === 'string' && isi.startsWith('=')) sheet.setFormula(b + 1, k + 1, isi, null);
    else if (isi !== '') sheet.setValue(b + 1, k + 1, isi);
  }));
}

/**
 * Prepared by the tool, then used by staff: their column stands between two of the tool's, totals add up one of these, and
 * every T cell of a row holds an old text of its own.
 *
 * @param siapkan runs «Siapkan buku kerja»
 */
export function bukuTerpakai(siapkan: (buku: Workbook) => void): Workbook {
  const buku = bukuMentah();
  siapkan(buku);
  for (const nama of ['Acuan', 'Hasil Pemeriksaan', 'Hari Libur']) {
    const sheet = buku.sheetByName(nama);
    if (sheet) buku.removeSheet(sheet);
  }
  for (const sheet of buku.sheets) rapatkan(sheet);
  const sesi = buku.sheetByName('Sesi') as Sheet;
  moveLines(sesi, 'columns', 6, 1, nomorKolom(sesi, 'JP Dihitung') + 1);
  for (const sheet of buku.sheets) tuaKan(sheet);
  const huruf = (judul: string): string => String.fromCharCode(64 + nomorKolom(sesi, judul));
  sesi.setFormula(7, nomorKolom(sesi, 'JP Dihitung'), `=SUM(${huruf('JP Dihitung')}2:${huruf('JP Dihitung')}6)`, null);
  sesi.setValue(10, nomorKolom(sesi, 'Catatan Hitung'), 'dijumlah oleh bidang');
  return buku;
}

export const nomorKolom = (sheet: Sheet, judul: string): number => {
  const lebar = sheet.lastColumn();
  for (let k = 1; k <= lebar; k++) if (sheet.valueAt(1, k) === judul) return k;
  return 0;
};

/** Blank rows at the end only cost time. */
function rapatkan(sheet: Sheet): void {
  const sisa = sheet.maxRows - Math.max(sheet.lastRow() + 10, 24);
  if (sisa > 0) deleteLines(sheet, 'rows', sheet.maxRows - sisa + 1, sisa);
}

function tuaKan(sheet: Sheet): void {
  const penanda = nomorKolom(sheet, PENANDA);
  for (let k = 1; k <= sheet.lastColumn(); k++) {
    if (!sheet.noteAt(1, k).startsWith(TANDA_ALAT)) continue;
    for (let b = 2; b <= sheet.lastRow(); b++) {
      const tanda = String(isiSel(sheet, b, penanda));
      if (tanda !== '' && !tanda.startsWith(TANDA_JUMLAH)) sheet.setValue(b, k, `lama ${tanda}/${k}`);
    }
  }
}
