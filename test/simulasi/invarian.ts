/** What must hold right after a run that was disturbed, before anybody runs it again. */
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { formatCell } from '../../src/lokal/buku/a1';
import { JUDUL_GANTI, PENANDA, TANDA_ALAT, TANDA_JUMLAH, nomorKolom } from './buku-simulasi';
import type { Dunia } from './dunia';
import type { Tindakan } from './tindakan';
import { LEMBAR_ALAT, isiSel } from './salin-buku';

const ID_BARU = /^S-\d{6}$/;

const kolomAlat = (sheet: Sheet, kolom: number): boolean => sheet.noteAt(1, kolom).startsWith(TANDA_ALAT);
const tandaBaris = (sheet: Sheet, baris: number): string => String(isiSel(sheet, baris, nomorKolom(sheet, PENANDA)));

/** Values of the tool's cells of rows that bear a mark, by sheet, mark and header; of all sheets or those named. */
export function tabelAlat(buku: Workbook, daftarNama?: readonly string[]): ReadonlyMap<string, unknown> {
  const tabel = new Map<string, unknown>();
  for (const sheet of buku.sheets) {
    if (nomorKolom(sheet, PENANDA) === 0 || !(daftarNama?.includes(sheet.name) ?? true)) continue;
    const [tinggi, lebar] = [sheet.lastRow(), sheet.lastColumn()];
    const tanda = Array.from({ length: tinggi }, (_, i) => tandaBaris(sheet, i + 1));
    for (let k = 1; k <= lebar; k++) {
      if (!kolomAlat(sheet, k)) continue;
      for (let b = 2; b <= tinggi; b++) {
        const baris = tanda[b - 1] ?? '';
        if (!baris.startsWith(TANDA_JUMLAH)) tabel.set(`${sheet.id}|${baris}|${String(sheet.valueAt(1, k))}`, isiSel(sheet, b, k));
      }
    }
  }
  return tabel;
}

/** Every cell, formula and header note of people is as it is in the shadow, in its very place. */
export function ketikanHilang({ bayangan, buku, riwayat, tindakan }: Dunia): string[] {
  const idDiisi = barisPerluId(riwayat);
  const milikAlat = (satu: Sheet): boolean => [...LEMBAR_ALAT, 'Hasil Pemeriksaan'].includes(satu.name) && satu.valueAt(1, 1) !== 'milik orang';
  return bayangan.sheets.filter((satu) => !milikAlat(satu)).flatMap((dulu) => {
    const kini = buku.sheetById(dulu.id);
    if (!kini) return [`lembar ${dulu.name} hilang`];
    const salah: string[] = [];
    const lebar = Math.max(dulu.lastColumn(), kini.lastColumn());
    const [barisDulu, barisKini] = [barisOrang(dulu, tindakan), barisOrang(kini, tindakan)];
    for (let i = 0; i < Math.max(barisDulu.length, barisKini.length); i++) {
      const [bDulu, b] = [barisDulu[i] ?? dulu.lastRow() + i + 1, barisKini[i] ?? kini.lastRow() + i + 1];
      for (let k = 1; k <= lebar; k++) {
        const [harus, ada] = [isiSel(dulu, bDulu, k), isiSel(kini, b, k)];
        if (harus === ada || String(harus).includes('#REF!') || bolehDitulis({ dulu, kini, b, k }, harus, ada, idDiisi)) continue;
        if (tindakan.barisAlat && tanpaNomor(harus) === tanpaNomor(ada)) continue;
        if (tindakan.nilaiAlat?.(ada, kini, b, k)) continue;
        salah.push(`${kini.name}!${formatCell(b, k)}: "${String(harus)}" menjadi "${String(ada)}"`);
      }
    }
    for (let k = 1; k <= dulu.lastColumn(); k++) {
      if (dulu.valueAt(1, k) !== null && dulu.noteAt(1, k) !== kini.noteAt(1, k)) salah.push(`${kini.name}: catatan judul kolom ${k} berubah`);
    }
    return salah;
  });
}

/** Row numbers; where the tool adds rows of its own, without these and without blank ones. */
function barisOrang(sheet: Sheet, { barisAlat }: Tindakan): number[] {
  const semua = Array.from({ length: sheet.lastRow() }, (_, b) => b + 1);
  if (!barisAlat || !sheet.name.startsWith('Sesi')) return semua;
  const terisi = (b: number): boolean => Array.from({ length: sheet.lastColumn() }, (_, k) => isiSel(sheet, b, k + 1)).some((isi) => isi !== '');
  return semua.filter((b) => b === 1 || (terisi(b) && !barisAlat(sheet, b)));
}

/** A formula wherever rows were put in above it. */
const tanpaNomor = (isi: unknown): unknown => (typeof isi === 'string' && isi.startsWith('=') ? isi.replace(/\d+/g, '#') : isi);

interface Tempat {
  readonly dulu: Sheet;
  readonly kini: Sheet;
  readonly b: number;
  readonly k: number;
}

function bolehDitulis({ dulu, kini, b, k }: Tempat, harus: unknown, ada: unknown, idDiisi: ReadonlySet<string>): boolean {
  if (b > 1 && kolomAlat(kini, k)) return !tandaBaris(kini, b).startsWith(TANDA_JUMLAH);
  if (b > 1 && kini.name.startsWith('Sesi') && ['ID Sesi', JUDUL_GANTI].includes(String(isiSel(kini, 1, k)))) return ID_BARU.test(String(ada)) && idDiisi.has(tandaBaris(kini, b));
  // A new header at the right end, a new line of settings.
  return harus === '' && (b === 1 ? k > dulu.lastColumn() : kini.name.startsWith('Pengaturan'));
}

/**
 * Marks of the rows that had no ID, or one of another row too, at any moment: these the tool fills, even where somebody
 * types into that very cell at that very moment.
 */
function barisPerluId(riwayat: readonly Workbook[]): ReadonlySet<string> {
  const perlu = new Set<string>();
  for (const sheet of riwayat.flatMap(({ sheets }) => sheets)) {
    const kolom = nomorKolom(sheet, 'ID Sesi');
    const ada = new Map<unknown, string>([['', '']]);
    for (let b = 2; kolom > 0 && b <= sheet.lastRow(); b++) {
      const [id, tanda] = [isiSel(sheet, b, kolom), tandaBaris(sheet, b)];
      if (ada.has(id)) perlu.add(tanda).add(ada.get(id) as string);
      ada.set(id, id === '' ? '' : tanda);
    }
  }
  return perlu;
}

/** Every T cell is blank, as it was, or holds what belongs to its own row on one of the states people made. */
export function salahBaris({ buku, ketikanAlat }: Dunia, daftarTabel: readonly ReadonlyMap<string, unknown>[]): string[] {
  return [...tabelAlat(buku)].flatMap(([kunci, ada]) => {
    const boleh = ['', ketikanAlat.get(kunci), ...daftarTabel.flatMap((tabel) => milikSel(tabel, kunci))];
    return boleh.includes(ada) ? [] : [`${kunci}: "${String(ada)}"; boleh ${JSON.stringify([...new Set(boleh)])}`];
  });
}

/** Under a header that somebody changed any result of the row may stand: that of the column's former name. */
function milikSel(tabel: ReadonlyMap<string, unknown>, kunci: string): unknown[] {
  if (!kunci.endsWith(`|${JUDUL_GANTI}`)) return [tabel.get(kunci)];
  const awalan = kunci.slice(0, -JUDUL_GANTI.length);
  return [...tabel].flatMap(([satu, nilai]) => (satu.startsWith(awalan) ? [nilai] : []));
}

/** The list of findings says that it is unfinished, or it is not: then it has lines, each with its sentence. */
export function daftarTerpotong(buku: Workbook, selesai: boolean): string[] {
  const sheet = buku.sheetByName('Hasil Pemeriksaan');
  if (!sheet || sheet.valueAt(1, 1) === 'milik orang' || sheet.lastRow() === 0) return [];
  const tanda = sheet.valueAt(2, 4) === 'Belum selesai';
  if (selesai) return tanda || sheet.lastRow() < 2 ? ['Hasil Pemeriksaan belum selesai'] : [];
  return tanda || adaTemuan(sheet) ? [] : ['Hasil Pemeriksaan terpotong tanpa keterangan'];
}

const adaTemuan = (sheet: Sheet): boolean =>
  sheet.lastRow() > 1 && Array.from({ length: sheet.lastRow() - 1 }, (_, i) => sheet.valueAt(i + 2, 6)).every((sel) => sel !== null);
