/** The little XML that the cell reader and writer need: attributes, and text in both directions. */
import { present } from '../present';
import { WorkbookFileError } from './workbook-file-error';

const LAST_CODE_POINT = 0x10ffff;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Text of an element or attribute, entities resolved; `_x000D_` escapes of the format stay for `decodeEscapes`.
 * Errors: WorkbookFileError damaged for a number that is no character.
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&') && !text.includes('\r')) return text;
  return text.replace(/\r\n?/g, '\n').replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? present(ENTITIES[name]) : whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code > LAST_CODE_POINT) throw new WorkbookFileError('damaged', `tanda ${whole.slice(0, 20)} tidak ada`);
    return String.fromCodePoint(code);
  });
}

/** The format writes control characters as `_x000D_`, and such a text itself as `_x005F_x000D_`. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** Control characters cannot stand in XML 1.0: the format escapes them. */
export function encodeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

export const encodeAttribute = (text: string): string =>
  encodeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;');

const patterns = new Map<string, RegExp>();

/** One attribute of a start tag's inner text; undefined when it is missing. */
export function attribute(tag: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) patterns.set(name, (pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const found = pattern.exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : undefined;
}

/** The start tags of all elements of a name, without their angle brackets and name. */
export function* startTags(xml: string, name: string): Generator<string> {
  for (const found of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*?)?/?>`, 'g'))) yield found[1] ?? '';
}

export interface XmlElement {
  readonly attributes: string;
  readonly inner: string;
  /** Where its start tag begins and its end tag ends in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The elements of a name that do not hold one another, from first to last: one walk forward, however the text is broken.
 * Errors: WorkbookFileError damaged when one is not closed.
 */
export function* elements(xml: string, name: string): Generator<XmlElement, undefined> {
  const open = new RegExp(`<(\\w+:)?${name}(\\s[^<>]*?)?(/?)>`, 'g');
  for (let tag = open.exec(xml); tag; tag = open.exec(xml)) {
    const [, prefix = '', attributes = '', empty] = tag;
    const from = open.lastIndex;
    const close = `</${prefix}${name}>`;
    const to = empty ? from : xml.indexOf(close, from);
    if (to < 0) throw new WorkbookFileError('damaged', `unsur <${name}> tidak ditutup`);
    open.lastIndex = empty ? from : to + close.length;
    yield { attributes, inner: xml.slice(from, to), start: tag.index, end: open.lastIndex };
  }
  return undefined;
}
