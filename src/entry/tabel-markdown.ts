/** One table in Markdown: a header row and rows of plain texts. */

/** A pipe would end the cell, a line break the row. */
const sel = (teks: string): string => teks.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');
const baris = (daftarSel: readonly string[]): string => `| ${daftarSel.map(sel).join(' | ')} |`;

export function tabelMarkdown(judul: readonly string[], isi: readonly (readonly string[])[]): string {
  return [baris(judul), `|${judul.map(() => ' --- |').join('')}`, ...isi.map(baris)].join('\n');
}
