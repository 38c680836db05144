/** What a cell can hold: longer texts of ours are cut, for one of them would make the platform refuse the whole block. */

/** Characters of a cell at most (S-54). */
export const PANJANG_SEL = 50_000;

/** The text, or as much of it as fits with the sign that something is missing; no pair of code units is torn apart. */
export function muatSel(teks: string, panjang = PANJANG_SEL): string {
  if (teks.length <= panjang) return teks;
  return `${teks.slice(0, panjang - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
