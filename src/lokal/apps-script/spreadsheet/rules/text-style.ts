/** TextStyle and its builder: the look of a stretch of text; what was never set is null. */
import type { TextStyle } from '../../../buku/cell-value';
import { exposeClass, hostOf, official } from '../../service';
import { cssColor } from '../css-color';

type Official = GoogleAppsScript.Spreadsheet.TextStyle;
type OfficialBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export class TextStyleHost implements Omit<Official, 'getForegroundColorObject'> {
  constructor(readonly style: TextStyle) {}

  copy(): OfficialBuilder {
    return official<OfficialBuilder>(new TextStyleBuilderHost(this.style));
  }

  getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.style.fontColor ?? null;
  }

  isBold(): boolean | null {
    return this.style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
}

export class TextStyleBuilderHost implements Omit<OfficialBuilder, 'setForegroundColorObject'> {
  constructor(private style: TextStyle = {}) {}

  private with(change: TextStyle): OfficialBuilder {
    this.style = { ...this.style, ...change };
    return official<OfficialBuilder>(this);
  }

  build(): Official {
    return official<Official>(new TextStyleHost(this.style));
  }

  setBold(bold: boolean): OfficialBuilder {
    return this.with({ bold });
  }

  setFontFamily(fontFamily: string): OfficialBuilder {
    return this.with({ fontFamily });
  }

  setFontSize(fontSize: number): OfficialBuilder {
    return this.with({ fontSize });
  }

  setForegroundColor(cssString: string): OfficialBuilder {
    const fontColor = cssColor(cssString);
    return this.with(fontColor === undefined ? {} : { fontColor });
  }

  setItalic(italic: boolean): OfficialBuilder {
    return this.with({ italic });
  }

  setStrikethrough(strikethrough: boolean): OfficialBuilder {
    return this.with({ strikethrough });
  }

  setUnderline(underline: boolean): OfficialBuilder {
    return this.with({ underline });
  }
}

/** The style behind an argument; none for null. */
export const styleOf = (argument: Official | null): TextStyle =>
  argument === null ? {} : hostOf<TextStyleHost>(argument, TextStyleHost).style;

exposeClass('SpreadsheetApp.TextStyle', TextStyleHost);
exposeClass('SpreadsheetApp.TextStyleBuilder', TextStyleBuilderHost);
