/** The snapshot of a workbook that the page shows: read from the runtime's model, which stays the only truth. */
import type { CellFormat } from '../../buku/cell-format';
import { CellError, type CellValue, type TextRun } from '../../buku/cell-value';
import { displayText } from '../../buku/display-value';
import { rect } from '../../buku/rect';
import type { Sheet } from '../../buku/sheet';
import type { Workbook } from '../../buku/workbook';
import { NotEmulated } from '../../apps-script/errors';
import { currentAt } from '../../apps-script/spreadsheet/read-cells';
import { PLAIN_LOOK, type BookSnapshot, type CellMore, type SheetSnapshot, type ShownCell, type ShownRow, type ShownRun } from './book-snapshot';
import { conditionalLooks, type ConditionalLooks } from './conditional-looks';
import { editText } from './edit-text';
import { LookTable, textLook, type Side } from './look-table';
import { sheetFrame } from './sheet-frame';

/** Reads everything that shows; some hundred milliseconds for 10,000 rows. The workbook is not changed. */
export function snapshotOf(workbook: Workbook): BookSnapshot {
  const looks = LookTable.of(workbook);
  const sheets = workbook.sheets.map((sheet) => sheetSnapshot(workbook, sheet, looks));
  return { activeSheetId: workbook.activeSheet.id, looks: looks.all(), sheets };
}

function sheetSnapshot(workbook: Workbook, sheet: Sheet, looks: LookTable): SheetSnapshot {
  const [rows, columns] = shownSize(sheet);
  const conditional = conditionalLooks(workbook, sheet, rect(1, 1, rows, columns));
  const reader = new CellReader(workbook, sheet, looks, conditional);
  const cells = Array.from({ length: rows }, (_, index) => reader.row(index + 1, columns));
  return { frame: sheetFrame(workbook, sheet, conditional.notDrawn), cells };
}

/** Up to the last row and column with anything in or on it. */
function shownSize({ values, formulas, formats, notes }: Sheet): [rows: number, columns: number] {
  const planes = [values, formulas, formats, notes];
  return [Math.max(...planes.map((plane) => plane.lastRow())), Math.max(...planes.map((plane) => plane.lastColumn()))];
}

/** A cell's displayed text, and what its editor starts with. */
interface Written {
  readonly text: string;
  readonly edit: string;
  readonly isBareText?: boolean;
}

class CellReader {
  /** By format and value, so that a column of the same few dates and names is written once. */
  private readonly written = new Map<CellFormat, Map<CellValue, Written>>();

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly looks: LookTable,
    private readonly conditional: ConditionalLooks,
  ) {}

  row(row: number, columns: number): ShownRow | null {
    const cells: ShownCell[] = [];
    for (let column = 1; column <= columns; column++) {
      const cell = this.cell(row, column);
      if (!cell) continue;
      while (cells.length < column - 1) cells.push(null);
      cells.push(cell);
    }
    return cells.length === 0 ? null : cells;
  }

  private cell(row: number, column: number): ShownCell {
    const { sheet } = this;
    const format = sheet.formatAt(row, column);
    const formula = sheet.formulas.get(row, column);
    const value = formula === undefined ? sheet.valueAt(row, column) : this.result(row, column);
    const refused = value instanceof Refused;
    const { text, edit, isBareText = false } = refused ? NOT_CALCULATED : this.write(value, format, sheet.isForcedText(row, column));
    const side = refused ? 'center' : sideOf(value);
    const look = this.looks.numberOf(format, side, this.conditional.looks.get(row, column));
    const note = refused ? value.sentence : sheet.noteAt(row, column);
    const more = this.more(row, column, { note, edit: (formula ?? edit) === text ? undefined : formula ?? edit, isBareText });
    if (more) return [text, look, more];
    return text === '' && look === PLAIN_LOOK ? null : [text, look];
  }

  private result(row: number, column: number): CellValue | Refused {
    try {
      return currentAt(this.workbook, this.sheet, row, column);
    } catch (error) {
      if (error instanceof NotEmulated) return new Refused(error);
      throw error;
    }
  }

  private write(value: CellValue, format: CellFormat, isForced: boolean): Written {
    if (value === null) return BLANK;
    if (isForced) return this.writeAfresh(value, format, true);
    const known = this.written.get(format) ?? new Map<CellValue, Written>();
    this.written.set(format, known);
    const written = known.get(value) ?? this.writeAfresh(value, format, false);
    known.set(value, written);
    return written;
  }

  private writeAfresh(value: CellValue, format: CellFormat, isForced: boolean): Written {
    const { locale } = this.workbook;
    const text = displayText(value, format, locale);
    const edit = editText(value, format.numberFormat, isForced, locale);
    return { text, edit, isBareText: edit === value && editText(value, undefined, false, locale) !== value };
  }

  private more(row: number, column: number, { note, edit, isBareText }: Told): CellMore | undefined {
    const link = this.sheet.links.get(row, column);
    const runs = this.sheet.runsAt(row, column);
    if (edit === undefined && note === '' && link === undefined && !runs && !isBareText) return undefined;
    return {
      ...(edit !== undefined && { edit }),
      ...(isBareText && { isBareText }),
      ...(note !== '' && { note }),
      ...(link !== undefined && { link }),
      ...(runs && { runs: runs.map(shownRun) }),
    };
  }
}

interface Told {
  readonly note: string;
  readonly edit: string | undefined;
  readonly isBareText: boolean;
}

const BLANK: Written = { text: '', edit: '' };
const NOT_CALCULATED: Written = { text: '#BELUM DIHITUNG', edit: '' };

/** A formula that the runtime does not calculate shows a sign and says why: no value is guessed. */
class Refused {
  constructor(private readonly error: NotEmulated) {}

  get sentence(): string {
    return `Rumus ini belum dihitung di meja kerja: ${this.error.what}.`;
  }
}

function sideOf(value: CellValue): Side {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
}

function shownRun({ text, style, link }: TextRun): ShownRun {
  const look = style && textLook(style);
  return { text, ...(look && Object.keys(look).length > 0 && { look }), ...(link !== undefined && { link }) };
}
