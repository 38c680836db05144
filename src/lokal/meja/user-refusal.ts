/** Why the grid would not take what a person did, in the words that the page shows. */
import { NotEmulated } from '../apps-script/errors';

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /more than the maximum of (\d+) characters/,
    'Isian lebih panjang dari batas $1 huruf dalam satu sel; ringkaskan isiannya.',
  ],
  [
    /entered in cell (\w+) violates/,
    'Isian untuk sel $1 tidak memenuhi aturan validasi sel itu; pilih salah satu nilai yang diizinkan.',
  ],
  [
    /coordinates of the range are outside/,
    'Daerah itu melampaui tepi lembar; tambahkan baris atau kolom lebih dahulu.',
  ],
  [/A sheet with the name "(.*)" already exists/, 'Lembar bernama "$1" sudah ada; pilih nama lain.'],
  [/sheet name must be between/, 'Nama lembar harus terdiri dari 1 sampai 100 huruf.'],
  [/^Lines .* are outside/, 'Baris atau kolom itu ada di luar lembar.'],
];

/** One sentence; words of the platform that have no translation here are shown as they are. */
export function refusalSentence(error: unknown): string {
  if (error instanceof NotEmulated) return `Meja kerja ini tidak meniru ${error.what}; lembar tidak berubah.`;
  return inIndonesian(error instanceof Error ? error.message : String(error));
}

export function inIndonesian(words: string): string {
  for (const [pattern, sentence] of SENTENCES) {
    const found = pattern.exec(words);
    if (found) return sentence.replace(/\$1/g, () => found[1] ?? '');
  }
  return words;
}
