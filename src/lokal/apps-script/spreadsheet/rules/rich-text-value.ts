/** RichTextValue and its builder: text of a cell with looks and links for its parts. */
import type { TextRun } from '../../../buku/cell-value';
import { ServiceError } from '../../errors';
import { exposeClass, hostOf, official } from '../../service';
import { changeRuns, commonStyle, sliceRuns, textOf } from './text-runs';
import { styleOf, TextStyleHost } from './text-style';

type Official = GoogleAppsScript.Spreadsheet.RichTextValue;
type OfficialBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type OfficialStyle = GoogleAppsScript.Spreadsheet.TextStyle;

export class RichTextValueHost implements Official {
  constructor(
    readonly runs: readonly TextRun[],
    private readonly start = 0,
  ) {}

  copy(): OfficialBuilder {
    return official<OfficialBuilder>(new RichTextValueBuilderHost(this.runs));
  }

  getText(): string {
    return textOf(this.runs);
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.getText().length;
  }

  /** The link of the whole text or of a part; null when its parts differ. */
  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const part = this.part(startOffset, endOffset);
    const link = part[0]?.link;
    return link !== undefined && part.every((run) => run.link === link) ? link : null;
  }

  getTextStyle(startOffset?: number, endOffset?: number): OfficialStyle {
    return official<OfficialStyle>(new TextStyleHost(commonStyle(this.part(startOffset, endOffset))));
  }

  getRuns(): Official[] {
    let at = 0;
    return this.runs.map((run) => {
      const value = new RichTextValueHost([run], at);
      at += run.text.length;
      return value;
    });
  }

  private part(start = 0, end = this.getText().length): readonly TextRun[] {
    return sliceRuns(this.runs, start, end);
  }
}

/** Setters come with or without the part (start, end) before their value; null takes the value away. */
export class RichTextValueBuilderHost implements OfficialBuilder {
  constructor(private runs: readonly TextRun[] = []) {}

  private get self(): OfficialBuilder {
    return official<OfficialBuilder>(this);
  }

  build(): Official {
    return official<Official>(new RichTextValueHost(this.runs));
  }

  setText(text: string): OfficialBuilder {
    this.runs = text === '' ? [] : [{ text }];
    return this.self;
  }

  setLinkUrl(...args: [string | null] | [number, number, string | null]): OfficialBuilder {
    const [start, end, link] = this.partAndValue(args);
    return this.change(start, end, ({ link: _, ...run }) => (link === null ? run : { ...run, link }));
  }

  setTextStyle(...args: [OfficialStyle | null] | [number, number, OfficialStyle | null]): OfficialBuilder {
    const [start, end, value] = this.partAndValue(args);
    const style = styleOf(value);
    return this.change(start, end, ({ style: old, ...run }) =>
      (value === null ? run : { ...run, style: { ...old, ...style } }));
  }

  private partAndValue<T>(args: [T] | [number, number, T]): [start: number, end: number, value: T] {
    return args.length === 1 ? [0, textOf(this.runs).length, args[0]] : args;
  }

  private change(start: number, end: number, change: (run: TextRun) => TextRun): OfficialBuilder {
    if (start < 0 || end > textOf(this.runs).length || start > end) throw new ServiceError('Illegal argument.');
    this.runs = changeRuns(this.runs, start, end, change);
    return this.self;
  }
}

/** The stretches behind an argument. */
export const runsOf = (argument: Official): readonly TextRun[] =>
  hostOf<RichTextValueHost>(argument, RichTextValueHost).runs;

exposeClass('SpreadsheetApp.RichTextValue', RichTextValueHost);
exposeClass('SpreadsheetApp.RichTextValueBuilder', RichTextValueBuilderHost);
