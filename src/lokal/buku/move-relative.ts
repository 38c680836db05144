/** A formula as it reads when its cell is copied elsewhere: relative references move along, `$` ones stay. */
import { columnLetters, columnNumber } from './a1';

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,8})(?![\p{L}\p{N}_.(!])/gu;

interface Reference {
  readonly fixedColumn: string;
  /** In capitals. */
  readonly letters: string;
  readonly fixedRow: string;
  readonly row: number;
}
type Piece = string | Reference;

/** References that would leave the grid become #REF!. */
export const moveRelative = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0 ? formula : relativeFormula(formula)(rows, columns);

/** A formula that is read once and copied often: how it reads so many rows and columns further. */
export function relativeFormula(formula: string): (rows: number, columns: number) => string {
  const pieces = piecesOf(formula);
  return (rows, columns) => pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join('');
}

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of formula.matchAll(TOKEN)) {
    const [whole, fixedColumn = '', letters, fixedRow = '', row] = found;
    if (letters === undefined) continue;
    pieces.push(formula.slice(from, found.index), { fixedColumn, letters: letters.toUpperCase(), fixedRow, row: Number(row) });
    from = found.index + whole.length;
  }
  return [...pieces, formula.slice(from)];
}

function moved({ fixedColumn, letters, fixedRow, row }: Reference, rows: number, columns: number): string {
  const newLetters = fixedColumn || columns === 0 ? letters : lettersFrom(columnNumber(letters) + columns);
  const newRow = fixedRow ? row : row + rows;
  return newLetters === '' || newRow < 1 ? '#REF!' : `${fixedColumn}${newLetters}${fixedRow}${newRow}`;
}

/** Empty where there is no such column. */
const lettersFrom = (column: number): string => (column < 1 ? '' : columnLetters(column));
