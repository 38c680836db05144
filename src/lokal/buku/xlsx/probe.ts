/** Lets the library read a file's style table and shared strings: one small workbook with a cell for each of them. */
import { readXlsx, type CellStyle } from 'hucre/xlsx';
import { bytesOf, pack, textOf, type Parts } from './package';
import { attribute, decodeEscapes, elements, startTags, unescapeXml } from './xml';
import { present } from '../present';
import { WorkbookFileError } from './workbook-file-error';

type HucreCell =
  NonNullable<Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['cells']> extends Map<string, infer C> ? C : never;
export type HucreRuns = NonNullable<HucreCell['richText']>;

export interface SharedText {
  readonly text: string;
  readonly runs: HucreRuns | undefined;
}

export interface StyleEntry {
  readonly style: CellStyle;
  /** Id of the number format: 14 and 22 mean the reader's own date format. */
  readonly numberFormatId: number;
  /** Whether text of this style was forced with an apostrophe. */
  readonly quotePrefix: boolean;
}

export interface Tables {
  readonly styles: readonly StyleEntry[];
  readonly strings: readonly SharedText[];
}

export async function readTables(parts: Parts): Promise<Tables> {
  const xfs = cellFormats(parts);
  const strings = plainTexts(parts);
  const rich = strings.flatMap((text, index) => (text === null ? [index] : []));
  const book = await readXlsx(probePackage(parts, [styleGrid(xfs.length), stringGrid(rich)]), { readStyles: true });
  const [styleSheet, stringSheet] = book.sheets;
  const asRich = new Map(
    rich.map((index, row) => [
      index,
      {
        text: String(stringSheet?.rows[row]?.[0] ?? ''),
        runs: stringSheet?.cells?.get(`${row},0`)?.richText,
      },
    ]),
  );
  return {
    styles: xfs.map((xf, row) => ({ ...xf, style: styleSheet?.cells?.get(`${row},0`)?.style ?? {} })),
    strings: strings.map((text, index) => (text === null ? present(asRich.get(index)) : { text, runs: undefined })),
  };
}

const styleGrid = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"/></row>`).join(
    '',
  );

const stringGrid = (indexes: readonly number[]): string =>
  indexes.map((index, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${index}</v></c></row>`).join('');

/** The shared texts; null for those with runs, which are left to the library. */
function plainTexts(parts: Parts): (string | null)[] {
  const xml = parts.has(STRINGS) ? textOf(present(parts.get(STRINGS))) : '';
  return Array.from(elements(xml, 'si'), ({ inner }) => {
    const plain = /^(?:<(?:\w+:)?t(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/(?:\w+:)?t>))?$/.exec(inner.trim());
    return plain ? decodeEscapes(unescapeXml(plain[1] ?? '')) : null;
  });
}

/** Excel's own limit. */
const MOST_CELL_FORMATS = 65_490;

function cellFormats(parts: Parts): { numberFormatId: number; quotePrefix: boolean }[] {
  const xml = parts.has(STYLES) ? textOf(present(parts.get(STYLES))) : '';
  const table = elements(xml, 'cellXfs').next().value?.inner ?? '<xf/>';
  const tags = [...startTags(table, 'xf')];
  if (tags.length > MOST_CELL_FORMATS) throw new WorkbookFileError('damaged', 'terlalu banyak gaya sel');
  return tags.map((tag) => ({
    numberFormatId: Number(attribute(tag, 'numFmtId') ?? 0),
    quotePrefix: ['1', 'true'].includes(attribute(tag, 'quotePrefix') ?? ''),
  }));
}

const STYLES = 'xl/styles.xml';
export const STRINGS = 'xl/sharedStrings.xml';
const THEME = 'xl/theme/theme1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function probePackage(parts: Parts, sheets: readonly string[]): Uint8Array {
  const kept = [STYLES, STRINGS, THEME].filter((path) => parts.has(path));
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const names: Record<string, string> = { [STYLES]: 'styles', [STRINGS]: 'sharedStrings', [THEME]: 'theme' };
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        override('xl/workbook.xml', `${TYPES}.sheet.main+xml`) +
        sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${TYPES}.worksheet+xml`)).join('') +
        '</Types>',
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        sheets.map((_, i) => `<sheet name="P${i}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
        '</sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
        kept.map((path, i) => relation(`rIdX${i}`, present(names[path]), path.slice(3))).join('') +
        '</Relationships>',
    ],
    ...sheets.map((cells, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`,
    ]),
  ];
  const parted = files.map(([path, text]): [string, Uint8Array] => [path, bytesOf(text)]);
  return pack([...parted, ...kept.map((path): [string, Uint8Array] => [path, present(parts.get(path))])], {
    compress: false,
  });
}
