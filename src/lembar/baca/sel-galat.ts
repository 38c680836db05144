/** Cells that hold an error of the spreadsheet; the door hands them over as the text that is shown. */
import type { Sel } from '../sel';

const GALAT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/** The error as shown (`#REF!`), or undefined where the cell is in order. */
export function galatSel(sel: Sel): string | undefined {
  if (typeof sel !== 'string' || sel.charAt(0) !== '#') return undefined;
  const teks = sel.trim().toUpperCase();
  return GALAT.test(teks) ? teks : undefined;
}
