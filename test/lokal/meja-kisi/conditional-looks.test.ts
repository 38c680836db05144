/** The colours of conditional formats, as the page is told to show them. */
import { snapshotOf } from '../../../src/lokal/meja/kisi/snapshot';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { book, script } from '../apps-script/spreadsheet/script-on-book';
import { cellIn, firstSheet } from './shown';

const RED = '#fce8e6';
const GREY = '#f1f3f4';

/** A rule in the words of a script: its condition, its colour, its range. */
const rule = (condition: string, color: string, range: string): string =>
  `SpreadsheetApp.newConditionalFormatRule().${condition}.setBackground('${color}').setRanges([sheet.getRange('${range}')]).build()`;

function bookWith(values: string, ...rules: string[]): Workbook {
  const workbook = book();
  script(workbook, `var values = ${values}; sheet.getRange(1, 1, values.length, values[0].length).setValues(values);
    sheet.setConditionalFormatRules([${rules.join(', ')}])`);
  return workbook;
}

function colors(workbook: Workbook, ...cells: string[]): (string | undefined)[] {
  const snapshot = snapshotOf(workbook);
  return cells.map((a1) => cellIn(snapshot, a1).look.background);
}

it('a formula that looks at one column colours the whole row, blank cells too', () => {
  const workbook = bookWith("[['a', '', 'Perlu perbaikan'], ['b', '', 'Dihitung']]",
    rule("whenFormulaSatisfied('=$C1=\"Perlu perbaikan\"')", RED, 'A1:C2'));
  expect(colors(workbook, 'A1', 'B1', 'C1', 'A2', 'C2')).toEqual([RED, RED, RED, undefined, undefined]);
});

it('the first rule that holds decides', () => {
  const workbook = bookWith('[[5], [50]]', rule('whenNumberGreaterThan(10)', GREY, 'A1:A2'), rule('whenNumberGreaterThan(1)', RED, 'A1:A2'));
  expect(colors(workbook, 'A1', 'A2')).toEqual([RED, GREY]);
});

it('relative references move with the cell, over calculated cells too', () => {
  const workbook = bookWith("[[1, 3], [4, 2], [3, '=A1+A2']]", rule("whenFormulaSatisfied('=A1<B1')", RED, 'A1:A3'));
  expect(colors(workbook, 'A1', 'A2', 'A3')).toEqual([RED, undefined, RED]);
});

it('cells that read the same are judged alike, and apart from those that read something else', () => {
  const workbook = bookWith("[[1], ['1'], [''], [0], [2]]", rule("whenFormulaSatisfied('=($A1>0)*ISNUMBER($A1)')", RED, 'A1:A5'));
  script(workbook, "sheet.getRange('A2').setNumberFormat('@').setValue('1')");
  expect(colors(workbook, 'A1', 'A2', 'A3', 'A4', 'A5')).toEqual([RED, undefined, undefined, undefined, RED]);
});

it('a formula over an area is calculated for each cell', () => {
  const workbook = bookWith("[['x'], ['y'], ['x']]", rule("whenFormulaSatisfied('=COUNTIF($A$1:$A$3;$A1)>1')", RED, 'A1:A3'));
  expect(colors(workbook, 'A1', 'A2', 'A3')).toEqual([RED, undefined, RED]);
});

it('a rule that is not drawn is said, with its range', () => {
  const workbook = bookWith('[[1]]', rule("whenFormulaSatisfied('=GOOGLEFINANCE(A1)=1')", RED, 'A1:B2'));
  expect(firstSheet(snapshotOf(workbook)).frame.notDrawn).toEqual([expect.stringMatching(/^Warna bersyarat pada A1:B2 tidak ditampilkan/)]);
});
