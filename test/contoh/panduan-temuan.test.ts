/** The guide that explains findings: every code that a run can write has its entry, and no entry is about nothing. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const panduan = readFileSync(join(ROOT, 'docs/panduan/memperbaiki-temuan.md'), 'utf8');

/** Codes of rules, and codes of findings that the readers of sheets raise themselves. */
const KODE = [/\bkode: '([a-z]+(?:-[a-z]+)+)'/g, /temuanBentuk\([^']*'([a-z]+(?:-[a-z]+)+)'/g];

const kodeDari = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((nama) => nama.endsWith('.ts'))
    .map((nama) => readFileSync(join(ROOT, folder, nama), 'utf8'))
    .flatMap((isi) => KODE.flatMap((pola) => [...isi.matchAll(pola)].map(([, kode]) => kode ?? '')));

const daftarKode = [...new Set([...kodeDari('src/aturan/kaidah'), ...kodeDari('src/lembar/baca')])].sort();
const dijelaskan = [...panduan.matchAll(/^### `([a-z-]+)`$/gm)].map(([, kode]) => kode ?? '').sort();

describe('docs/panduan/memperbaiki-temuan.md', () => {
  it('finds the codes at all', () => expect(daftarKode).toEqual(expect.arrayContaining(['materi-tercatat', 'sel-tanpa-galat'])));
  it('explains every code once, and only codes that exist', () => expect(dijelaskan).toEqual(daftarKode));
});
