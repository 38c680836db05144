/** NamedRange: a name for a range of one sheet (S-66). */
import type { NamedRange } from '../../../buku/workbook';
import { ServiceError } from '../../errors';
import { exposeClass, official } from '../../service';
import { areaOf } from '../sheet-area-of';
import type { SpreadsheetSession } from '../spreadsheet-session';

type Official = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

const VALID = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d+c\d+|true|false)$/i;

/** @throws ServiceError for a name that Sheets does not take */
export function assertRangeName(name: string): void {
  if (VALID.test(name) && !LOOKS_LIKE_A_CELL.test(name) && name.length <= 250) return;
  throw new ServiceError(`The name "${name}" is not a valid range name.`);
}

export class NamedRangeHost implements Official {
  constructor(private readonly session: SpreadsheetSession, private name: string) {}

  private get named(): NamedRange {
    const named = this.session.workbook.namedRanges.get(this.name.toLowerCase());
    if (!named) throw new ServiceError(`A named range called ${this.name} does not exist.`);
    return named;
  }

  getName(): string {
    return this.named.name;
  }

  getRange(): Range {
    const { name, range } = this.named;
    const sheet = this.session.workbook.sheetById(range.sheetId);
    if (!sheet) throw new ServiceError(`The range named ${name} does not exist.`);
    return this.session.rangeOf(sheet, range.rect);
  }

  setName(name: string): Official {
    assertRangeName(name);
    const { range } = this.named;
    this.session.workbook.removeNamedRange(this.name);
    this.session.workbook.setNamedRange(name, range);
    this.name = name;
    return official<Official>(this);
  }

  setRange(range: Range): Official {
    const { sheet, area } = areaOf(range);
    this.session.workbook.setNamedRange(this.named.name, { sheetId: sheet.id, rect: area });
    return official<Official>(this);
  }

  remove(): void {
    this.session.workbook.removeNamedRange(this.named.name);
  }
}

/** The range behind a name, also as `Sheet Name!Tax` (S-66); null when there is none. */
export function namedArea(session: SpreadsheetSession, name: string): Range | null {
  const { workbook } = session;
  const found = workbook.namedRanges.get(name.slice(name.lastIndexOf('!') + 1).toLowerCase());
  const sheet = found && workbook.sheetById(found.range.sheetId);
  return sheet ? session.rangeOf(sheet, found.range.rect) : null;
}

/** All names, or those of one sheet. */
export const namedRangesOf = (session: SpreadsheetSession, sheetId?: number): Official[] =>
  [...session.workbook.namedRanges.values()]
    .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name }) => official<Official>(new NamedRangeHost(session, name)));

exposeClass('SpreadsheetApp.NamedRange', NamedRangeHost);
