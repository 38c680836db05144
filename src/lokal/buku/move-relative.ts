/** A formula as it reads when its cell is copied elsewhere: relative references move along, `$` ones stay. */
import { columnLetters, columnNumber } from './a1';

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,8})(?![\p{L}\p{N}_.(!])/gu;

/** References that would leave the grid become #REF!. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    TOKEN,
    (whole: string, fixedColumn: string, letters: string | undefined, fixedRow: string, row: string) => {
      if (letters === undefined) return whole;
      const newColumn = fixedColumn ? columnNumber(letters) : columnNumber(letters) + columns;
      const newRow = fixedRow ? Number(row) : Number(row) + rows;
      if (newColumn < 1 || newRow < 1) return '#REF!';
      return `${fixedColumn}${columnLetters(newColumn)}${fixedRow}${newRow}`;
    },
  );
}
