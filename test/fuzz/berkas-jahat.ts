/** .xlsx files that nobody should make: each takes the place, the time or the memory that it has no right to. */
import { bytesOf, pack } from '../../src/lokal/buku/xlsx/package';
import type { WorkbookFileErrorCode } from '../../src/lokal/buku/xlsx/workbook-file-error';
import { fileOf, type HandMade } from '../lokal/buku/xlsx/file-of';

export interface BerkasJahat {
  readonly nama: string;
  /** `terbaca`: a workbook whose first cell is 1. */
  readonly hasil: WorkbookFileErrorCode | 'terbaca';
  buat(): Uint8Array;
}

const SATU = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SELURUH_LEMBAR = 'A1:XFD1048576';
const TEKS_TABEL = 'xl/sharedStrings.xml';
const TEKS = [['[Content_Types].xml', ''], ['_rels/.rels', '']] as const;

const berkas = (nama: string, hasil: BerkasJahat['hasil'], isi: Partial<HandMade>): BerkasJahat =>
  ({ nama, hasil, buat: () => fileOf({ rows: SATU, ...isi }) });
const ulang = (kali: number, satu: (nomor: number) => string): string =>
  Array.from({ length: kali }, (_, i) => satu(i + 1)).join('');

/** A package of other parts than a workbook's. */
const zip = (...bagian: readonly (readonly [string, string])[]): Uint8Array =>
  pack(bagian.map(([nama, isi]) => [nama, bytesOf(isi)] as const));

/** A part of blanks: a thousandth of its size when packed. */
const kosong = (megabita: number): readonly (readonly [string, string])[] => [['xl/media/kosong.bin', ' '.repeat(megabita * 1024 * 1024)]];

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELASI = (target: string): readonly [string, string] => [
  '_rels/.rels', `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="${target}"/></Relationships>`,
];

function banyakLembar(jumlah: number): Uint8Array {
  return zip(
    ...TEKS.slice(0, 1), RELASI('xl/workbook.xml'),
    ['xl/workbook.xml', `<workbook><sheets>${ulang(jumlah, (i) => `<sheet name="L${i}" sheetId="${i}" r:id="r${i}"/>`)}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${ulang(jumlah, (i) => `<Relationship Id="r${i}" Type="${OFFICE}/worksheet" Target="s${i}.xml"/>`)}</Relationships>`],
    ...Array.from({ length: jumlah }, (_, i) => [`xl/s${i + 1}.xml`, `<worksheet><sheetData>${SATU}</sheetData></worksheet>`] as const),
  );
}

export const BERKAS_JAHAT: readonly BerkasJahat[] = [
  berkas('a cell at row 99,999,999', 'damaged', { rows: '<row r="99999999"><c r="ZZZZ99999999"><v>1</v></c></row>' }),
  berkas('a cell in the last row and column of Excel', 'too-many-cells', { rows: '<c r="XFD1048576"><v>1</v></c>' }),
  berkas('a cell in row 0', 'damaged', { rows: '<row r="0"><c r="A0"><v>1</v></c></row>' }),
  berkas('a row whose number is none', 'damaged', { rows: '<row r="x"><c><v>1</v></c></row>' }),
  berkas('a cell whose address is none', 'damaged', { rows: '<row r="1"><c r="$A$1"><v>1</v></c></row>' }),
  berkas('20,000 rows of prefixed tags', 'terbaca', { rows: ulang(20_000, (i) => `<x:row r="${i}"><x:c r="A${i}"><x:v>1</x:v></x:c></x:row>`) }),
  berkas('cells that are never closed', 'damaged', { rows: ulang(100_000, () => '<c><v>1</v>') }),
  berkas('tags that never end', 'damaged', { rows: '<c '.repeat(300_000) }),
  berkas('texts in cells that are never closed', 'damaged', { rows: '<c t="inlineStr"><is><r><t></c>'.repeat(100_000) }),
  berkas('readings that are never closed', 'damaged', { rows: `<c t="inlineStr"><is>${'<rPh>'.repeat(100_000)}</is></c>` }),
  berkas('shared texts that are never closed', 'damaged', { parts: [[TEKS_TABEL, `<sst>${'<si>'.repeat(300_000)}</sst>`]] }),
  berkas('a shared text of blanks', 'terbaca', { parts: [[TEKS_TABEL, `<sst><si>${' '.repeat(300_000)}x</si></sst>`]] }),
  berkas('a shared text that is not there', 'damaged', { rows: '<c r="A1" t="s"><v>7</v></c>' }),
  berkas('a character that is none', 'damaged', { rows: '<c r="A1" t="str"><v>&#x110000;</v></c>' }),
  berkas('columns without end', 'damaged', { before: '<cols><col min="1" max="1000000000" width="9"/></cols>' }),
  berkas('columns that begin before the first', 'damaged', { before: '<cols><col min="-1000000000" max="2" style="1"/></cols>' }),
  berkas('the same columns over and over', 'damaged', { before: `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols>` }),
  berkas('one merge over everything', 'too-many-cells', { after: `<mergeCells><mergeCell ref="${SELURUH_LEMBAR}"/></mergeCells>` }),
  berkas('a merge of words', 'damaged', { after: '<mergeCells><mergeCell ref="halo"/></mergeCells>' }),
  berkas('a link on everything', 'terbaca', { after: `<hyperlinks><hyperlink ref="${SELURUH_LEMBAR}" location="Data!A1"/></hyperlinks>` }),
  berkas('validations on top of one another', 'damaged', {
    after: `<dataValidations>${`<dataValidation type="whole" sqref="${SELURUH_LEMBAR}"><formula1>1</formula1></dataValidation>`.repeat(5_000)}</dataValidations>`,
  }),
  berkas('conditional formats on top of one another', 'terbaca', {
    after: `<conditionalFormatting sqref="${SELURUH_LEMBAR}"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>`.repeat(5_000),
  }),
  berkas('a thousand million frozen rows', 'damaged', { before: '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1000000000" state="frozen"/></sheetView></sheetViews>' }),
  berkas('a filter on everything', 'terbaca', { after: `<autoFilter ref="${SELURUH_LEMBAR}"><filterColumn colId="-9"/></autoFilter>` }),
  berkas('entities that multiply', 'terbaca', { parts: [[TEKS_TABEL, '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si><si><r><t>&b;</t></r></si></sst>']] }),
  berkas('elements in elements in elements', 'terbaca', { after: '<a>'.repeat(100_000) + '</a>'.repeat(100_000) }),
  berkas('comments that never end', 'damaged', { after: '<!--'.repeat(100_000) }),
  berkas('a look that is not there', 'terbaca', { rows: '<c r="A1" s="99999999"><v>1</v></c>' }),
  berkas('more looks than Excel has', 'damaged', { looks: '<xf numFmtId="49"/>'.repeat(70_000) }),
  berkas('looks of numbers that are none', 'terbaca', { looks: '<xf numFmtId="1e9" fontId="-4" fillId="77" borderId="x"/>' }),
  berkas('a short formula for many cells that is long for each', 'too-large', {
    rows: `<c r="A1"><f t="shared" si="0" ref="A1:A20000">${'A1+'.repeat(2_000)}1</f></c>${ulang(20_000, (i) => `<c r="A${i + 1}"><f t="shared" si="0"/></c>`)}`,
  }),
  berkas('formulas of brackets', 'terbaca', { rows: `<c r="A1"><v>1</v></c><c r="B1"><f>${'('.repeat(50_000)}</f></c><c r="C1"><f>${"'".repeat(49_999)}</f></c>` }),
  berkas('300 megabytes of blanks', 'too-large', { parts: kosong(300) }),
  berkas('20 megabytes of blanks', 'too-large', { parts: kosong(20) }),
  { nama: '10,000 sheets', hasil: 'too-many-cells', buat: () => banyakLembar(10_000) },
  { nama: 'another zip archive', hasil: 'not-xlsx', buat: () => zip(['word/document.xml', '<w/>'], RELASI('word/document.xml')) },
  { nama: 'a relation that leads out', hasil: 'not-xlsx', buat: () => zip(RELASI('../../../etc/passwd')) },
  { nama: 'a relation to nothing', hasil: 'not-xlsx', buat: () => zip(RELASI('xl/workbook.xml')) },
  { nama: 'a workbook without sheets', hasil: 'damaged', buat: () => zip(RELASI('xl/workbook.xml'), ['xl/workbook.xml', '<workbook/>'], ['xl/_rels/workbook.xml.rels', '<Relationships/>']) },
  { nama: 'a sheet that is its own list of sheets', hasil: 'damaged', buat: () => zip(
    RELASI('xl/workbook.xml'), ['xl/workbook.xml', '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets><sheetData><row r="0"/></sheetData></workbook>'],
    ['xl/_rels/workbook.xml.rels', `<Relationships><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="workbook.xml"/></Relationships>`],
  ) },
  { nama: 'an empty archive', hasil: 'not-xlsx', buat: () => zip() },
];
