/** Sheets as the sample describes them, and how they are put into a workbook. */
import { internFormat, type CellFormat } from '../src/lokal/buku/cell-format';
import type { CellValue } from '../src/lokal/buku/cell-value';
import { rect } from '../src/lokal/buku/rect';
import { serialOf } from '../src/lokal/buku/serial-date';
import type { Sheet } from '../src/lokal/buku/sheet';
import type { Workbook } from '../src/lokal/buku/workbook';

/** A real date cell: a serial number under a date format. `YYYY-MM-DD`. */
export interface SelHari {
  readonly hari: string;
}
/** A number under another format than its column's (missing = automatic). */
export interface SelAngka {
  readonly angka: number;
  readonly format?: string;
}
/** A formula with the result that the spreadsheet shows. */
export interface SelRumus {
  readonly rumus: string;
  readonly hasil: CellValue;
}
/** Undefined is a blank cell. */
export type IsiSel = string | number | SelHari | SelAngka | SelRumus | undefined;
/** One row by header. */
export type BarisContoh = Readonly<Record<string, IsiSel>>;

export interface KolomContoh {
  /** The header as typed. */
  readonly judul: string;
  /** Under which name the rows hold it, where the typed header is not that of the contract. */
  readonly kunci?: string;
  readonly isi?: 'teks' | 'tanggal';
  /** Pixels. */
  readonly lebar?: number;
}

export interface LembarContoh {
  readonly judul: string;
  readonly kolom: readonly KolomContoh[];
  readonly baris: readonly BarisContoh[];
}

export const hari = (tanggal: string): SelHari => ({ hari: tanggal });

const FORMAT_TANGGAL = 'dd/mm/yyyy';
const JUDUL = internFormat({ bold: true, background: '#d9ead3', wrap: 'WRAP', vertical: 'middle' });
const TEKS = internFormat({ numberFormat: '@' });
const TANGGAL = internFormat({ numberFormat: FORMAT_TANGGAL });
const FORMAT: Readonly<Record<NonNullable<KolomContoh['isi']>, CellFormat>> = { teks: TEKS, tanggal: TANGGAL };

/** Adds the sheet at the end; row 1 is the header, `baris[0]` stands in row 2. */
export function tulisLembar(buku: Workbook, { judul, kolom, baris }: LembarContoh): Sheet {
  const sheet = buku.addSheet(judul, { maxRows: Math.max(1000, baris.length + 200) });
  sheet.frozenRows = 1;
  sheet.print = { paper: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: { first: 1, last: 1 } };
  kolom.forEach(({ judul: kepala, kunci = kepala, isi, lebar }, indeks) => {
    const nomor = indeks + 1;
    sheet.setValue(1, nomor, kepala);
    sheet.setFormat(1, nomor, JUDUL);
    if (lebar !== undefined) sheet.columnAxis.setSize(nomor, lebar);
    if (isi !== undefined) sheet.changeFormat(rect(2, nomor, baris.length + 100), FORMAT[isi]);
    baris.forEach((barisIni, urutan) => isikan(sheet, urutan + 2, nomor, barisIni[kunci]));
  });
  return sheet;
}

function isikan(sheet: Sheet, baris: number, kolom: number, isi: IsiSel): void {
  if (isi === undefined) return;
  if (typeof isi !== 'object') sheet.setValue(baris, kolom, isi);
  else if ('hari' in isi) sheet.setValue(baris, kolom, serialHari(isi.hari));
  else if ('rumus' in isi) sheet.setFormula(baris, kolom, isi.rumus, isi.hasil);
  else {
    sheet.setValue(baris, kolom, isi.angka);
    sheet.setFormat(baris, kolom, internFormat({ numberFormat: isi.format }));
  }
}

function serialHari(tanggal: string): number {
  const [year = 0, month = 0, day = 0] = tanggal.split('-').map(Number);
  return serialOf({ year, month, day });
}
