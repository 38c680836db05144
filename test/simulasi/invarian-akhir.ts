/** What must hold when a disturbed run was run again: nothing tells it from one undisturbed run on what people left. */
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { JUDUL_GANTI, TANDA_ALAT, nomorKolom } from './buku-simulasi';
import { tabelAlat } from './invarian';
import { isiSel } from './salin-buku';

const isiLembar = (sheet: Sheet | null): unknown[][] =>
  Array.from({ length: sheet?.lastRow() ?? 0 }, (_, b) =>
    Array.from({ length: sheet?.lastColumn() ?? 0 }, (__, k) => isiSel(sheet as Sheet, b + 1, k + 1)));

/** From a little before the first difference. */
const beda = (satu = '', lain = ''): string => {
  let i = 0;
  while (i < satu.length && satu[i] === lain[i]) i++;
  return satu.slice(Math.max(i - 60, 0), i + 160);
};

function bandingkan(apa: string, ada: unknown, harus: unknown): string[] {
  const [a, h] = [JSON.stringify(ada), JSON.stringify(harus)];
  return a === h ? [] : [`${apa}: ${beda(a, h)}; seharusnya ${beda(h, a)}`];
}

/** A sheet that somebody renamed keeps the results it had, whenever that was. */
const DIHITUNG = ['Sesi', 'Pegawai', 'Kompetensi', 'JP Lain'];

/** Results by row, and the list of findings. */
export function bandingkanHasil(buku: Workbook, rujukan: Workbook): string[] {
  const [ada, harus] = [tabelAlat(buku, DIHITUNG), tabelAlat(rujukan, DIHITUNG)];
  return [
    ...[...harus].filter(([kunci]) => !kunci.endsWith(JUDUL_GANTI)).flatMap(([kunci, nilai]) => bandingkan(kunci, ada.get(kunci) ?? '', nilai)),
    ...bandingkan('Hasil Pemeriksaan', isiLembar(buku.sheetByName('Hasil Pemeriksaan')), isiLembar(rujukan.sheetByName('Hasil Pemeriksaan'))),
  ];
}

/** The same, and every session has an ID of its own. */
export const bandingkanHitungan = (buku: Workbook, rujukan: Workbook): string[] => [...bandingkanHasil(buku, rujukan), ...idSalah(buku)];

/** Every session that was counted has an ID, and no other has the same. */
function idSalah(buku: Workbook): string[] {
  const sheet = buku.sheetByName('Sesi');
  const kolom = sheet ? nomorKolom(sheet, 'ID Sesi') : 0;
  const status = sheet ? nomorKolom(sheet, 'Status Hitung') : 0;
  if (!sheet || kolom === 0 || status === 0 || !sheet.noteAt(1, status).startsWith(TANDA_ALAT)) return [];
  const baris = Array.from({ length: sheet.lastRow() - 1 }, (_, i) => i + 2);
  const dihitung = baris.filter((b) => ['Dihitung', 'Tidak dihitung', 'Perlu perbaikan'].includes(String(sheet.valueAt(b, status))));
  const id = dihitung.map((b) => isiSel(sheet, b, kolom)).filter((satu) => satu !== '');
  return [
    ...(new Set(id).size === id.length ? [] : [`ID ganda: ${id.join(' ')}`]),
    ...dihitung.filter((b) => isiSel(sheet, b, kolom) === '').map((b) => `tanpa ID: baris ${b}`),
  ];
}

/** Headers of every sheet with the tool's notes, settings, and the sheets that are the tool's own. */
export function bandingkanLembar(buku: Workbook, rujukan: Workbook): string[] {
  return rujukan.sheets.filter(({ name }) => !name.endsWith(' lama')).flatMap((harus) => {
    const ada = buku.sheetByName(harus.name);
    if (!ada) return [`lembar ${harus.name} tidak dibuat`];
    const isi = ['Acuan', 'Hasil Pemeriksaan', 'Hari Libur'].includes(harus.name) ? bandingkan(harus.name, isiLembar(ada), isiLembar(harus)) : [];
    return [...isi, ...bandingkan(`${harus.name}: judul`, judul(ada), judul(harus)), ...bandingkan('Pengaturan', daftarPengaturan(buku), daftarPengaturan(rujukan))];
  });
}

const judul = (sheet: Sheet): string[] =>
  Array.from({ length: sheet.lastColumn() }, (_, k) => `${String(isiSel(sheet, 1, k + 1))}${sheet.noteAt(1, k + 1) === '' ? '' : ' (alat)'}`).sort();

/** Without a lock two runs may each add a setting; it stands there twice then, with the same value. */
function daftarPengaturan(buku: Workbook): unknown[] {
  const sheet = buku.sheetByName('Pengaturan');
  const kolom = sheet ? nomorKolom(sheet, 'Pengaturan') : 0;
  if (!sheet || kolom === 0) return [];
  return [...new Set(Array.from({ length: sheet.lastRow() }, (_, b) => isiSel(sheet, b + 1, kolom)))].filter((sel) => sel !== '').sort();
}
