/** Looks of cells between the file's style table and the model. */
import type { CellStyle } from 'hucre/xlsx';
import { internFormat, type BorderLine, type BorderStyle, type CellFormat, type FormatChange } from '../cell-format';
import type { TextStyle } from '../cell-value';
import { fromHex, toHex } from './colors';

type Font = NonNullable<CellStyle['font']>;
type Side = NonNullable<NonNullable<CellStyle['border']>['top']>;
type Theme = readonly string[] | undefined;

export function textStyleOf(font: Font | undefined, theme: Theme): TextStyle {
  if (!font) return {};
  return {
    fontFamily: font.name,
    fontSize: font.size,
    bold: font.bold || undefined,
    italic: font.italic || undefined,
    underline: font.underline ? true : undefined,
    strikethrough: font.strikethrough || undefined,
    fontColor: toHex(font.color, theme),
  };
}

/** The model's look of a style; the style itself is kept beside it for what the model does not know. */
export function formatOf(style: CellStyle, numberFormat: string | undefined, theme: Theme): CellFormat {
  const look = lookOf(style, theme);
  const bare = Object.keys(style).length === 0;
  return internFormat({
    ...look,
    numberFormat,
    origin: bare ? undefined : ({ style, numberFormat } satisfies FormatOrigin),
  });
}

/** The style of the file, and what its number format reads as in the workbook's locale. */
interface FormatOrigin {
  readonly style: CellStyle;
  readonly numberFormat: string | undefined;
}

function lookOf({ font, fill, border = {}, alignment = {} }: CellStyle, theme: Theme): FormatChange {
  const isSolid = fill?.type === 'pattern' && fill.pattern === 'solid';
  return {
    ...textStyleOf(font, theme),
    background: isSolid ? toHex(fill.fgColor ?? fill.bgColor, theme) : undefined,
    horizontal: HORIZONTAL[alignment.horizontal ?? ''],
    vertical: VERTICAL[alignment.vertical ?? ''],
    wrap: alignment.wrapText ? 'WRAP' : undefined,
    rotation: rotationOf(alignment.textRotation),
    borderTop: lineOf(border.top, theme),
    borderRight: lineOf(border.right, theme),
    borderBottom: lineOf(border.bottom, theme),
    borderLeft: lineOf(border.left, theme),
  };
}

/** What Sheets has of the file's alignments; the others (justify, fill, ...) are its default. */
const HORIZONTAL: Partial<Record<string, CellFormat['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};
const VERTICAL: Partial<Record<string, CellFormat['vertical']>> = { top: 'top', center: 'middle', bottom: 'bottom' };

/** 0-90 upward, 91-180 downward, 255 stacked. */
function rotationOf(angle: number | undefined): CellFormat['rotation'] {
  if (!angle) return undefined;
  if (angle === 255) return 'vertical';
  return angle > 90 ? 90 - angle : angle;
}

const LINES: Record<Side['style'], BorderStyle> = {
  thin: 'SOLID',
  hair: 'DOTTED',
  dotted: 'DOTTED',
  dashed: 'DASHED',
  dashDot: 'DASHED',
  dashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
  medium: 'SOLID_MEDIUM',
  mediumDashed: 'DASHED',
  mediumDashDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
};
const SIDES: Record<BorderStyle, Side['style']> = {
  SOLID: 'thin',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

const lineOf = (side: Side | undefined, theme: Theme): BorderLine | undefined =>
  side && { style: LINES[side.style], color: toHex(side.color, theme) ?? '#000000' };

/** The file's style of a look: what is unchanged since reading keeps its original form (theme colours, patterns). */
export function styleOf(format: CellFormat, theme: Theme, defaultFont: TextStyle): CellStyle {
  const { style: origin, numberFormat } = (format.origin ?? { style: {} }) as FormatOrigin;
  const before: FormatChange = { ...lookOf(origin, theme), numberFormat };
  const same = (...names: (keyof CellFormat)[]): boolean =>
    names.every((name) => JSON.stringify(before[name]) === JSON.stringify(format[name]));
  return {
    ...origin,
    numFmt: same('numberFormat') ? origin.numFmt : format.numberFormat,
    font: same('fontFamily', 'fontSize', 'bold', 'italic', 'underline', 'strikethrough', 'fontColor')
      ? origin.font
      : fontOf({ ...defaultFont, ...format }, origin.font),
    fill: same('background') ? origin.fill : fillOf(format.background),
    border: same('borderTop', 'borderRight', 'borderBottom', 'borderLeft')
      ? origin.border
      : borderOf(format, origin.border),
    alignment: same('horizontal', 'vertical', 'wrap', 'rotation')
      ? origin.alignment
      : alignmentOf(format, origin.alignment),
  };
}

export function fontOf(style: TextStyle, origin?: Font): Font {
  return {
    ...(origin?.vertAlign ? { vertAlign: origin.vertAlign } : {}),
    ...(style.fontFamily ? { name: style.fontFamily } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: origin?.underline || true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
    ...(style.fontColor ? { color: fromHex(style.fontColor) } : {}),
  };
}

const fillOf = (background: string | undefined): CellStyle['fill'] =>
  background ? { type: 'pattern', pattern: 'solid', fgColor: fromHex(background) } : undefined;

function borderOf(format: CellFormat, origin: CellStyle['border']): CellStyle['border'] {
  const side = (line: BorderLine | undefined): Side | undefined =>
    line && { style: SIDES[line.style], color: fromHex(line.color) };
  return {
    ...origin,
    top: side(format.borderTop),
    right: side(format.borderRight),
    bottom: side(format.borderBottom),
    left: side(format.borderLeft),
  };
}

function alignmentOf(format: CellFormat, origin: CellStyle['alignment']): CellStyle['alignment'] {
  const { rotation } = format;
  const angle = rotation === 'vertical' ? 255 : rotation && rotation < 0 ? 90 - rotation : rotation;
  return {
    ...origin,
    horizontal:
      format.horizontal ??
      (origin?.horizontal && !/left|center|right/.test(origin.horizontal) ? origin.horizontal : undefined),
    vertical: format.vertical === 'middle' ? 'center' : format.vertical,
    wrapText: format.wrap === 'WRAP' || undefined,
    textRotation: angle,
  };
}
