/** A look of the snapshot as the grid's library states it. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { BorderLine } from '../../../buku/cell-format';
import { DEFAULT_FAMILY, DEFAULT_SIZE, type CellLook, type ShownRun } from '../book-snapshot';

/** The library's name for a look of the snapshot. */
export const lookId = (look: number): string => `rupa-${look}`;

const HORIZONTAL = { center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE } as const;
const WRAP = { WRAP: WrapStrategy.WRAP, CLIP: WrapStrategy.CLIP } as const;
const BORDER = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
} as const;

const line = (border: BorderLine) => ({ s: BORDER[border.style], cl: { rgb: border.color } });

const borders = ({ top, right, bottom, left }: CellLook) => ({
  ...(top && { t: line(top) }), ...(right && { r: line(right) }), ...(bottom && { b: line(bottom) }), ...(left && { l: line(left) }),
});

/** Everything is stated, also what is usual: the library's own defaults are not Sheets' ones. */
export function univerLook(look: CellLook): IStyleData {
  const { background, horizontal, vertical, wrap, rotation, top, right, bottom, left } = look;
  return {
    ff: DEFAULT_FAMILY,
    fs: DEFAULT_SIZE,
    ...univerTextLook(look),
    ...(background && { bg: { rgb: background } }),
    ht: horizontal ? HORIZONTAL[horizontal] : HorizontalAlign.LEFT,
    vt: vertical ? VERTICAL[vertical] : VerticalAlign.BOTTOM,
    tb: wrap ? WRAP[wrap] : WrapStrategy.OVERFLOW,
    ...(rotation === 'vertical' && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    ...(typeof rotation === 'number' && { tr: { a: -rotation } }),
    ...((top ?? right ?? bottom ?? left) && { bd: borders(look) }),
  };
}

/** The part of a look that a stretch of a text may have too. */
export function univerTextLook({ bold, italic, underline, strikethrough, color, size, family }: NonNullable<ShownRun['look']>): IStyleData {
  return {
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
    ...(size !== undefined && { fs: size }),
    ...(family && { ff: family }),
  };
}
