/** Formula texts between the form of files (English, commas, points) and what a locale's users see and type. */
import { sheetLocale } from './locale';

const piecesWith = (decimal: string): RegExp =>
  new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}()]|\\d+(?:[${decimal}]\\d+)?(?:[eE][+-]?\\d+)?|[\\p{L}_$][\\p{L}\\p{N}_.$]*|[,;\\\\]|.`,
    'gsu',
  );
const PIECES = { '.': piecesWith('.'), ',': piecesWith(',') };

/** `SUM(A1,1.5)` of a file -> `=SUM(A1;1,5)` in id_ID. */
export function localFormula(fileFormula: string, locale: string): string {
  const { decimal, argument, arrayColumn } = sheetLocale(locale);
  const bare = fileFormula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, '');
  if (decimal === '.') return `=${bare}`;
  return `=${translate(bare, '.', (piece, inArray) => {
    if (piece === ',') return inArray ? arrayColumn : argument;
    return /^\d/.test(piece) ? piece.replace('.', decimal) : piece;
  })}`;
}

/** `=SUM(A1;1,5)` in id_ID -> `SUM(A1,1.5)` for a file or the calculator. */
export function fileFormula(formula: string, locale: string): string {
  const { decimal, arrayColumn } = sheetLocale(locale);
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  return translate(text, decimal, (piece, inArray) => {
    if (piece === ';' && !inArray) return ',';
    if (piece === arrayColumn && inArray) return ',';
    return /^\d/.test(piece) && decimal === ',' ? piece.replace(',', '.') : piece;
  });
}

/** Goes through a formula piece by piece; strings and sheet names stay, separators know whether they stand in `{}`. */
function translate(formula: string, decimal: '.' | ',', change: (piece: string, inArray: boolean) => string): string {
  const open: string[] = [];
  return formula.replace(PIECES[decimal], (piece) => {
    if (piece === '{' || piece === '(') open.push(piece);
    else if (piece === '}' || piece === ')') open.pop();
    else if (piece.length > 1 || /[\d,;\\]/.test(piece)) {
      return piece.startsWith('"') || piece.startsWith("'") ? piece : change(piece, open[open.length - 1] === '{');
    }
    return piece;
  });
}

/** Functions younger than the file format carry a prefix in it, without which Excel shows #NAME?. */
const YOUNGER = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(${[
    'ACOT',
    'ARABIC',
    'BASE',
    'BITAND',
    'BITOR',
    'BITXOR',
    'BYCOL',
    'BYROW',
    'CEILING\\.MATH',
    'CHOOSECOLS',
    'CHOOSEROWS',
    'COMBINA',
    'CONCAT',
    'COT',
    'CSC',
    'DAYS',
    'DECIMAL',
    'DROP',
    'EXPAND',
    'FLOOR\\.MATH',
    'FORMULATEXT',
    'HSTACK',
    'IFNA',
    'IFS',
    'ISFORMULA',
    'ISOWEEKNUM',
    'LAMBDA',
    'LET',
    'MAKEARRAY',
    'MAP',
    'MAXIFS',
    'MINIFS',
    'NUMBERVALUE',
    'RANDARRAY',
    'REDUCE',
    'SCAN',
    'SEQUENCE',
    'SHEET',
    'SHEETS',
    'SORTBY',
    'SWITCH',
    'TAKE',
    'TEXTAFTER',
    'TEXTBEFORE',
    'TEXTJOIN',
    'TEXTSPLIT',
    'TOCOL',
    'TOROW',
    'UNICHAR',
    'UNICODE',
    'UNIQUE',
    'VSTACK',
    'WRAPCOLS',
    'WRAPROWS',
    'XLOOKUP',
    'XMATCH',
    'XOR',
  ].join('|')}|FILTER|SORT)(?=\\()`,
  'giu',
);

/** The formula as a file must hold it, with the prefixes of younger functions. */
export function fileFormulaWithPrefixes(formula: string, locale: string): string {
  return fileFormula(formula, locale).replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"')
      ? part
      : part.replace(YOUNGER, (name) => (/^(FILTER|SORT)$/i.test(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`)),
  );
}
