/** What a workbook holds that the file format has no place for: kept in the file as a custom XML part of our own. */
import { parseRect, formatRect } from '../a1';
import type { Rect } from '../rect';
import type { Sheet } from '../sheet';
import type { DataValidation, DeveloperMetadata, FilterCriterion, Protection } from '../sheet-features';
import type { Workbook } from '../workbook';
import { bytesOf, textOf, type Parts } from './package';
import { encodeText, unescapeXml } from './xml';

const NAMESPACE = 'urn:hitung-jp:buku-kerja:1';
const START = `<buku xmlns="${NAMESPACE}">`;

interface SheetExtras {
  readonly name: string;
  readonly id: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly protections: readonly (Omit<Protection, 'rect' | 'unprotected'> & {
    rect?: string;
    unprotected: string[];
  })[];
  /** Rules that the file cannot say in full, by their range. */
  readonly validations: readonly [range: string, rule: DataValidation][];
  readonly filter: readonly [column: number, criterion: FilterCriterion][];
}

export interface BookExtras {
  readonly sheets: readonly SheetExtras[];
  readonly metadata: readonly DeveloperMetadata[];
}

type Unsaid = ReadonlyMap<Sheet, readonly [string, DataValidation][]>;

export function extrasOf(workbook: Workbook, unsaid: Unsaid): BookExtras {
  return {
    metadata: workbook.metadata,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      id: sheet.id,
      maxRows: sheet.maxRows,
      maxColumns: sheet.maxColumns,
      protections: sheet.protections
        .filter((protection) => !inFile(protection))
        .map((protection) => ({
          ...protection,
          rect: protection.rect && formatRect(protection.rect),
          unprotected: protection.unprotected.map(formatRect),
        })),
      validations: unsaid.get(sheet) ?? [],
      filter: [...(sheet.filter?.criteria ?? [])],
    })),
  };
}

/** Only a strict protection of a whole sheet has a form in the file. */
export const inFile = ({ rect, warningOnly, unprotected, description, editors }: Protection): boolean =>
  !rect && !warningOnly && unprotected.length === 0 && description === '' && editors === null;

export const extrasPart = (extras: BookExtras): Uint8Array =>
  bytesOf(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${START}${encodeText(JSON.stringify(extras))}</buku>`,
  );

/** Our part of a file, null when it has none. Excel gives such parts back; other programs may drop them. */
export function findExtras(parts: Parts): { path: string; extras: BookExtras } | null {
  for (const [path, part] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
    const xml = textOf(part);
    const start = xml.indexOf(START);
    if (start < 0) continue;
    const text = xml.slice(start + START.length, xml.lastIndexOf('</buku>'));
    return { path, extras: JSON.parse(unescapeXml(text)) as BookExtras };
  }
  return null;
}

/** Gives the sheets back what the file alone could not say; sheets that staff renamed in between keep what they have. */
export function applyExtras(workbook: Workbook, { sheets, metadata }: BookExtras): void {
  // A sheet that staff renamed in Excel has got a new id: what belonged to the old one is gone, as with a new sheet.
  workbook.metadata = metadata.filter(
    ({ location }) => !('sheetId' in location) || workbook.sheetById(location.sheetId),
  );
  for (const entry of metadata) workbook.reserveId(entry.id);
  for (const extras of sheets) {
    const sheet = workbook.sheetByName(extras.name);
    if (!sheet) continue;
    sheet.rowAxis.count = Math.max(extras.maxRows, sheet.lastRow());
    sheet.columnAxis.count = Math.max(extras.maxColumns, sheet.lastColumn());
    for (const protection of extras.protections) {
      workbook.reserveId(protection.id);
      sheet.protections.push({
        ...protection,
        rect: rectOf(protection.rect, sheet),
        unprotected: protection.unprotected.flatMap((area) => rectOf(area, sheet) ?? []),
      });
    }
    for (const [range, rule] of extras.validations) applyRule(sheet, range, rule);
    if (sheet.filter) sheet.filter.criteria = new Map(extras.filter);
  }
}

function applyRule(sheet: Sheet, range: string, rule: DataValidation): void {
  for (const text of range.split(' ')) {
    const area = rectOf(text, sheet);
    if (area && area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns) {
      sheet.setValidation(area, rule);
    }
  }
}

const rectOf = (text: string | undefined, sheet: Sheet): Rect | undefined =>
  (text && parseRect(text, sheet)) || undefined;
