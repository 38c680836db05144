/** A workbook as staff keep it: columns moved, their own between, blank rows, totals; all of theirs comes back as it was. */
import { SETELAN } from '../../contoh/buku-contoh';
import { internFormat } from '../../src/lokal/buku/cell-format';
import { serialOf } from '../../src/lokal/buku/serial-date';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { Workbook } from '../../src/lokal/buku/workbook';
import { readWorkbook } from '../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../src/lokal/buku/xlsx/write-workbook';
import { hitungBuku, type DataLembar } from '../pembangun/jalankan-bundel';

const NIP = ['198501012010011001', '199002022015032002'] as const;
const ATASAN = '197006151995032001';
const KOLOM_ALAT = new Set([
  'ID Sesi', 'Hari', 'JP Tercatat', 'JP Dihitung', 'Status Hitung', 'Catatan Hitung', 'Sesi Pembimbingan', 'JP Pembimbingan',
  'Sesi Pendampingan', 'JP Pendampingan', 'JP Lain', 'Total JP', 'Target JP', 'Kekurangan JP', 'Capaian', 'Keterangan JP', 'Potensi Total JP',
]);
const JUDUL_SESI = ['Materi', 'Nilai bidang', 'NIP Pembimbing', 'Tanggal', 'Jumlah kali dua', 'NIP Peserta', 'Jenis', 'Lingkup', 'ID Sesi'];

/** Rows in this order; a number is the day of March 2025, 'JUMLAH' a total, '' a blank row. */
function bukuStaf(urutan: readonly (number | 'JUMLAH' | '')[]): Workbook {
  const buku = new Workbook(SETELAN);
  const pegawai = buku.addSheet('Pegawai');
  isi(pegawai, [['Catatan', 'Jenjang', 'NIP Baru', 'Status', 'Nama'],
    ...[...NIP, ATASAN].map((nip, i) => [`milik bidang ${i}`, 'Pelaksana', nip, 'PNS', `Orang ${i}`])]);
  const sesi = buku.addSheet('Sesi');
  isi(sesi, [JUDUL_SESI]);
  urutan.forEach((hari, i) => {
    const baris = i + 2;
    sesi.setFormula(baris, 5, `=B${baris}*2`, null);
    sesi.setValue(baris, 2, baris);
    sesi.setFormat(baris, 2, internFormat({ numberFormat: '0.00" kali"', bold: true, background: '#ffff00' }));
    if (hari === 'JUMLAH') sesi.setValue(baris, 1, 'JUMLAH');
    if (typeof hari !== 'number') return;
    isi(sesi, [[`Materi ${hari}`]], baris);
    sesi.setValue(baris, 3, ATASAN);
    sesi.setValue(baris, 4, serialOf({ year: 2025, month: 3, day: hari }));
    sesi.setFormat(baris, 4, internFormat({ numberFormat: 'dd/mm/yyyy' }));
    ['', NIP[hari % 2], 'Pembimbingan', hari % 3 ? 'Nasional' : 'Internasional', `LAMA-${hari}`]
      .forEach((nilai, k) => { if (nilai) sesi.setValue(baris, 5 + k, nilai); });
  });
  sesi.setNote(1, 2, 'Diisi bidang, jangan dihapus');
  return buku;
}

function isi(sheet: Sheet, baris: readonly (readonly (string | undefined)[])[], awal = 1): void {
  baris.forEach((deret, b) => deret.forEach((nilai, k) => { if (nilai) sheet.setValue(awal + b, k + 1, nilai); }));
}

/** Value or formula, format and note of every cell outside the tool's columns. */
function milikStaf(buku: Workbook): Map<string, unknown> {
  const sel = new Map<string, unknown>();
  for (const sheet of buku.sheets.filter(({ name }) => name !== 'Hasil Pemeriksaan')) {
    for (let kolom = 1; kolom <= sheet.lastColumn(); kolom++) {
      if (KOLOM_ALAT.has(String(sheet.valueAt(1, kolom)))) continue;
      for (let baris = 1; baris <= sheet.lastRow(); baris++) {
        const { numberFormat, bold, background } = sheet.formatAt(baris, kolom);
        sel.set(`${sheet.name} ${baris},${kolom}`, [
          sheet.formulaAt(baris, kolom) || sheet.valueAt(baris, kolom), numberFormat, bold, background, sheet.noteAt(baris, kolom),
        ]);
      }
    }
  }
  return sel;
}

const HARI = [3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 17, 18];
const SELINGAN = HARI.flatMap((hari): (number | 'JUMLAH' | '')[] => (hari % 2 ? [hari, 'JUMLAH'] : [hari, '']));

describe('a workbook with columns of staff', () => {
  it('comes back from a file with every cell, format, formula and note of theirs as it was', async () => {
    const semula = await readWorkbook(await writeWorkbook(bukuStaf(SELINGAN)), SETELAN);
    const sebelum = milikStaf(semula);
    hitungBuku(semula);
    const sesudah = milikStaf(await readWorkbook(await writeWorkbook(semula), SETELAN));
    expect(sebelum.size).toBeGreaterThan(150);
    for (const [tempat, isiSel] of sebelum) expect([tempat, sesudah.get(tempat)]).toEqual([tempat, isiSel]);
  });

  it('keeps what stands in the tool\'s columns of a totals row, formulas as formulas, however many such rows there are', () => {
    const buku = bukuStaf(SELINGAN);
    hitungBuku(buku);
    const sesi = buku.sheetByName('Sesi') as Sheet;
    const kolom = Array.from({ length: sesi.lastColumn() }, (_, k) => k + 1).find((k) => sesi.valueAt(1, k) === 'JP Dihitung') ?? 0;
    const jumlah = SELINGAN.flatMap((apa, i) => (apa === 'JUMLAH' ? [i + 2] : []));
    expect(jumlah.length).toBeGreaterThan(4);
    for (const baris of jumlah) sesi.setFormula(baris, kolom, `=SUM(B2:B${baris})`, null);
    hitungBuku(buku);
    expect(jumlah.map((baris) => sesi.formulaAt(baris, kolom))).toEqual(jumlah.map((baris) => `=SUM(B2:B${baris})`));
    expect(sesi.valueAt(2, kolom)).toBe(4);
  });

  it('keeps the IDs that people gave', () => {
    expect(hitungBuku(bukuStaf([3, 4])).Sesi?.map((baris) => baris['ID Sesi'])).toEqual(['LAMA-3', 'LAMA-4']);
  });
});

describe('rows in another order', () => {
  const menurutId = ({ Sesi = [] }: DataLembar): Map<unknown, unknown[]> =>
    new Map(Sesi.map((baris) => [baris['ID Sesi'], ['JP Tercatat', 'JP Dihitung', 'Status Hitung', 'Catatan Hitung'].map((kolom) => baris[kolom])]));

  it('change no person and no row by ID', () => {
    const urut = hitungBuku(bukuStaf(HARI));
    const acak = hitungBuku(bukuStaf([...HARI].reverse()));
    expect(acak.Pegawai).toEqual(urut.Pegawai);
    expect(menurutId(acak)).toEqual(menurutId(urut));
    expect(new Set((urut.Sesi ?? []).map((baris) => baris['Status Hitung']))).toEqual(new Set(['Dihitung', 'Tidak dihitung']));
  });
});
