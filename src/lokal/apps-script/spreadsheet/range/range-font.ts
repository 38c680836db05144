/** The part of Range for number formats, colours and fonts; getters give what was set, not what rules show (S-10). */
import type { CellFormat, FormatChange } from '../../../buku/cell-format';
import { ServiceError } from '../../errors';
import { cssColor, rgbColor } from '../css-color';
import { RangeCells } from './range-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type FontLine = 'none' | 'underline' | 'line-through';
type FontStyle = 'normal' | 'italic';
type FontWeight = 'normal' | 'bold';

type Members =
  | 'getNumberFormat' | 'getNumberFormats' | 'setNumberFormat' | 'setNumberFormats'
  | 'getBackground' | 'getBackgrounds' | 'setBackground' | 'setBackgrounds' | 'setBackgroundRGB'
  | 'getFontColor' | 'getFontColors' | 'setFontColor' | 'setFontColors'
  | 'getFontFamily' | 'getFontFamilies' | 'setFontFamily' | 'setFontFamilies'
  | 'getFontSize' | 'getFontSizes' | 'setFontSize' | 'setFontSizes'
  | 'getFontWeight' | 'getFontWeights' | 'setFontWeight' | 'setFontWeights'
  | 'getFontStyle' | 'getFontStyles' | 'setFontStyle' | 'setFontStyles'
  | 'getFontLine' | 'getFontLines' | 'setFontLine' | 'setFontLines';

/** What the getter says of a cell that is General (S-24). */
const GENERAL = '0.###############';

const READ = {
  numberFormat: ({ numberFormat }: CellFormat): string => numberFormat ?? GENERAL,
  background: ({ background }: CellFormat): string => background ?? '#ffffff',
  fontColor: ({ fontColor }: CellFormat): string => fontColor ?? '#000000',
  fontFamily: ({ fontFamily }: CellFormat): string => fontFamily ?? 'Arial',
  fontSize: ({ fontSize }: CellFormat): number => fontSize ?? 10,
  fontWeight: ({ bold }: CellFormat): FontWeight => (bold ? 'bold' : 'normal'),
  fontStyle: ({ italic }: CellFormat): FontStyle => (italic ? 'italic' : 'normal'),
  fontLine: ({ underline, strikethrough }: CellFormat): FontLine =>
    underline ? 'underline' : strikethrough ? 'line-through' : 'none',
};

/** `General`, in any case, takes the number format away; null is refused (S-24). */
function numberFormat(pattern: string | null): FormatChange {
  if (pattern === null) {
    throw new ServiceError(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    );
  }
  return { numberFormat: pattern === '' || pattern.toLowerCase() === 'general' ? undefined : pattern };
}

/** A text that is no colour is taken silently and changes nothing (S-25). */
function colored(property: 'background' | 'fontColor', color: string | null): FormatChange {
  if (color === null || color === '') return { [property]: undefined };
  const known = cssColor(color);
  return known === undefined ? {} : { [property]: known };
}

const bold = (weight: FontWeight | null): FormatChange => ({ bold: weight === 'bold' || undefined });
const italic = (style: FontStyle | null): FormatChange => ({ italic: style === 'italic' || undefined });
const line = (value: FontLine | null): FormatChange => ({
  underline: value === 'underline' || undefined, strikethrough: value === 'line-through' || undefined,
});

export class RangeFont extends RangeCells implements Pick<Range, Members> {
  getNumberFormat(): string {
    return this.look(READ.numberFormat);
  }

  getNumberFormats(): string[][] {
    return this.looks(READ.numberFormat);
  }

  setNumberFormat(value: string): Range {
    return this.paint(numberFormat(value));
  }

  setNumberFormats(values: string[][]): Range {
    return this.paintGrid(values, numberFormat);
  }

  getBackground(): string {
    return this.look(READ.background);
  }

  getBackgrounds(): string[][] {
    return this.looks(READ.background);
  }

  setBackground(value: string | null): Range {
    return this.paint(colored('background', value));
  }

  setBackgrounds(values: (string | null)[][]): Range {
    return this.paintGrid(values, (value) => colored('background', value));
  }

  setBackgroundRGB(red: number, green: number, blue: number): Range {
    return this.paint({ background: rgbColor(red, green, blue) });
  }

  getFontColor(): string {
    return this.look(READ.fontColor);
  }

  getFontColors(): string[][] {
    return this.looks(READ.fontColor);
  }

  setFontColor(value: string | null): Range {
    return this.paint(colored('fontColor', value));
  }

  setFontColors(values: (string | null)[][]): Range {
    return this.paintGrid(values, (value) => colored('fontColor', value));
  }

  getFontFamily(): string {
    return this.look(READ.fontFamily);
  }

  getFontFamilies(): string[][] {
    return this.looks(READ.fontFamily);
  }

  setFontFamily(value: string | null): Range {
    return this.paint({ fontFamily: value ?? undefined });
  }

  setFontFamilies(values: (string | null)[][]): Range {
    return this.paintGrid(values, (value) => ({ fontFamily: value ?? undefined }));
  }

  getFontSize(): number {
    return this.look(READ.fontSize);
  }

  getFontSizes(): number[][] {
    return this.looks(READ.fontSize);
  }

  setFontSize(value: number): Range {
    return this.paint({ fontSize: value });
  }

  setFontSizes(values: number[][]): Range {
    return this.paintGrid(values, (value) => ({ fontSize: value }));
  }

  getFontWeight(): FontWeight {
    return this.look(READ.fontWeight);
  }

  getFontWeights(): FontWeight[][] {
    return this.looks(READ.fontWeight);
  }

  setFontWeight(value: FontWeight | null): Range {
    return this.paint(bold(value));
  }

  setFontWeights(values: (FontWeight | null)[][]): Range {
    return this.paintGrid(values, bold);
  }

  getFontStyle(): FontStyle {
    return this.look(READ.fontStyle);
  }

  getFontStyles(): FontStyle[][] {
    return this.looks(READ.fontStyle);
  }

  setFontStyle(value: FontStyle | null): Range {
    return this.paint(italic(value));
  }

  setFontStyles(values: (FontStyle | null)[][]): Range {
    return this.paintGrid(values, italic);
  }

  getFontLine(): FontLine {
    return this.look(READ.fontLine);
  }

  getFontLines(): FontLine[][] {
    return this.looks(READ.fontLine);
  }

  setFontLine(value: FontLine | null): Range {
    return this.paint(line(value));
  }

  setFontLines(values: (FontLine | null)[][]): Range {
    return this.paintGrid(values, line);
  }
}
