/** The file's table of shared texts, plain and rich. */
import type { TextRun, TextStyle } from '../cell-value';
import { encodeAttribute, encodeText } from './xml';

export class StringTable {
  private readonly plain = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  /** The place of a text; equal plain texts share one. */
  add(text: string, runs: readonly TextRun[] | null): number {
    this.uses++;
    if (runs?.some(({ style, origin }) => style ?? origin))
      return this.items.push(`<si>${runs.map(runXml).join('')}</si>`) - 1;
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const index = this.items.push(`<si>${textXml(text)}</si>`) - 1;
    this.plain.set(text, index);
    return index;
  }

  xml(): string {
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.items.length}">` +
      `${this.items.join('')}</sst>`
    );
  }
}

const textXml = (text: string): string =>
  `<t${/^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : ''}>${encodeText(text)}</t>`;

function runXml({ text, style, origin }: TextRun): string {
  const look = origin ? fontXml(origin as FileFont) : style ? fontXml(fileFont(style)) : '';
  return `<r>${look && `<rPr>${look}</rPr>`}${textXml(text)}</r>`;
}

/** A font as the library reads it from a text run. */
interface FileFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean | string;
  readonly strikethrough?: boolean;
  readonly color?: { rgb?: string; theme?: number; tint?: number; indexed?: number };
  readonly vertAlign?: string;
  readonly family?: number;
  readonly charset?: number;
  readonly scheme?: string;
}

const fileFont = ({ fontFamily, fontSize, fontColor, ...rest }: TextStyle): FileFont => ({
  ...rest,
  name: fontFamily,
  size: fontSize,
  color: fontColor ? { rgb: fontColor.slice(1).toUpperCase() } : undefined,
});

function fontXml(font: FileFont): string {
  const value = (name: string, content: string | number | undefined): string =>
    content === undefined ? '' : `<${name} val="${typeof content === 'string' ? encodeAttribute(content) : content}"/>`;
  return (
    value('rFont', font.name) +
    value('charset', font.charset) +
    value('family', font.family) +
    (font.bold ? '<b/>' : '') +
    (font.italic ? '<i/>' : '') +
    (font.strikethrough ? '<strike/>' : '') +
    colorXml(font.color) +
    value('sz', font.size) +
    (typeof font.underline === 'string' ? value('u', font.underline) : font.underline ? '<u/>' : '') +
    value('vertAlign', font.vertAlign) +
    value('scheme', font.scheme)
  );
}

function colorXml(color: FileFont['color']): string {
  if (!color) return '';
  const { rgb, theme, tint, indexed } = color;
  return (
    '<color' +
    (rgb === undefined ? '' : ` rgb="${rgb.length === 6 ? `FF${rgb}` : rgb}"`) +
    (theme === undefined ? '' : ` theme="${theme}"`) +
    (indexed === undefined ? '' : ` indexed="${indexed}"`) +
    (tint === undefined ? '' : ` tint="${tint}"`) +
    '/>'
  );
}
