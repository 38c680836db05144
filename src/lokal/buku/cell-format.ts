/** How a cell looks: one immutable, shared object per distinct look, so that a column of 100,000 cells costs one. */
import type { TextStyle } from './cell-value';

export type BorderStyle = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';

export interface BorderLine {
  readonly style: BorderStyle;
  /** '#rrggbb'. */
  readonly color: string;
}

/** A missing property means the sheet's default (Arial 10, black on none, bottom, overflow, General). */
export interface CellFormat extends TextStyle {
  /** Pattern in the fixed token language (`#,##0.00`, `yyyy-mm-dd`, `@`); missing = General (automatic). */
  readonly numberFormat?: string;
  /** '#rrggbb'. */
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Degrees, -90 to 90; 'vertical' stacks the letters. */
  readonly rotation?: number | 'vertical';
  readonly borderTop?: BorderLine;
  readonly borderRight?: BorderLine;
  readonly borderBottom?: BorderLine;
  readonly borderLeft?: BorderLine;
  /** What the file held beyond Google's model (theme colours, patterns, indents): given back on writing. */
  readonly origin?: object;
}

export type FormatChange = { readonly [K in keyof CellFormat]?: CellFormat[K] | undefined };

export const DEFAULT_FORMAT: CellFormat = Object.freeze({});

const pool = new Map<string, CellFormat>([['[]', DEFAULT_FORMAT]]);
const originIds = new WeakMap<object, number>();
let originCount = 0;

function originId(origin: object): number {
  const id = originIds.get(origin) ?? ++originCount;
  originIds.set(origin, id);
  return id;
}

/** The one shared object that stands for this look; properties that are undefined do not count. */
export function internFormat(format: FormatChange): CellFormat {
  const entries = Object.entries(format)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(
    entries.map(([name, value]) => [name, name === 'origin' ? originId(value as object) : value]),
  );
  const known = pool.get(key);
  if (known) return known;
  const made = Object.freeze(Object.fromEntries(entries)) as CellFormat;
  pool.set(key, made);
  return made;
}

/** A function that applies one change to many formats, doing the work once per distinct look. */
export function formatChanger(
  change: FormatChange | ((format: CellFormat) => FormatChange),
): (format: CellFormat) => CellFormat {
  const done = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = done.get(format);
    if (known) return known;
    const changed = internFormat(typeof change === 'function' ? change(format) : { ...format, ...change });
    done.set(format, changed);
    return changed;
  };
}
