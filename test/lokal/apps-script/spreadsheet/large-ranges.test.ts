/** Reading and writing stay linear: 100,000 rows of 25 columns in one call each. */
import { book, script } from './script-on-book';

const ROWS = 100_000;

/** Real milliseconds; the virtual clock would let one run write or read so much, but not both (P-02). */
function timed(action: () => unknown): { readonly value: unknown; readonly took: number } {
  const started = performance.now();
  const value = action();
  return { value, took: performance.now() - started };
}

it('100,000 x 25 cells are written and read within seconds', () => {
  const workbook = book();
  script(workbook, `sheet.insertRowsAfter(1000, ${ROWS - 1000}); sheet.getRange('B:B').setNumberFormat('@')`);
  const writing = timed(() => script(workbook, `
    var words = ['Pembimbingan', 'Sudah', 'Lampiran ', '', 'Kepala Bidang'];
    var data = [];
    for (var r = 0; r < ${ROWS}; r++) {
      var line = [new Date(2025, 0, 1 + r % 365), '19850101201001' + (1000 + r % 9000)];
      for (var c = 2; c < 25; c++) line.push(c % 2 ? r * c : words[(r + c) % 5]);
      data.push(line);
    }
    sheet.getRange(1, 1, ${ROWS}, 25).setValues(data)`));
  const reading = timed(() => script(workbook, `
    var back = sheet.getRange(1, 1, ${ROWS}, 25).getValues();
    return [back.length, back[99999][0] instanceof Date, back[99999][1], back[99999][3]];`));
  expect(reading.value).toEqual([ROWS, true, '198501012010011999', 299997]);
  expect(writing.took).toBeLessThan(8000);
  expect(reading.took).toBeLessThan(4000);
});
