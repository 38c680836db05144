/** Files as other programs write them. */
import { CellError } from '../../../../src/lokal/buku/cell-value';
import { readWorkbook } from '../../../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/lokal/buku/xlsx/write-workbook';
import { WorkbookFileError } from '../../../../src/lokal/buku/xlsx/workbook-file-error';
import { pack, unpack, textOf } from '../../../../src/lokal/buku/xlsx/package';
import { fileOf, type HandMade } from './file-of';
import { present } from '../../../../src/lokal/buku/present';

const INDONESIA = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };
const sheetOf = async (file: HandMade) => present((await readWorkbook(fileOf(file), INDONESIA)).sheets[0]);
const twice = async (file: HandMade) =>
  present((await readWorkbook(await writeWorkbook(await readWorkbook(fileOf(file), INDONESIA)), INDONESIA)).sheets[0]);

it('numbers come exactly as they stand, also in date cells', async () => {
  const sheet = await twice({
    rows: '<row r="1"><c r="A1" s="1"><v>45691.123456789</v></c><c r="B1" s="1"><v>60</v></c><c r="C1"><v>0.30000000000000004</v></c></row>',
    looks: '<xf numFmtId="14"/>',
  });
  expect([1, 2, 3].map((column) => sheet.valueAt(1, column))).toEqual([45691.123456789, 60, 0.30000000000000004]);
});

it("the short date of Excel is the locale's own, and stays what it was in the file", async () => {
  const file = {
    rows: '<row r="1"><c r="A1" s="1"><v>45691</v></c></row>',
    looks: '<xf numFmtId="14" applyNumberFormat="1"/>',
  };
  expect((await sheetOf(file)).formatAt(1, 1).numberFormat).toBe('d/m/yyyy');
  const styles = textOf(
    present(unpack(await writeWorkbook(await readWorkbook(fileOf(file), INDONESIA))).get('xl/styles.xml')),
  );
  expect(styles).toMatch(/<xf numFmtId="14"/);
  expect(styles).not.toContain('builtin:');
});

it('a file that counts from 1904 is moved to 1900, dates only', async () => {
  const sheet = await twice({
    rows: '<row r="1"><c r="A1" s="1"><v>1000</v></c><c r="B1"><v>1000</v></c></row>',
    looks: '<xf numFmtId="14"/>',
    date1904: true,
  });
  expect([sheet.valueAt(1, 1), sheet.valueAt(1, 2)]).toEqual([2462, 1000]);
});

it('cells of type d, inline texts, errors, truth values and results of formulas', async () => {
  const sheet = await twice({
    rows:
      '<row r="1"><c r="A1" t="d"><v>2025-12-31T12:00:00</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">  0123 &amp; </t></is></c>' +
      '<c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>hasil</v></c>' +
      '<c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G1" t="b"><f>1=1</f><v>1</v></c></row>',
  });
  expect([1, 2, 3, 4].map((column) => sheet.valueAt(1, column))).toEqual([
    46022.5,
    '  0123 & ',
    CellError.of('#N/A'),
    false,
  ]);
  expect([5, 6, 7].map((column) => [sheet.formulaAt(1, column), sheet.valueAt(1, column)])).toEqual([
    ['=A1&"x"', 'hasil'],
    ['=1/0', CellError.of('#DIV/0!')],
    ['=1=1', true],
  ]);
});

it('rich text that stands in its cell keeps its looks', async () => {
  const sheet = await twice({
    rows:
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t xml:space="preserve">biasa </t></r>' +
      '<r><rPr><b/><color rgb="FFFF0000"/></rPr><t>tebal</t></r></is></c>' +
      '<c r="B1" t="inlineStr"><is><t>polos</t></is></c></row>',
  });
  expect([sheet.valueAt(1, 1), sheet.valueAt(1, 2), sheet.runsAt(1, 2)]).toEqual(['biasa tebal', 'polos', null]);
  expect(sheet.runsAt(1, 1)?.map(({ text, style }) => [text, style?.bold, style?.fontColor])).toEqual([
    ['biasa ', undefined, undefined],
    ['tebal', true, '#ff0000'],
  ]);
});

it('shared formulas are written out, array formulas read ARRAYFORMULA and keep their extent', async () => {
  const file = {
    rows:
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+$B$1</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2*2</f><v>4</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><v>6</v></c></row>',
  };
  const sheet = await sheetOf(file);
  expect([sheet.formulaAt(1, 1), sheet.formulaAt(2, 1), sheet.formulaAt(1, 3)]).toEqual([
    '=B1+$B$1',
    '=B2+$B$1',
    '=ARRAYFORMULA(B1:B2*2)',
  ]);
  const parts = unpack(await writeWorkbook(await readWorkbook(fileOf(file), INDONESIA)));
  expect(textOf(present(parts.get('xl/worksheets/sheet1.xml')))).toContain(
    '<f t="array" ref="C1:C2">B1:B2*2</f><v>4</v>',
  );
});

it("the look of a whole column reaches cells that are not in the file, and is written as the column's", async () => {
  const file = {
    before: '<cols><col min="2" max="2" width="15.5" style="1" customWidth="1"/></cols>',
    looks: '<xf numFmtId="49"/>',
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
  };
  const sheet = await twice(file);
  expect(sheet.formatAt(500, 2).numberFormat).toBe('@');
  expect(sheet.formatAt(500, 1).numberFormat).toBeUndefined();
  const xml = textOf(
    present(unpack(await writeWorkbook(await readWorkbook(fileOf(file), INDONESIA))).get('xl/worksheets/sheet1.xml')),
  );
  expect(xml).toMatch(/<col min="2" max="2" width="15.5" customWidth="1" style="\d+"\/>/);
  expect(xml).not.toContain('r="B500"');
});

it('the mark of an apostrophe (quotePrefix) is kept', async () => {
  const sheet = await twice({
    rows: '<row r="1"><c r="A1" s="1" t="str"><v>007</v></c></row>',
    looks: '<xf numFmtId="0" quotePrefix="1"/>',
  });
  expect([sheet.valueAt(1, 1), sheet.isForcedText(1, 1)]).toEqual(['007', true]);
});

it('rows without numbers, cells without references, heights, hidden rows and merges', async () => {
  const sheet = await twice({
    rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row ht="33.3" customHeight="1" hidden="1"><c><v>3</v></c></row>',
    after: '<mergeCells><mergeCell ref="C3:D4"/></mergeCells>',
  });
  expect([sheet.valueAt(1, 2), sheet.valueAt(2, 1)]).toEqual([2, 3]);
  expect([sheet.rowAxis.size(2), sheet.rowAxis.isHiddenByUser(2)]).toEqual([44, true]);
  expect(sheet.merges).toEqual([{ row: 3, column: 3, rows: 2, columns: 2 }]);
});

it('the grid is at least that of a new sheet and holds all that is used', async () => {
  const sheet = await sheetOf({ rows: '<row r="2500"><c r="AD2500"><v>1</v></c></row>' });
  expect([sheet.maxRows, sheet.maxColumns, sheet.id]).toEqual([2500, 30, 7]);
});

describe('files that are none', () => {
  const good = fileOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  const ole2 = (name: string) =>
    new Uint8Array(
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
    );
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'not-xlsx'],
    ['a text', Buffer.from('NIP;Nama'), 'not-xlsx'],
    ['an old .xls', ole2('Workbook'), 'not-xlsx'],
    ['a locked workbook', ole2('EncryptedPackage'), 'encrypted'],
    ['half a file', good.subarray(0, good.length / 2), 'truncated'],
    ['a zip of something else', fileOf({ rows: '' }).slice(), 'ok'],
  ])('%s: %s', async (_, bytes, code) => {
    const error = await readWorkbook(bytes, INDONESIA).then(
      () => ({ code: 'ok' }),
      (thrown: unknown) => thrown as WorkbookFileError,
    );
    expect(error.code).toBe(code);
    if (code !== 'ok') expect(error).toBeInstanceOf(WorkbookFileError);
  });

  it('flipped bytes inside give a WorkbookFileError or a workbook, never anything else', async () => {
    for (let at = 40; at < good.length; at += 37) {
      const bytes = good.slice();
      bytes[at] = present(bytes[at]) ^ 0xff;
      const outcome = await readWorkbook(bytes, INDONESIA).catch((thrown: unknown) => thrown);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(WorkbookFileError);
    }
  });
});

describe('what Excel can hold and Sheets cannot', () => {
  it('a part that is named and is not there is missed, not passed over', async () => {
    const file = unpack(fileOf({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    file.delete('xl/styles.xml');
    await expect(readWorkbook(pack(file), INDONESIA)).rejects.toMatchObject({ code: 'damaged' });
  });

  it("a fault that the library words in English reaches staff as one Indonesian sentence; its words stay as the cause", async () => {
    const error = await readWorkbook(fileOf({ rows: '', after: '<!--' }), INDONESIA).catch((thrown: unknown) => thrown as WorkbookFileError);
    expect(error).toMatchObject({ message: 'Berkas ini rusak. Buka di Excel, simpan dengan nama lain, lalu coba lagi.' });
    expect((error as WorkbookFileError).cause).toMatchObject({ message: expect.stringContaining('comment') as string });
  });

  it('ten million cells are read, one row more is refused', async () => {
    const upTo = (row: number) => readWorkbook(fileOf({ rows: `<row r="${row}"><c r="A${row}"><v>1</v></c></row>` }), INDONESIA);
    expect((await upTo(384_615)).sheets[0]?.maxRows).toBe(384_615);
    await expect(upTo(384_616)).rejects.toMatchObject({ code: 'too-many-cells' });
  });
});
