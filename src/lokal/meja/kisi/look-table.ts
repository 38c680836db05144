/** The looks of a workbook's cells, numbered; a look keeps its number for as long as the workbook lives. */
import type { CellFormat } from '../../buku/cell-format';
import type { TextStyle } from '../../buku/cell-value';
import type { Workbook } from '../../buku/workbook';
import { DEFAULT_FAMILY, DEFAULT_SIZE, PLAIN_LOOK, type CellLook, type ShownRun } from './book-snapshot';

/** Where an unaligned value stands: texts left, numbers and dates right, truth values and errors in the middle. */
export type Side = 'left' | 'right' | 'center';

/** What a conditional format adds to a cell. */
export type AddedLook = Pick<CellFormat, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'background'>;

const tables = new WeakMap<Workbook, LookTable>();

export class LookTable {
  private readonly numbers = new Map<string, number>([['{}', PLAIN_LOOK]]);
  private readonly byFormat = new Map<CellFormat, Map<string, number>>();
  private readonly looks: CellLook[] = [{}];
  private readonly added = new Map<AddedLook, number>();

  static of(workbook: Workbook): LookTable {
    const table = tables.get(workbook) ?? new LookTable();
    tables.set(workbook, table);
    return table;
  }

  /** The number of a look; asked for every cell, so answers are kept by format. */
  numberOf(format: CellFormat, side: Side, added?: AddedLook): number {
    const key = added ? `${side}${this.addedNumber(added)}` : side;
    const known = this.byFormat.get(format) ?? new Map<string, number>();
    this.byFormat.set(format, known);
    const number = known.get(key) ?? this.enter(lookOf({ ...format, ...added }, side));
    known.set(key, number);
    return number;
  }

  all(): Record<number, CellLook> {
    return Object.fromEntries(this.looks.entries());
  }

  private enter(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }

  private addedNumber(added: AddedLook): number {
    const number = this.added.get(added) ?? this.added.size;
    this.added.set(added, number);
    return number;
  }
}

function lookOf(format: CellFormat, side: Side): CellLook {
  const { horizontal = side, vertical, wrap, rotation, background } = format;
  return {
    ...textLook(format),
    ...(background !== undefined && background !== '#ffffff' && { background }),
    ...(horizontal !== 'left' && { horizontal }),
    ...((vertical === 'top' || vertical === 'middle') && { vertical }),
    ...((wrap === 'WRAP' || wrap === 'CLIP') && { wrap }),
    ...(rotation !== undefined && rotation !== 0 && { rotation }),
    ...(format.borderTop && { top: format.borderTop }),
    ...(format.borderRight && { right: format.borderRight }),
    ...(format.borderBottom && { bottom: format.borderBottom }),
    ...(format.borderLeft && { left: format.borderLeft }),
  };
}

/** The part of a look that stretches of a text may have too. */
export function textLook(style: TextStyle): NonNullable<ShownRun['look']> {
  const { bold, italic, underline, strikethrough, fontColor, fontSize, fontFamily } = style;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(fontColor !== undefined && fontColor !== '#000000' && { color: fontColor }),
    ...(fontSize !== undefined && fontSize !== DEFAULT_SIZE && { size: fontSize }),
    ...(fontFamily !== undefined && fontFamily !== DEFAULT_FAMILY && { family: fontFamily }),
  };
}
