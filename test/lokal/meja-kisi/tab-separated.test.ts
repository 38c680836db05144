/** Cells on the clipboard, as spreadsheets write and read them. */
import fc from 'fast-check';
import { parseTabSeparated, toTabSeparated } from '../../../src/lokal/meja/kisi/layar/tab-separated';

it.each([
  ['one cell', '03/02/2025', [['03/02/2025']]],
  ['a table of another program, with its last line break', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['a line break inside a cell', '"baris 1\nbaris 2"\tx', [['baris 1\nbaris 2', 'x']]],
  ['quotes inside a cell', '"kata ""ini"""\tx', [['kata "ini"', 'x']]],
  ['quotes that only begin a text', '"Ki" Hajar\tx', [['"Ki" Hajar', 'x']]],
  ['shorter lines are filled up', 'a\tb\nc', [['a', 'b'], ['c', '']]],
  ['an empty row in the middle', 'a\n\nb', [['a'], [''], ['b']]],
])('%s', (_, text, cells) => expect(parseTabSeparated(text)).toEqual(cells));

it('what is copied comes back', () => {
  const cells = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.string().map((text) => text.replace(/\r/g, '')), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
    // A last row of one blank cell is a line break at the end, which every program adds.
    .filter((lines) => lines.length === 1 || lines.at(-1)?.join('') !== '' || (lines.at(-1)?.length ?? 0) > 1);
  fc.assert(fc.property(cells, (lines) => expect(parseTabSeparated(toTabSeparated(lines))).toEqual(lines)));
});
