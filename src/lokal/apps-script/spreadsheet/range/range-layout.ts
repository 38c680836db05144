/** The part of Range for alignment, wrapping, turned text and borders. */
import type { BorderLine, BorderStyle, CellFormat, FormatChange } from '../../../buku/cell-format';
import { lastColumnOf, lastRowOf, type Rect } from '../../../buku/rect';
import { enumMember, enumName } from '../../enum-member';
import { official } from '../../service';
import { cssColor } from '../css-color';
import { admit } from '../protection-guard';
import { TextRotationHost } from '../rules/text-rotation';
import { RangeFont } from './range-font';

type Range = GoogleAppsScript.Spreadsheet.Range;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;
type Side = boolean | null;

type Members =
  | 'getHorizontalAlignment' | 'getHorizontalAlignments' | 'setHorizontalAlignment' | 'setHorizontalAlignments'
  | 'getVerticalAlignment' | 'getVerticalAlignments' | 'setVerticalAlignment' | 'setVerticalAlignments'
  | 'getWrap' | 'getWraps' | 'setWrap' | 'setWraps'
  | 'getWrapStrategy' | 'getWrapStrategies' | 'setWrapStrategy' | 'setWrapStrategies'
  | 'getTextRotation' | 'setTextRotation' | 'setVerticalText' | 'setBorder';

/** `general`: numbers to the right, text to the left, when nobody set anything. */
const horizontalOf = ({ horizontal }: CellFormat): string => horizontal ?? 'general';
const verticalOf = ({ vertical }: CellFormat): string => vertical ?? 'bottom';
const wraps = ({ wrap }: CellFormat): boolean => wrap === 'WRAP';
const strategyOf = ({ wrap }: CellFormat): WrapStrategy =>
  enumMember<WrapStrategy>('SpreadsheetApp.WrapStrategy', wrap ?? 'OVERFLOW');

const horizontal = (value: Horizontal): FormatChange => ({
  horizontal: value === 'left' || value === 'center' || value === 'right' ? value : undefined,
});
const vertical = (value: Vertical): FormatChange => ({ vertical: value ?? undefined });
const wrap = (on: boolean): FormatChange => ({ wrap: on ? 'WRAP' : 'OVERFLOW' });
const strategy = (value: WrapStrategy): FormatChange => ({ wrap: enumName(value) as NonNullable<CellFormat['wrap']> });

const EDGES = ['borderTop', 'borderLeft', 'borderBottom', 'borderRight'] as const;

export class RangeLayout extends RangeFont implements Pick<Range, Members> {
  getHorizontalAlignment(): string {
    return this.look(horizontalOf);
  }

  getHorizontalAlignments(): string[][] {
    return this.looks(horizontalOf);
  }

  setHorizontalAlignment(alignment: Horizontal): Range {
    return this.paint(horizontal(alignment));
  }

  setHorizontalAlignments(alignments: Horizontal[][]): Range {
    return this.paintGrid(alignments, horizontal);
  }

  getVerticalAlignment(): string {
    return this.look(verticalOf);
  }

  getVerticalAlignments(): string[][] {
    return this.looks(verticalOf);
  }

  setVerticalAlignment(alignment: Vertical): Range {
    return this.paint(vertical(alignment));
  }

  setVerticalAlignments(alignments: Vertical[][]): Range {
    return this.paintGrid(alignments, vertical);
  }

  getWrap(): boolean {
    return this.look(wraps);
  }

  getWraps(): boolean[][] {
    return this.looks(wraps);
  }

  setWrap(isWrapEnabled: boolean): Range {
    return this.paint(wrap(isWrapEnabled));
  }

  setWraps(isWrapEnabled: boolean[][]): Range {
    return this.paintGrid(isWrapEnabled, wrap);
  }

  getWrapStrategy(): WrapStrategy {
    return this.look(strategyOf);
  }

  getWrapStrategies(): WrapStrategy[][] {
    return this.looks(strategyOf);
  }

  setWrapStrategy(value: WrapStrategy): Range {
    return this.paint(strategy(value));
  }

  setWrapStrategies(values: WrapStrategy[][]): Range {
    return this.paintGrid(values, strategy);
  }

  getTextRotation(): GoogleAppsScript.Spreadsheet.TextRotation {
    return official(this.look(({ rotation }) => new TextRotationHost(rotation ?? 0)));
  }

  setTextRotation(rotation: number | GoogleAppsScript.Spreadsheet.TextRotation): Range {
    if (typeof rotation !== 'number') {
      return rotation.isVertical() ? this.setVerticalText(true) : this.setTextRotation(rotation.getDegrees());
    }
    return this.paint({ rotation: rotation === 0 ? undefined : rotation });
  }

  setVerticalText(isVertical: boolean): Range {
    return this.paint({ rotation: isVertical ? 'vertical' : undefined });
  }

  /** Each side: true draws, false takes away, null leaves as it is. */
  setBorder(
    top: Side, left: Side, bottom: Side, right: Side, inVertical: Side, inHorizontal: Side,
    color: string | null = null, style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Range {
    const { area, sheet } = this;
    if (!admit(this.session, sheet, area)) return this.self;
    const line: BorderLine = {
      color: cssColor(color ?? '#000000') ?? '#000000',
      style: style === null ? 'SOLID' : (enumName(style) as BorderStyle),
    };
    for (const part of bands(area)) {
      const sides = [
        part.row === area.row ? top : inHorizontal,
        part.column === area.column ? left : inVertical,
        lastRowOf(part) === lastRowOf(area) ? bottom : inHorizontal,
        lastColumnOf(part) === lastColumnOf(area) ? right : inVertical,
      ];
      const changed = EDGES.map((edge, index) => [edge, sides[index]] as const).filter(([, side]) => side !== null);
      sheet.changeFormat(part, Object.fromEntries(changed.map(([edge, side]) => [edge, side ? line : undefined])));
    }
    return this.self;
  }
}

/** First, middle and last of a span, so that cells of one part have the same outer sides. */
function spans(first: number, length: number): (readonly [number, number])[] {
  if (length === 1) return [[first, 1]];
  const middle: (readonly [number, number])[] = length > 2 ? [[first + 1, length - 2]] : [];
  return [[first, 1], ...middle, [first + length - 1, 1]];
}

const bands = (area: Rect): Rect[] =>
  spans(area.row, area.rows).flatMap(([row, rows]) =>
    spans(area.column, area.columns).map(([column, columns]) => ({ row, rows, column, columns })));
