/** Stored results while they hold, calculated ones after, a refusal where neither is right. */
import { CellError } from '../../../src/lokal/buku/cell-value';
import { currentValue, formulaProblem } from '../../../src/lokal/buku/formula';
import { fileFormula, fileFormulaWithPrefixes, localFormula } from '../../../src/lokal/buku/formula-text';
import { newWorkbook, rect, type Workbook } from '../../../src/lokal/buku/model';

/** Numbers 1 to 10 in A, a text in C1, a text of digits in C2; formulas go to E. */
function book(locale = 'id_ID'): Workbook {
  const workbook = newWorkbook('Asia/Jakarta', locale);
  const sheet = workbook.activeSheet;
  for (let row = 1; row <= 10; row++) sheet.setValue(row, 1, row);
  sheet.setValue(1, 3, 'x');
  sheet.setValue(2, 3, '007');
  workbook.setNamedRange('Angka', { sheetId: sheet.id, rect: rect(1, 1, 10, 1) });
  workbook.now = () => 46000.5;
  return workbook;
}

function result(formula: string, workbook = book()) {
  workbook.activeSheet.setFormula(1, 5, formula);
  return currentValue(workbook, workbook.activeSheet, 1, 5);
}

describe('S-32, S-33: separators follow the locale', () => {
  it.each<[string, boolean, boolean]>([
    ['=SUM(A1;B1)', true, true],
    ['=SUM(A1,B1)', false, true],
    ['=IF(A1>1,5;1;2)', true, true],
    ['=A1>1,5', true, false],
    ['=1.5*2', false, true],
    ['=SUM(A1;', false, false],
    ['="a,b"&\'Data, A\'!B2', true, true],
    ['=A1 B1', false, false],
    ['={1\\2;3\\4}', true, false],
    ['=IF(A1;;2)', true, true],
  ])('%s', (formula, indonesian, american) => {
    expect(formulaProblem(formula, 'id_ID') === null).toBe(indonesian);
    expect(formulaProblem(formula, 'en_US') === null).toBe(american);
  });

  it('a malformed formula shows #ERROR! and throws nothing', () => {
    expect(result('=SUM(A1,A2)')).toBe(CellError.of('#ERROR!'));
  });

  it.each([
    ['SUM(A1,1.5,"a,b")', '=SUM(A1;1,5;"a,b")'],
    ['IF(\'Data, A\'!B2>0.5,{1,2;3,4},"")', '=IF(\'Data, A\'!B2>0,5;{1\\2;3\\4};"")'],
    ['LOG10(2)', '=LOG10(2)'],
  ])('a formula of a file reads in Indonesian, and back: %s', (file, local) => {
    expect(localFormula(file, 'id_ID')).toBe(local);
    expect(fileFormula(local, 'id_ID')).toBe(file);
  });

  it('younger functions carry their prefix in a file', () => {
    expect(fileFormulaWithPrefixes('=IFS(A1=1;"IFS(";TRUE;FILTER(A1:A3;B1:B3))', 'id_ID')).toBe(
      '_xlfn.IFS(A1=1,"IFS(",TRUE,_xlfn._xlws.FILTER(A1:A3,B1:B3))',
    );
  });
});

describe('what is calculated', () => {
  it.each<[string, unknown]>([
    ['=SUM(A1:A10)', 55],
    ['=SUM(Angka)', 55],
    ['=1/3', 1 / 3],
    ['=0,1+0,2', 0.1 + 0.2],
    ['=COUNTIF(A1:A10;">4")', 6],
    ['=IF(A1>1;"ya";"tidak")', 'tidak'],
    ['=IFERROR(1/0;"galat")', 'galat'],
    ['=C2', '007'],
    ['=C1&"z"', 'xz'],
    ['=TODAY()', 46000],
    ['=DATE(2025;2;3)', 45691],
    ['=SUMPRODUCT((A1:A10>4)*1)', 6],
    ['=VLOOKUP(3;A1:C10;1;FALSE)', 3],
    ['=1=1', true],
    ['=SUMIFS(A1:A10;A1:A10;">8")', 19],
  ])('%s', (formula, expected) => expect(result(formula)).toBe(expected));

  it('errors are values', () => expect(result('=1/0')).toBe(CellError.of('#DIV/0!')));

  it('an empty cell that is handed on stays empty, a zero stays zero', () => {
    const workbook = book();
    expect(result('=D9', workbook)).toBeNull();
    expect(result('=IF(TRUE;D9)', workbook)).toBeNull();
    workbook.activeSheet.setValue(9, 4, 0);
    expect(result('=D9', workbook)).toBe(0);
  });

  it('other sheets and chains of formulas', () => {
    const workbook = book();
    const other = workbook.addSheet("Data 'B");
    other.setFormula(1, 1, '=Sheet1!A3*2');
    expect(result("='Data ''B'!A1+1", workbook)).toBe(7);
    workbook.activeSheet.setValue(3, 1, 10);
    expect(currentValue(workbook, workbook.activeSheet, 1, 5)).toBe(21);
  });
});

describe('what is refused rather than guessed', () => {
  it.each([
    ['=QUERY(A1:A3;"x")', 'formula QUERY'],
    ['=ARRAYFORMULA(A1:A3)', 'formula ARRAYFORMULA'],
    ['=FOO(1)', 'formula FOO'],
    ['=A1:A3', 'as a single value'],
    ['=SUM(IF(A1:A3>1;1;0))', 'as a single value'],
    ['=INDIRECT("A1")', 'formula INDIRECT'],
    ['=COUNTIF(A1:A10;">1,5")', 'formula COUNTIF'],
    ['=E1', 'circle'],
    ['=SUM(TidakAda)', 'TidakAda'],
    ['=Hilang!A1', 'Hilang!A1'],
  ])('%s', (formula, reason) =>
    expect(() => result(formula)).toThrow(new RegExp(`^not emulated: .*${reason.replace(/[()!]/g, '\\$&')}`)),
  );

  it('a formula over a refused one is refused for the same reason', () => {
    const workbook = book();
    workbook.activeSheet.setFormula(2, 5, '=QUERY(A1:A3;"x")');
    expect(() => result('=E2+1', workbook)).toThrow('not emulated: formula QUERY');
  });

  it('a fraction is not written as text in Indonesian, where it has a comma', () => {
    const workbook = book();
    workbook.activeSheet.setValue(1, 1, 1.5);
    expect(() => result('=C1&A1', workbook)).toThrow('not emulated');
  });
});

describe('results of the file', () => {
  function fromFile(formula: string, stored: number): Workbook {
    const workbook = book();
    workbook.activeSheet.setFormula(1, 5, formula, stored);
    workbook.changes.reset();
    return workbook;
  }
  const read = (workbook: Workbook) => currentValue(workbook, workbook.activeSheet, 1, 5);

  it('are served as they are, whatever the function, while nothing they read was written', () => {
    const workbook = fromFile('=QUERY(A1:A3;"x")', 99);
    workbook.activeSheet.setValue(9, 9, 'jauh');
    expect(read(workbook)).toBe(99);
  });

  it('are refused once a cell they read was written', () => {
    const workbook = fromFile('=QUERY(A1:A3;"x")', 99);
    workbook.activeSheet.setValue(2, 1, 5);
    expect(() => read(workbook)).toThrow('not emulated: formula QUERY');
  });

  it('are calculated afresh where that is possible', () => {
    const workbook = fromFile('=SUM(A1:A10)', 99);
    expect(read(workbook)).toBe(99);
    workbook.activeSheet.setValue(2, 1, 12);
    expect(read(workbook)).toBe(65);
  });

  it('of formulas over formulas go stale together', () => {
    const workbook = fromFile('=F1+1', 99);
    workbook.activeSheet.setFormula(1, 6, '=A1*10', 98);
    workbook.changes.reset();
    expect(read(workbook)).toBe(99);
    workbook.activeSheet.setValue(1, 1, 4);
    expect(read(workbook)).toBe(41);
  });

  it('that read who knows where are stale after any write', () => {
    const workbook = fromFile('=INDIRECT("A1")', 99);
    expect(read(workbook)).toBe(99);
    workbook.activeSheet.setValue(9, 9, 1);
    expect(() => read(workbook)).toThrow('not emulated');
  });

  it('of the clock are calculated, or served where they cannot be', () => {
    expect(read(fromFile('=TODAY()', 1))).toBe(46000);
    expect(read(fromFile('=RAND()', 0.25))).toBe(0.25);
  });
});
