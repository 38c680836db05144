/** The part of Range for notes, data validations, rich text and protection. */
import type { CellFormat } from '../../../buku/cell-format';
import { NotEmulated } from '../../errors';
import { official } from '../../service';
import { admit, mayWrite } from '../protection-guard';
import { protect } from '../rules/protection';
import { offerRule, ruleOf } from '../rules/data-validation';
import { RichTextValueHost, runsOf } from '../rules/rich-text-value';
import { styleOf, TextStyleHost } from '../rules/text-style';
import { writeRuns } from '../write-cells';
import { displayAt } from '../read-cells';
import { RangeLayout } from './range-layout';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;

type Members =
  | 'getNote' | 'getNotes' | 'setNote' | 'setNotes' | 'clearNote'
  | 'getDataValidation' | 'getDataValidations' | 'setDataValidation' | 'setDataValidations' | 'clearDataValidations'
  | 'getRichTextValue' | 'getRichTextValues' | 'setRichTextValue' | 'setRichTextValues'
  | 'getTextStyle' | 'getTextStyles' | 'setTextStyle' | 'setTextStyles' | 'protect' | 'canEdit';

/** A number in a grid of notes reads back with its decimal (S-70). */
const noteText = (note: unknown): string => {
  if (note === null) return '';
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
};

export class RangeNotesRules extends RangeLayout implements Pick<Range, Members> {
  getNote(): string {
    return this.first((row, column) => this.sheet.noteAt(row, column));
  }

  getNotes(): string[][] {
    return this.grid((row, column) => this.sheet.noteAt(row, column));
  }

  setNote(note: string | null): Range {
    const { area, sheet } = this;
    return this.putGrid(
      Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(note ?? '')),
      (row, column, text) => sheet.setNote(row, column, text),
    );
  }

  setNotes(notes: (string | null)[][]): Range {
    return this.putGrid(notes, (row, column, note) => this.sheet.setNote(row, column, noteText(note)));
  }

  clearNote(): Range {
    const { area } = this;
    if (admit(this.session, this.sheet, area)) this.sheet.clearNotes(area);
    return this.self;
  }

  getDataValidation(): Rule | null {
    return this.first((row, column) => this.ruleAt(row, column));
  }

  getDataValidations(): (Rule | null)[][] {
    return this.grid((row, column) => this.ruleAt(row, column));
  }

  private ruleAt(row: number, column: number): Rule | null {
    const rule = this.sheet.validationAt(row, column);
    return rule && offerRule(this.session, rule);
  }

  setDataValidation(rule: Rule | null): Range {
    const { area } = this;
    if (admit(this.session, this.sheet, area)) this.sheet.setValidation(area, ruleOf(rule));
    return this.self;
  }

  setDataValidations(rules: (Rule | null)[][]): Range {
    return this.putGrid(rules, (row, column, rule) =>
      this.sheet.setValidation({ row, column, rows: 1, columns: 1 }, ruleOf(rule)));
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  getRichTextValue(): RichText | null {
    return this.first((row, column) => this.richTextAt(row, column));
  }

  getRichTextValues(): (RichText | null)[][] {
    return this.grid((row, column) => this.richTextAt(row, column));
  }

  /** A cell whose value is not text has none. */
  private richTextAt(row: number, column: number): RichText | null {
    const runs = this.sheet.runsAt(row, column);
    if (runs) return official<RichText>(new RichTextValueHost(runs));
    const value = this.sheet.valueAt(row, column);
    if (value !== null && typeof value !== 'string') return null;
    const text = displayAt(this.session.workbook, this.sheet, row, column);
    return official<RichText>(new RichTextValueHost(text === '' ? [] : [{ text }]));
  }

  setRichTextValue(value: RichText): Range {
    const { area } = this;
    return this.setRichTextValues(
      Array.from({ length: area.rows }, () => new Array<RichText>(area.columns).fill(value)),
    );
  }

  /** The text stays text: it is not read as a number or formula. */
  setRichTextValues(values: RichText[][]): Range {
    const { session, sheet, area } = this;
    writeRuns(session, sheet, area, values.map((line) => line.map(runsOf)));
    return this.self;
  }

  getTextStyle(): Style {
    return this.look(styleHost);
  }

  getTextStyles(): Style[][] {
    return this.looks(styleHost);
  }

  setTextStyle(style: Style): Range {
    return this.paint(styleOf(style));
  }

  setTextStyles(styles: Style[][]): Range {
    return this.paintGrid(styles, styleOf);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    if (!this.canEdit()) throw new NotEmulated('Range.protect where the user is kept out');
    return protect(this.session, this.sheet, this.area);
  }

  canEdit(): boolean {
    return mayWrite(this.session, this.sheet, this.area);
  }
}

const styleHost = ({ fontFamily, fontSize, fontColor, bold, italic, underline, strikethrough }: CellFormat): Style =>
  official<Style>(new TextStyleHost({
    fontFamily: fontFamily ?? 'Arial', fontSize: fontSize ?? 10, fontColor: fontColor ?? '#000000',
    bold: bold ?? false, italic: italic ?? false, underline: underline ?? false, strikethrough: strikethrough ?? false,
  }));
