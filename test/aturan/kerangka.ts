/** The outline of the regulation (docs/peraturan.md) as a set of places, and the citations in running text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const AKAR = join(__dirname, '..', '..');
const BUTIR = /^\s*- `([^`]+)`: \S/;

/** Every place that exists, in short form. */
export function bacaKerangka(): ReadonlySet<string> {
  const baris = readFileSync(join(AKAR, 'docs', 'peraturan.md'), 'utf8').split('\n');
  return new Set(baris.map((satu) => BUTIR.exec(satu)?.[1]).filter((satu): satu is string => satu !== undefined));
}

const SAMBUNG = String.raw`(?:,? (?:dan|and|sampai dengan) |, |; )`;
const AYAT = String.raw` ayat \(\d+\)(?: huruf [a-z](?:, butir [a-z])?)?`;
const ANGKA = String.raw` angka \d+(?:${SAMBUNG}(?:angka )?\d+\b)*`;
const PASAL = new RegExp(String.raw`Pasal \d+(?:${AYAT}| huruf [a-z]|${ANGKA})?`, 'g');
const BARIS_TABEL = String.raw` (?:baris|row) \d+| tabel(?: baris \d+)?`;
const TEMPAT_LAMPIRAN = String.raw`[A-Z](?![A-Za-z])(?:\.\d+(?:\.[a-z](?![A-Za-z]))?)?(?:${BARIS_TABEL})?`;
const LAMPIRAN = new RegExp(String.raw`Lampiran ${TEMPAT_LAMPIRAN}(?:${SAMBUNG}${TEMPAT_LAMPIRAN})*`, 'g');
const RESMI = /Lampiran huruf ([A-Z])(?: angka (\d+)(?: huruf ([a-z])(?![A-Za-z]))?)?/g;

const cocok = (teks: string, pola: RegExp): string[] => [...teks.matchAll(pola)].map(([utuh]) => utuh);

/** `Pasal 1 angka 15 dan 18` names two places. */
function uraiPasal(rujukan: string): string[] {
  const angka = /^(Pasal \d+) angka (.+)$/.exec(rujukan);
  return angka ? ((angka[2] as string).match(/\d+/g) ?? []).map((satu) => `${angka[1]} angka ${satu}`) : [rujukan];
}

/** `Lampiran A, E, I.3` names three places. */
const uraiLampiran = (rujukan: string): string[] =>
  rujukan.slice('Lampiran '.length).split(new RegExp(SAMBUNG))
    .map((tempat) => `Lampiran ${tempat.replace(' row ', ' baris ')}`);

/** Every citation in a text, in the short form of the outline; formal ones are shortened. */
export function rujukanDalam(teks: string): string[] {
  const rata = teks.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
  const resmi = [...rata.matchAll(RESMI)].map(([, ...bagian]) => `Lampiran ${bagian.filter(Boolean).join('.')}`);
  return [...cocok(rata, PASAL).flatMap(uraiPasal), ...cocok(rata, LAMPIRAN).flatMap(uraiLampiran), ...resmi];
}
