/** TextFinder: searches the shown texts (or formulas) of areas row by row, and replaces in cells without formula. */
import { rect as rectOf } from '../../../buku/rect';
import type { Sheet } from '../../../buku/sheet';
import { exposeClass, official } from '../../service';
import { NotEmulated, ServiceError } from '../../errors';
import { displayAt } from '../read-cells';
import { areaOf, type SheetArea } from '../sheet-area-of';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { writeValues } from '../write-cells';

type Official = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface Options {
  readonly matchCase: boolean;
  readonly entireCell: boolean;
  readonly formulaText: boolean;
  readonly regEx: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class TextFinderHost implements Omit<Official, 'ignoreDiacritics'> {
  private options: Options = { matchCase: false, entireCell: false, formulaText: false, regEx: false };
  private start: Place | undefined;
  private current: Place | undefined;

  constructor(
    private readonly session: SpreadsheetSession,
    private readonly areas: readonly SheetArea[],
    private readonly findText: string,
  ) {}

  private with(change: Partial<Options>): Official {
    this.options = { ...this.options, ...change };
    return official<Official>(this);
  }

  matchCase(matchCase: boolean): Official {
    return this.with({ matchCase });
  }

  matchEntireCell(entireCell: boolean): Official {
    return this.with({ entireCell });
  }

  matchFormulaText(formulaText: boolean): Official {
    return this.with({ formulaText });
  }

  useRegularExpression(regEx: boolean): Official {
    return this.with({ regEx });
  }

  /** The search goes on after this cell. */
  startFrom(startRange: Range): Official {
    const { sheet, area } = areaOf(startRange);
    this.start = { sheet, row: area.row, column: area.column };
    return official<Official>(this);
  }

  private pattern(flags = ''): RegExp {
    const { matchCase, entireCell, regEx } = this.options;
    const source = regEx ? this.findText : escaped(this.findText);
    return new RegExp(entireCell ? `^(?:${source})$` : source, `u${matchCase ? '' : 'i'}${flags}`);
  }

  private textAt({ sheet, row, column }: Place): string {
    const formula = this.options.formulaText ? sheet.formulaAt(row, column) : '';
    return formula || displayAt(this.session.workbook, sheet, row, column);
  }

  private matches(): Place[] {
    const pattern = this.pattern();
    this.session.settle();
    return this.areas.flatMap(({ sheet, area }) => {
      const places: Place[] = [];
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const place = { sheet, row, column };
          if (sheet.hasContent(row, column) && pattern.test(this.textAt(place))) places.push(place);
        }
      }
      return places;
    });
  }

  private offer(place: Place | undefined): Range | null {
    return place ? this.rangeOf(place) : null;
  }

  private rangeOf({ sheet, row, column }: Place): Range {
    return this.session.rangeOf(sheet, rectOf(row, column));
  }

  findAll(): Range[] {
    return this.matches().map((place) => this.rangeOf(place));
  }

  findNext(): Range | null {
    return this.step((places, after) => places.find((place) => after === undefined || this.isAfter(place, after)));
  }

  findPrevious(): Range | null {
    return this.step((places, before) =>
      places.reverse().find((place) => before === undefined || this.isAfter(before, place)));
  }

  private step(choose: (places: Place[], from: Place | undefined) => Place | undefined): Range | null {
    this.current = choose(this.matches(), this.current ?? this.start);
    return this.offer(this.current);
  }

  /** Whether a comes later than b: by sheet, then row, then column. */
  private isAfter(a: Place, b: Place): boolean {
    const order = (sheet: Sheet): number => this.areas.findIndex((area) => area.sheet === sheet);
    return (order(a.sheet) - order(b.sheet) || a.row - b.row || a.column - b.column) > 0;
  }

  getCurrentMatch(): Range | null {
    return this.offer(this.current);
  }

  /** How many matches were replaced, a cell with two counting twice. */
  replaceAllWith(replaceText: string): number {
    return this.matches().reduce((count, place) => count + this.replaceIn(place, replaceText), 0);
  }

  replaceWith(replaceText: string): number {
    if (!this.current) throw new ServiceError('There is no current match to replace.');
    return this.replaceIn(this.current, replaceText);
  }

  private replaceIn(place: Place, replaceText: string): number {
    const { sheet, row, column } = place;
    if (sheet.formulaAt(row, column) !== '') throw new NotEmulated('TextFinder replacing in a formula');
    const text = this.textAt(place);
    const count = [...text.matchAll(this.pattern('g'))].length;
    const replacement = this.options.regEx ? replaceText : replaceText.replace(/\$/g, '$$$$');
    const changed = text.replace(this.pattern('g'), replacement);
    writeValues(this.session, sheet, rectOf(row, column), [[changed]]);
    return count;
  }
}

export const textFinder = (session: SpreadsheetSession, areas: readonly SheetArea[], findText: string): Official =>
  official<Official>(new TextFinderHost(session, areas, findText));

exposeClass('SpreadsheetApp.TextFinder', TextFinderHost);
