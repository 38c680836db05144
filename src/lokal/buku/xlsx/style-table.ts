/** The looks that a workbook uses, and their places in the style table that the library writes. */
import type { WriteSheet } from 'hucre/xlsx';
import { DEFAULT_FORMAT, type CellFormat } from '../cell-format';
import type { Workbook } from '../workbook';
import { bookOrigin } from './book-origin';
import { styleOf } from './cell-style';
import { startTags, attribute } from './xml';

type Cells = NonNullable<WriteSheet['cells']>;

/**
 * Learns the table from the library itself: every look stands once in column A of the first sheet it writes, and the
 * index that it gives each of them is read from there. The cells themselves are then written by us.
 */
export class StyleTable {
  private readonly rows = new Map<CellFormat, number>();
  private indexes = new Map<CellFormat, number>([[DEFAULT_FORMAT, 0]]);
  private readonly forced = new Map<number, number>();
  private size = 0;

  constructor(private readonly workbook: Workbook) {
    for (const { formats } of workbook.sheets) {
      formats.forEach((format) => {
        if (!this.rows.has(format)) this.rows.set(format, this.rows.size + 1);
      });
    }
  }

  /** One cell for each look, and one text, so that the file gets a table of texts. */
  sampleCells(): Cells {
    const theme = bookOrigin(this.workbook)?.book.themeColors;
    const cells: Cells = new Map();
    for (const [format, row] of this.rows) {
      cells.set(`${row},0`, { value: null, style: styleOf(format, theme, this.workbook.defaultFont) });
    }
    cells.set('0,0', { value: '-' });
    return cells;
  }

  learn(firstSheetXml: string): void {
    const byRow = new Map<number, number>();
    for (const tag of startTags(firstSheetXml, 'c')) {
      const place = /^A(\d+)$/.exec(attribute(tag, 'r') ?? '');
      if (place) byRow.set(Number(place[1]) - 1, Number(attribute(tag, 's') ?? 0));
    }
    for (const [format, row] of this.rows) this.indexes.set(format, byRow.get(row) ?? 0);
  }

  index(format: CellFormat, forced: boolean): number {
    const index = this.indexes.get(format) ?? 0;
    if (!forced) return index;
    const twin = this.forced.get(index) ?? this.size + this.forced.size;
    this.forced.set(index, twin);
    return twin;
  }

  /** Before cells are written: how many looks the table holds, so that twins can follow. */
  measure(stylesXml: string): void {
    this.size = [...startTags(cellFormats(stylesXml), 'xf')].length;
  }

  /** The style part with built-in number formats by their number and a twin for each look that forces text. */
  finish(stylesXml: string): string {
    const table = cellFormats(stylesXml);
    const entries = [...table.matchAll(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)].map(([entry]) => entry);
    const twins = [...this.forced.keys()].map((index) =>
      (entries[index] ?? '<xf/>').replace('<xf', '<xf quotePrefix="1"'),
    );
    const all = entries.concat(twins);
    const xml = stylesXml.replace(table, () => `<cellXfs count="${all.length}">${all.join('')}</cellXfs>`);
    return builtInFormats(xml);
  }
}

const cellFormats = (stylesXml: string): string => /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(stylesXml)?.[0] ?? '';

/** `builtin:14` stands for the format that the file knows by the number 14. */
function builtInFormats(xml: string): string {
  const numbers = new Map<string, string>();
  const bare = xml.replace(/<numFmt\b[^>]*formatCode="builtin:(\d+)"[^>]*\/>/g, (tag, number: string) => {
    numbers.set(attribute(tag.slice(7), 'numFmtId') ?? '', number);
    return '';
  });
  const left = bare.match(/<numFmt\b/g)?.length ?? 0;
  const counted =
    left === 0
      ? bare.replace(/<numFmts\b[^>]*?(\/>|>\s*<\/numFmts>)/, '')
      : bare.replace(/<numFmts count="\d+"/, `<numFmts count="${left}"`);
  return counted.replace(/(<xf\b[^>]*numFmtId=")(\d+)"/g, (whole, start: string, id: string) => {
    const number = numbers.get(id);
    return number === undefined ? whole : `${start}${number}"`;
  });
}
