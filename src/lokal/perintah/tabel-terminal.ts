/** A plain table for the terminal: columns padded to their widest cell, numbers to the right. */

export type SelTabel = string | number;

/** Cells longer than this are cut with an ellipsis, so that a line stays a line. */
const LEBAR_SEL = 60;

export function tabelTerminal(judul: readonly string[], baris: readonly (readonly SelTabel[])[]): string {
  const isi = [judul, ...baris].map((deret) => deret.map((sel) => potong(String(sel))));
  const lebar = judul.map((_, kolom) => Math.max(...isi.map((deret) => [...(deret[kolom] ?? '')].length)));
  const garis = lebar.map((panjang) => '─'.repeat(panjang)).join('──');
  const tulis = (deret: readonly string[], asal: readonly SelTabel[] | undefined): string =>
    deret.map((sel, kolom) => rata(sel, lebar[kolom] ?? 0, typeof asal?.[kolom] === 'number')).join('  ').trimEnd();
  return [tulis(isi[0] ?? [], undefined), garis, ...isi.slice(1).map((deret, i) => tulis(deret, baris[i]))].join('\n');
}

const potong = (teks: string): string => {
  const satuBaris = teks.replace(/\s+/g, ' ');
  return [...satuBaris].length <= LEBAR_SEL ? satuBaris : `${[...satuBaris].slice(0, LEBAR_SEL - 1).join('')}…`;
};

const rata = (teks: string, lebar: number, kanan: boolean): string => {
  const isi = ' '.repeat(Math.max(0, lebar - [...teks].length));
  return kanan ? isi + teks : teks + isi;
};
