/** A typed value as it stands in a sentence: in quotes, shortened where it would drown the sentence. */

const PANJANG_KUTIPAN = 60;

export const kutip = (teks: string): string =>
  `"${teks.length <= PANJANG_KUTIPAN ? teks : `${teks.slice(0, PANJANG_KUTIPAN).replace(/[\ud800-\udbff]$/, '')}…`}"`;
