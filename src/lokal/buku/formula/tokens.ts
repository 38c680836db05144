/** A formula's pieces, by the signs of a locale. */
import type { SheetLocale } from '../locale';
import { present } from '../present';

export type TokenKind =
  | 'number'
  | 'text'
  | 'error'
  | 'reference'
  | 'function'
  | 'name'
  | 'operator'
  | 'percent'
  | 'open'
  | 'close'
  | 'argument'
  | 'openArray'
  | 'closeArray'
  | 'arrayColumn'
  | 'arrayRow';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const SHEET = /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?/u.source;
const CORNER = /\$?[A-Za-z]{1,3}\$?\d{1,8}/.source;
const AREA = `(?:${CORNER}(?::(?:${CORNER}|\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_(])))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+)`;
const REFERENCE = new RegExp(`^${SHEET}${AREA}(?![\\p{L}\\p{N}_.(!])`, 'u');
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)/i;

/** The pieces of a formula (without its '='); null when a sign has no meaning in this locale. */
export function tokensOf(formula: string, locale: SheetLocale): Token[] | null {
  const tokens: Token[] = [];
  const brackets: string[] = [];
  for (let rest = formula.trimStart(); rest !== ''; ) {
    const token = next(rest, locale, brackets[brackets.length - 1] === '{');
    if (!token) return null;
    if (token.kind === 'open' || token.kind === 'openArray') brackets.push(token.text);
    if (token.kind === 'close' || token.kind === 'closeArray') brackets.pop();
    tokens.push(token);
    rest = rest.slice(token.text.length).trimStart();
  }
  return tokens;
}

function next(rest: string, locale: SheetLocale, inArray: boolean): Token | null {
  const found = (kind: TokenKind, match: RegExpExecArray | null): Token | null => match && { kind, text: match[0] };
  const number =
    locale.decimal === ','
      ? /^\d+(?:,\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_:])/u
      : /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_:])/u;
  return (
    found('text', /^"(?:[^"]|"")*"/.exec(rest)) ??
    found('error', ERROR.exec(rest)) ??
    found('reference', REFERENCE.exec(rest)) ??
    found('number', number.exec(rest)) ??
    found('function', /^[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/u.exec(rest)) ??
    found('name', /^[\p{L}_][\p{L}\p{N}_.]*/u.exec(rest)) ??
    sign(rest, locale, inArray)
  );
}

function sign(rest: string, locale: SheetLocale, inArray: boolean): Token | null {
  const text = present(rest[0]);
  if (inArray && text === ';') return { kind: 'arrayRow', text };
  if (inArray && text === locale.arrayColumn) return { kind: 'arrayColumn', text };
  if (!inArray && (text === ';' || text === locale.argument)) return { kind: 'argument', text };
  const brackets: Record<string, TokenKind> = {
    '(': 'open',
    ')': 'close',
    '{': 'openArray',
    '}': 'closeArray',
    '%': 'percent',
  };
  if (brackets[text]) return { kind: brackets[text], text };
  const operator = /^(?:<=|>=|<>|[-+*/^&=<>])/.exec(rest);
  return operator && { kind: 'operator', text: operator[0] };
}
