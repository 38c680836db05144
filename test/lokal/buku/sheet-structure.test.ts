/** Rows and columns that come, go and move, with everything that points to them. */
import fc from 'fast-check';
import {
  newWorkbook,
  insertLines,
  deleteLines,
  moveLines,
  moveArea,
  reorderRows,
  rect,
  type Sheet,
} from '../../../src/lokal/buku/model';
import { moveIndex, shiftIndex, shiftSpan } from '../../../src/lokal/buku/rect';
import { moveReferences } from '../../../src/lokal/buku/move-references';
import { present } from '../../../src/lokal/buku/present';

const column = (sheet: Sheet, count: number, at = 1) =>
  Array.from({ length: count }, (_, i) => sheet.valueAt(i + 1, at));

function numbered(count = 5): Sheet {
  const sheet = newWorkbook('Asia/Jakarta').activeSheet;
  for (let row = 1; row <= count; row++) sheet.setValue(row, 1, row);
  return sheet;
}

it('a new file is as Google makes it: one sheet Sheet1, 1000 x 26, en_US', () => {
  const workbook = newWorkbook('Asia/Jakarta');
  expect(workbook.sheets.map(({ name, maxRows, maxColumns }) => [name, maxRows, maxColumns])).toEqual([
    ['Sheet1', 1000, 26],
  ]);
  expect([workbook.locale, workbook.timeZone]).toEqual(['en_US', 'Asia/Jakarta']);
});

it('S-55: ids are unique in the file and survive renames and moves', () => {
  const workbook = newWorkbook('Asia/Jakarta');
  const sheet = workbook.addSheet('Data');
  const { id } = sheet;
  workbook.renameSheet(sheet, 'Data Baru');
  workbook.moveSheet(sheet, 0);
  expect(present(workbook.sheets[0]).id).toBe(id);
  expect(new Set(workbook.sheets.map((each) => each.id)).size).toBe(2);
});

describe('S-40, S-41: the last row', () => {
  it.each<[string, (sheet: Sheet) => void, number]>([
    ['is 0 on an empty sheet', () => undefined, 0],
    ['counts a formula that shows nothing', (sheet) => sheet.setFormula(9, 2, '=""', ''), 9],
    ['counts FALSE, an unchecked checkbox', (sheet) => sheet.setValue(7, 1, false), 7],
    ['does not count a format', (sheet) => sheet.changeFormat(rect(20, 1), { bold: true }), 0],
    ['does not count a note', (sheet) => sheet.setNote(20, 1, 'x'), 0],
    [
      'does not count what was cleared',
      (sheet) => {
        sheet.setValue(5, 1, 'x');
        sheet.clearContents(rect(5, 1));
      },
      0,
    ],
  ])('%s', (_, change, last) => {
    const sheet = newWorkbook('Asia/Jakarta').activeSheet;
    change(sheet);
    expect(sheet.lastRow()).toBe(last);
  });
});

it('S-23: clearing contents keeps number format, validation and note', () => {
  const sheet = numbered();
  sheet.changeFormat(rect(1, 1), { numberFormat: 'd/m/yyyy', bold: true });
  sheet.setNote(1, 1, 'catatan');
  sheet.clearContents(rect(1, 1));
  expect(sheet.formatAt(1, 1).numberFormat).toBe('d/m/yyyy');
  expect(sheet.noteAt(1, 1)).toBe('catatan');
  sheet.clearLooks(rect(1, 1));
  expect(sheet.formatAt(1, 1)).toEqual({ numberFormat: 'd/m/yyyy' });
});

describe('inserted and deleted rows', () => {
  it('move cells and grow the grid', () => {
    const sheet = numbered();
    insertLines(sheet, 'rows', 3, 2);
    expect(column(sheet, 7)).toEqual([1, 2, null, null, 3, 4, 5]);
    expect(sheet.maxRows).toBe(1002);
  });

  it('take merges, filter, protections, rules, names and formulas along', () => {
    const sheet = numbered();
    const workbook = sheet.owner as ReturnType<typeof newWorkbook>;
    sheet.setFormula(1, 2, '=SUM(A2:A5)+A$5&"A5"');
    sheet.merges = [rect(2, 3, 2, 2)];
    sheet.filter = { rect: rect(1, 1, 5, 2), criteria: new Map() };
    sheet.protections = [
      {
        id: 1,
        rect: rect(4, 1),
        description: '',
        warningOnly: true,
        editors: null,
        domainEdit: false,
        unprotected: [],
      },
    ];
    sheet.conditionalRules = [
      {
        kind: 'boolean',
        ranges: [rect(2, 1, 4, 1)],
        criterion: { type: 'CUSTOM_FORMULA', values: ['=$A2="x"'] },
        look: {},
      },
    ];
    workbook.setNamedRange('Data', { sheetId: sheet.id, rect: rect(2, 1, 4, 1) });
    insertLines(sheet, 'rows', 3, 1);
    expect(sheet.formulaAt(1, 2)).toBe('=SUM(A2:A6)+A$6&"A5"');
    expect(sheet.merges).toEqual([rect(2, 3, 3, 2)]);
    expect(present(sheet.filter).rect).toEqual(rect(1, 1, 6, 2));
    expect(present(sheet.protections[0]).rect).toEqual(rect(5, 1));
    expect(present(sheet.conditionalRules[0]).ranges).toEqual([rect(2, 1, 5, 1)]);
    expect(present(workbook.namedRanges.get('data')).range.rect).toEqual(rect(2, 1, 5, 1));
    deleteLines(sheet, 'rows', 2, 5);
    expect(sheet.formulaAt(1, 2)).toBe('=SUM(#REF!)+#REF!&"A5"');
    expect([sheet.merges, sheet.conditionalRules, workbook.namedRanges.size]).toEqual([[], [], 0]);
  });

  it('give new rows the look of their neighbour when asked to', () => {
    const sheet = numbered();
    sheet.changeFormat(rect(2, 1), { numberFormat: '@' });
    insertLines(sheet, 'rows', 3, 1, 'before');
    expect(sheet.formatAt(3, 1).numberFormat).toBe('@');
  });

  it('outside the grid are refused', () => {
    expect(() => deleteLines(numbered(), 'rows', 1000, 2)).toThrow(RangeError);
    expect(() => insertLines(numbered(), 'columns', 28, 1)).toThrow(RangeError);
  });
});

it('moved rows take their references along', () => {
  const sheet = numbered();
  sheet.setFormula(1, 2, '=A5*2');
  moveLines(sheet, 'rows', 5, 1, 2);
  expect(column(sheet, 5)).toEqual([1, 5, 2, 3, 4]);
  expect(sheet.formulaAt(1, 2)).toBe('=A2*2');
});

it('sorted rows keep formats and notes with their row', () => {
  const sheet = numbered(3);
  sheet.setNote(3, 1, 'tiga');
  reorderRows(sheet, rect(1, 1, 3, 1), [2, 0, 1]);
  expect(column(sheet, 3)).toEqual([3, 1, 2]);
  expect(sheet.noteAt(1, 1)).toBe('tiga');
});

it('a moved area leaves an empty place', () => {
  const sheet = numbered(2);
  moveArea(sheet, rect(1, 1, 2, 1), sheet, 4, 3);
  expect([sheet.valueAt(1, 1), sheet.valueAt(4, 3), sheet.valueAt(5, 3)]).toEqual([null, 1, 2]);
});

describe('references', () => {
  it.each([
    ["=Sheet1!A1+'Sheet1'!B2:C", "='Data B'!A1+'Data B'!B2:C"],
    ['="Sheet1!A1"&Other!A1', '="Sheet1!A1"&Other!A1'],
  ])('of a renamed sheet: %s', (before, after) => {
    expect(moveReferences(before, 'X', { kind: 'renamed', sheet: 'Sheet1', name: 'Data B' })).toBe(after);
  });

  it('of a removed sheet read #REF!', () => {
    expect(moveReferences("='Data B'!A1+A1", 'X', { kind: 'removed', sheet: 'Data B' })).toBe('=#REF!+A1');
  });

  it('to whole columns and open ends move with inserted columns', () => {
    const change = { kind: 'shifted', sheet: 'X', shift: { direction: 'columns', at: 1, count: 1 } } as const;
    expect(moveReferences('=A2:A+A:C+3:5+$B$2+Lain!A3+LOG10(A1)', 'X', change)).toBe(
      '=B2:B+B:D+3:5+$C$2+Lain!A3+LOG10(B1)',
    );
  });
});

it('a span covers exactly the lines of it that are left', () => {
  const shift = fc.record({
    direction: fc.constant('rows' as const),
    at: fc.integer({ min: 1, max: 20 }),
    count: fc.integer({ min: -10, max: -1 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10 }), shift, (first, length, change) => {
      const left = Array.from({ length }, (_, i) => shiftIndex(first + i, change)).filter((index) => index !== null);
      const span = shiftSpan(first, length, change);
      expect(span ? Array.from({ length: span.length }, (_, i) => span.first + i) : []).toEqual(left);
    }),
  );
});

it('a move is a reordering: no line is lost or doubled', () => {
  const place = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 4 }), place, (from, count, to) => {
      fc.pre(to < from || to > from + count);
      const moved = Array.from({ length: 20 }, (_, i) => moveIndex(i + 1, { direction: 'rows', from, count, to }));
      expect([...moved].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    }),
  );
});
