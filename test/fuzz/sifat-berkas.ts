/** What must hold of any .xlsx file: the right book or one Indonesian sentence, soon. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellValue } from '../../src/lokal/buku/cell-value';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { bytesOf, pack, textOf, unpack } from '../../src/lokal/buku/xlsx/package';
import { readWorkbook } from '../../src/lokal/buku/xlsx/read-workbook';
import { WorkbookFileError } from '../../src/lokal/buku/xlsx/workbook-file-error';
import { writeWorkbook } from '../../src/lokal/buku/xlsx/write-workbook';
import { fileOf } from '../lokal/buku/xlsx/file-of';
import { BERKAS_JAHAT } from './berkas-jahat';
import { adalahKalimat, sifat, type Sifat } from './sifat';
import { TEKS_JAHAT } from './teks-jahat';

const INDONESIA = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };

/** A little of everything that a sheet can hold, small enough to be read thousands of times. */
const KECIL = fileOf({
  before: '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="2" width="12" style="1"/></cols>',
  looks: '<xf numFmtId="14"/><xf numFmtId="49" quotePrefix="1"/>',
  rows:
    '<row r="1"><c r="A1" t="inlineStr"><is><t>NIP</t></is></c><c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>Tang</t></r><r><t>gal</t></r></is></c><c r="C1" t="s"><v>0</v></c></row>' +
    '<row r="2" ht="30" customHeight="1"><c r="A2" s="2" t="str"><v>198501012010011001</v></c><c r="B2" s="1"><v>45691</v></c><c r="C2"><f t="shared" si="0" ref="C2:C3">B2+1</f><v>45692</v></c></row>' +
    '<row r="3" s="1" customFormat="1"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="b"><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>',
  after:
    '<autoFilter ref="A1:C3"/><mergeCells><mergeCell ref="D1:E2"/></mergeCells><conditionalFormatting sqref="A1:C9"><cfRule type="expression" priority="1"><formula>$A1=""</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B99"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Data!A1"/></hyperlinks>',
  parts: [['xl/sharedStrings.xml', '<sst><si><t xml:space="preserve"> Materi &amp; lain </t></si></sst>']],
});
const CONTOH = readFileSync(join(__dirname, '../../contoh/contoh-dinas.xlsx'));

const isi = (buku: Workbook): CellValue[][][] => buku.sheets.map((lembar) => {
  const baris: CellValue[][] = [];
  for (let b = 1; b <= lembar.lastRow(); b++) {
    baris.push(Array.from({ length: lembar.lastColumn() }, (_, k) => lembar.valueAt(b, k + 1)));
  }
  return baris;
});

/** The workbook, or undefined after a refusal; anything but a refusal with a sentence is a fault of ours. */
async function bacaAtauTolak(bita: Uint8Array): Promise<Workbook | undefined> {
  try {
    return await readWorkbook(bita, INDONESIA);
  } catch (galat) {
    if (!(galat instanceof WorkbookFileError)) throw galat;
    kalimatBerkas(galat);
    return undefined;
  }
}

function kalimatBerkas({ message }: WorkbookFileError): void {
  assert.match(message, /^(Berkas|Isi berkas|Lembar-lembar berkas) [^\n]*[.)]$/s);
  adalahKalimat(message);
  assert.ok(message.length < 400);
}

/** What was read is a book: its grid is one, and it can be written and read again. */
async function bukuUtuh(buku: Workbook): Promise<void> {
  for (const { maxRows, maxColumns } of buku.sheets) assert.ok(maxRows >= 1 && maxColumns >= 1);
  try {
    await writeWorkbook(buku);
  } catch (galat) {
    if (!(galat instanceof WorkbookFileError) && !(galat instanceof Error && galat.message.startsWith('not emulated'))) throw galat;
  }
}

/** Spoilt bytes: refused, or nothing changed by them was read. */
async function takPernahSalah(asli: Uint8Array, rusak: Uint8Array): Promise<number> {
  const buku = await bacaAtauTolak(rusak);
  if (buku) assert.deepEqual(isi(buku), isi(await readWorkbook(asli, INDONESIA)));
  return rusak.length;
}

function balikkan(bita: Uint8Array, tempat: readonly (readonly [number, number])[]): Uint8Array {
  const rusak = Uint8Array.from(bita);
  for (const [di, bit] of tempat) rusak[di % rusak.length] = (rusak[di % rusak.length] as number) ^ (1 << bit);
  return rusak;
}

const bit = fc.tuple(fc.nat(), fc.nat(7));
// Not "NaN" itself: sentences are searched for it, and they name parts of the file.
const ANGKA_JAHAT = ['-1', '0', '1e9', '99999999999', 'nan', '', '1.5', '0x1F', '-0', 'true', 'A0', 'XFD1048576', 'A1:XFD1048576', '&#x110000;', '&#0;', '&x;'];
const POTONGAN = ['<', '>', '"', '&', '</c>', '<c>', '<v>', '</v>', '<!--', ']]>', '<![CDATA[', '<?', '</sheetData>', '<row r="2">', '\u0000', ...TEKS_JAHAT];

/** One part of the file as text, changed as a program with a fault would write it; sums and sizes fit. */
const ubahan = fc.oneof(
  fc.record({ cara: fc.constant('sisip' as const), di: fc.double({ min: 0, max: 1, noNaN: true }), teks: fc.constantFrom(...POTONGAN) }),
  fc.record({ cara: fc.constant('buang' as const), di: fc.double({ min: 0, max: 1, noNaN: true }), panjang: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ cara: fc.constant('nilai' as const), ke: fc.nat(), teks: fc.constantFrom(...ANGKA_JAHAT) }),
  fc.record({ cara: fc.constant('gandakan' as const), di: fc.double({ min: 0, max: 1, noNaN: true }), panjang: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ cara: fc.constant('tag' as const), ke: fc.nat(), teks: fc.constantFrom('c', 'row', 'v', 'sheet', 'x:c', 'si', 'Relationship', 'xf') }),
);

type Ubahan = typeof ubahan extends fc.Arbitrary<infer U> ? U : never;

function ubah(xml: string, perubahan: Ubahan): string {
  const tempat = (di: number): number => Math.floor(di * xml.length);
  switch (perubahan.cara) {
    case 'sisip': return xml.slice(0, tempat(perubahan.di)) + perubahan.teks + xml.slice(tempat(perubahan.di));
    case 'buang': return xml.slice(0, tempat(perubahan.di)) + xml.slice(tempat(perubahan.di) + perubahan.panjang);
    case 'gandakan': return xml.slice(0, tempat(perubahan.di) + perubahan.panjang) + xml.slice(tempat(perubahan.di));
    case 'nilai': return gantiKe(xml, /"[^"]*"/g, perubahan.ke, `"${perubahan.teks}"`);
    case 'tag': return gantiKe(xml, /<\/?[A-Za-z]+/g, perubahan.ke, `<${perubahan.teks}`);
  }
}

function gantiKe(xml: string, pola: RegExp, ke: number, teks: string): string {
  const semua = [...xml.matchAll(pola)];
  const satu = semua[ke % Math.max(1, semua.length)];
  return satu ? xml.slice(0, satu.index) + teks + xml.slice(satu.index + satu[0].length) : xml;
}

const bagianRusak = fc.array(fc.tuple(fc.nat(), ubahan), { minLength: 1, maxLength: 3 });

/** Parts lost, renamed, doubled, exchanged, or changed inside. */
function kemasUlang(
  bita: Uint8Array, perubahan: readonly (readonly [number, Ubahan])[], susunan: readonly (readonly [number, number, number])[],
): Uint8Array {
  const bagian = [...unpack(bita)];
  for (const [ke, satu] of perubahan) {
    const [nama, isiBagian] = bagian[ke % bagian.length] as [string, Uint8Array];
    bagian[ke % bagian.length] = [nama, bytesOf(ubah(textOf(isiBagian), satu))];
  }
  for (const [cara, a, b] of susunan) {
    const [satu, dua] = [bagian[a % bagian.length], bagian[b % bagian.length]] as [[string, Uint8Array], [string, Uint8Array]];
    if (cara === 0 && bagian.length > 1) bagian.splice(a % bagian.length, 1);
    else if (cara === 1) bagian[a % bagian.length] = [`${satu[0]}x`, satu[1]];
    else if (cara === 2) bagian[a % bagian.length] = [satu[0], dua[1]];
    else bagian.push([satu[0], dua[1]]);
  }
  return pack(bagian);
}

const susunanRusak = fc.array(fc.tuple(fc.nat(3), fc.nat(), fc.nat()), { maxLength: 2 });

async function terbacaAtauDitolak(bita: Uint8Array): Promise<number> {
  const buku = await bacaAtauTolak(bita);
  if (buku) await bukuUtuh(buku);
  return bita.length;
}

async function hasilBaca(bita: Uint8Array): Promise<string> {
  try {
    const buku = await readWorkbook(bita, INDONESIA);
    return buku.sheets[0]?.valueAt(1, 1) === 1 ? 'terbaca' : 'another book';
  } catch (galat) {
    if (!(galat instanceof WorkbookFileError)) throw galat;
    kalimatBerkas(galat);
    return galat.code;
  }
}

export const SIFAT_BERKAS: readonly Sifat[] = [
  sifat('.xlsx cut off at any byte', { pendek: 60, panjang: 3_000 }, fc.nat(), (di) => takPernahSalah(KECIL, KECIL.subarray(0, di % KECIL.length))),
  sifat('.xlsx with flipped bits', { pendek: 60, panjang: 4_000 }, fc.array(bit, { minLength: 1, maxLength: 4 }), (tempat) => takPernahSalah(KECIL, balikkan(KECIL, tempat))),
  sifat('a real .xlsx with flipped bits', { pendek: 3, panjang: 100 }, fc.array(bit, { minLength: 1, maxLength: 4 }), (tempat) => takPernahSalah(CONTOH, balikkan(CONTOH, tempat))),
  sifat('.xlsx of wrong XML, lost and exchanged parts', { pendek: 60, panjang: 4_000 }, fc.tuple(bagianRusak, susunanRusak),
    ([perubahan, susunan]) => terbacaAtauDitolak(kemasUlang(KECIL, perubahan, susunan))),
  sifat('a real .xlsx of wrong XML', { pendek: 3, panjang: 150 }, fc.tuple(bagianRusak, susunanRusak),
    ([perubahan, susunan]) => terbacaAtauDitolak(kemasUlang(CONTOH, perubahan, susunan))),
  sifat('any bytes behind the start of a zip archive', { pendek: 50, panjang: 3_000 }, fc.uint8Array({ maxLength: 400, size: 'max' }),
    (bita) => terbacaAtauDitolak(Uint8Array.from([0x50, 0x4b, 3, 4, ...bita]))),
  ...BERKAS_JAHAT.map(({ nama, hasil, buat }) =>
    sifat(`.xlsx: ${nama}`, { pendek: 1, panjang: 1 }, fc.constant(nama).map(() => ({ bita: buat(), [fc.toStringMethod]: () => nama })), async ({ bita }) => {
      assert.equal(await hasilBaca(bita), hasil);
      return bita.length;
    })),
];
