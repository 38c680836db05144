/** What the model holds comes back from a file. */
import fc from 'fast-check';
import { CellError, type CellValue } from '../../../../src/lokal/buku/cell-value';
import { newWorkbook, rect, type Sheet, type Workbook } from '../../../../src/lokal/buku/model';
import { readWorkbook } from '../../../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/lokal/buku/xlsx/write-workbook';
import { textOf, unpack } from '../../../../src/lokal/buku/xlsx/package';
import { present } from '../../../../src/lokal/buku/present';

const again = async (workbook: Workbook) =>
  readWorkbook(await writeWorkbook(workbook), { locale: workbook.locale, timeZone: workbook.timeZone });

async function sheetAgain(fill: (sheet: Sheet, workbook: Workbook) => void): Promise<Sheet> {
  const workbook = newWorkbook('Asia/Jakarta', 'id_ID');
  fill(workbook.activeSheet, workbook);
  return present((await again(workbook)).sheets[0]);
}

it('every text, number, truth value and error comes back as it was', async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '  spasi ',
        'a\nb',
        '\u00a0',
        '=1+1',
        '0123',
        "'x",
        '_x000D_',
        '_x005F_x0041_',
        'a\r\nb',
        '<&>"',
        '#N/A',
        'TRUE',
        '\ttab',
      ),
    )
    .filter((value) => value !== '' && !/[\ud800-\udfff]/.test(value));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
  const value = fc.oneof<fc.Arbitrary<Exclude<CellValue, null>>[]>(
    text,
    number,
    fc.boolean(),
    fc.constant(CellError.of('#REF!')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
      const sheet = await sheetAgain((from) => values.forEach((each, index) => from.setValue(index + 1, 1, each)));
      expect(values.map((_, index) => sheet.valueAt(index + 1, 1))).toEqual(values);
    }),
    { numRuns: 25 },
  );
});

it('looks, number formats and the apostrophe come back', async () => {
  const look = {
    numberFormat: 'd mmmm yyyy',
    bold: true,
    italic: true,
    underline: true,
    strikethrough: true,
    fontColor: '#cc0000',
    fontFamily: 'Roboto',
    fontSize: 14,
    background: '#fff2cc',
    horizontal: 'center',
    vertical: 'middle',
    wrap: 'WRAP',
    rotation: -45,
    borderTop: { style: 'SOLID_MEDIUM', color: '#0000ff' },
    borderLeft: { style: 'DOUBLE', color: '#000000' },
  } as const;
  const sheet = await sheetAgain((from) => {
    from.changeFormat(rect(2, 2, 2, 2), look);
    from.setValue(1, 1, '007', { forcedText: true });
    from.changeFormat(rect(1, 3), { numberFormat: '@' });
  });
  expect({ ...sheet.formatAt(3, 3), origin: undefined }).toEqual(look);
  expect([sheet.isForcedText(1, 1), sheet.formatAt(1, 3).numberFormat, sheet.formatAt(1, 1).bold]).toEqual([
    true,
    '@',
    undefined,
  ]);
});

it('notes, rich text and links come back', async () => {
  const runs = [
    { text: ' baris ', style: { bold: true, fontColor: '#ff0000' } },
    { text: '5 ', link: undefined },
  ];
  const sheet = await sheetAgain((from, workbook) => {
    from.setNote(1, 1, ' dua\nbaris ');
    from.setRuns(2, 1, runs);
    from.setRuns(3, 1, [{ text: 'ke sel', link: `#gid=${workbook.addSheet('Data A').id}&range=B5` }]);
    from.setRuns(4, 1, [{ text: 'situs', link: 'https://example.com/?a=1&b=2' }]);
  });
  expect(sheet.noteAt(1, 1)).toBe(' dua\nbaris ');
  expect(present(sheet.runsAt(2, 1)).map(({ text, style }) => [text, style?.bold, style?.fontColor])).toEqual([
    [' baris ', true, '#ff0000'],
    ['5 ', undefined, undefined],
  ]);
  const target = present((sheet.owner as Workbook).sheets[1]).id;
  expect(present(present(sheet.runsAt(3, 1))[0]).link).toBe(`#gid=${target}&range=B5`);
  expect(present(present(sheet.runsAt(4, 1))[0]).link).toBe('https://example.com/?a=1&b=2');
});

const rule = (type: string, values: (string | number)[], more = {}) => ({
  type,
  values,
  allowInvalid: false,
  helpText: null,
  showDropdown: true,
  ...more,
});

it.each([
  ['a list that rejects', rule('VALUE_IN_LIST', ['Ya', 'Tidak'])],
  ['a list that warns', rule('VALUE_IN_LIST', ['Ya', 'Tidak'], { allowInvalid: true, helpText: 'Pilih satu' })],
  [
    'a list longer than a file can say',
    rule(
      'VALUE_IN_LIST',
      Array.from({ length: 60 }, (_, i) => `Pilihan ${i}`),
    ),
  ],
  ['a list with a comma in an item', rule('VALUE_IN_LIST', ['Ya, benar', 'Tidak'])],
  ['a formula', rule('CUSTOM_FORMULA', ['=IF(A1>1,5;TRUE;FALSE)'])],
  ['a date', rule('DATE_BETWEEN', [45000, 46000])],
  ['a number', rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', [0])],
  ['a checkbox', rule('CHECKBOX', [])],
  ['a text', rule('TEXT_CONTAINS', ['@'])],
])('the validation comes back: %s', async (_, validation) => {
  const sheet = await sheetAgain((from) => from.setValidation(rect(2, 2, 50, 2), validation));
  expect({ ...present(sheet.validationAt(51, 3)), origin: undefined }).toEqual(validation);
  expect(sheet.validationAt(52, 3)).toBeNull();
});

it('a list from an area comes back with its area', async () => {
  const sheet = await sheetAgain((from, workbook) => {
    const acuan = workbook.addSheet("Acuan 'A' 2");
    from.setValidation(
      rect(2, 1, 5, 1),
      rule('VALUE_IN_RANGE', [], { source: { sheetId: acuan.id, rect: rect(2, 1, 9, 1) } }),
    );
  });
  const acuan = present((sheet.owner as Workbook).sheets[1]);
  expect(present(sheet.validationAt(3, 1)).source).toEqual({ sheetId: acuan.id, rect: rect(2, 1, 9, 1) });
});

it('conditional colours come back in their order', async () => {
  const sheet = await sheetAgain((from) => {
    from.conditionalRules = [
      {
        kind: 'boolean',
        ranges: [rect(2, 1, 99, 5)],
        criterion: { type: 'CUSTOM_FORMULA', values: ['=$R2="Perlu perbaikan"'] },
        look: { background: '#f4cccc', bold: true },
      },
      {
        kind: 'boolean',
        ranges: [rect(2, 1, 99, 1), rect(2, 3, 99, 1)],
        criterion: { type: 'TEXT_CONTAINS', values: ['x'] },
        look: { fontColor: '#ff0000' },
      },
      {
        kind: 'gradient',
        ranges: [rect(2, 2, 9, 1)],
        points: [
          { type: 'MIN', color: '#ffffff', value: '' },
          { type: 'MAX', color: '#57bb8a', value: '' },
        ],
      },
    ];
  });
  expect(sheet.conditionalRules.map(({ origin: _, ...each }) => each)).toMatchObject([
    {
      criterion: { type: 'CUSTOM_FORMULA', values: ['=$R2="Perlu perbaikan"'] },
      look: { background: '#f4cccc', bold: true },
    },
    {
      ranges: [rect(2, 1, 99, 1), rect(2, 3, 99, 1)],
      criterion: { type: 'TEXT_CONTAINS', values: ['x'] },
      look: { fontColor: '#ff0000' },
    },
    {
      kind: 'gradient',
      points: [
        { type: 'MIN', color: '#ffffff' },
        { type: 'MAX', color: '#57bb8a' },
      ],
    },
  ]);
});

it('protections, metadata, filter, sizes, frozen and hidden lines, tab, names and print set-up come back', async () => {
  const workbook = newWorkbook('Asia/Jakarta', 'id_ID');
  const sheet = workbook.addSheet('Laporan PD 2025', { maxRows: 300, maxColumns: 9 });
  sheet.setValue(1, 1, 'Nama');
  sheet.protections = [
    {
      id: workbook.nextId(),
      rect: rect(1, 3, 300, 2),
      description: 'Kolom alat',
      warningOnly: true,
      editors: ['a@b.id'],
      domainEdit: false,
      unprotected: [],
    },
  ];
  workbook.metadata = [
    {
      id: workbook.nextId(),
      key: 'peran',
      value: 'laporan',
      visibility: 'DOCUMENT',
      location: { kind: 'sheet', sheetId: sheet.id },
    },
  ];
  sheet.filter = { rect: rect(1, 1, 10, 3), criteria: new Map([[2, { hiddenValues: ['Batal'] }]]) };
  sheet.columnAxis.setSize(2, 237);
  sheet.rowAxis.setSize(3, 50);
  sheet.rowAxis.setHiddenByUser(5, 2, true);
  sheet.columnAxis.setHiddenByUser(4, 1, true);
  Object.assign(sheet, { frozenRows: 2, frozenColumns: 1, tabColor: '#1072ba', hidden: true, hiddenGridlines: true });
  sheet.print = {
    paper: 'a4',
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { first: 1, last: 2 },
    footer: '&C&P / &N',
  };
  workbook.setNamedRange('Judul', { sheetId: sheet.id, rect: rect(1, 1, 1, 3) });
  const read = present((await again(workbook)).sheets[1]);
  expect(read.protections).toEqual(sheet.protections);
  expect((read.owner as Workbook).metadata).toEqual(workbook.metadata);
  expect([read.id, read.maxRows, read.maxColumns]).toEqual([sheet.id, 300, 9]);
  expect(read.filter).toEqual(sheet.filter);
  expect([
    read.columnAxis.size(2),
    read.rowAxis.size(3),
    read.rowAxis.isHiddenByUser(6),
    read.columnAxis.isHiddenByUser(4),
  ]).toEqual([237, 50, true, true]);
  expect([read.frozenRows, read.frozenColumns, read.tabColor, read.hidden, read.hiddenGridlines]).toEqual([
    2,
    1,
    '#1072ba',
    true,
    true,
  ]);
  expect(read.print).toMatchObject(sheet.print);
  expect(present((read.owner as Workbook).namedRanges.get('judul')).range).toEqual({
    sheetId: read.id,
    rect: rect(1, 1, 1, 3),
  });
});

it('the title rows of a sheet whose name has spaces are quoted, or Excel would call the file damaged', async () => {
  const workbook = newWorkbook('Asia/Jakarta');
  workbook.addSheet('Laporan PD 2025').print = { titleRows: { first: 1, last: 3 } };
  const book = textOf(present(unpack(await writeWorkbook(workbook)).get('xl/workbook.xml')));
  expect(book).toContain("'Laporan PD 2025'!$1:$3");
});

it('sheets that were added, moved and removed after reading are written in their new order', async () => {
  const workbook = newWorkbook('Asia/Jakarta');
  for (const name of ['Satu', 'Dua', 'Tiga']) workbook.addSheet(name).setValue(1, 1, name);
  const read = await again(workbook);
  read.removeSheet(present(read.sheetByName('Dua')));
  read.moveSheet(present(read.sheetByName('Tiga')), 0);
  read.addSheet('Baru', { index: 1 }).setValue(1, 1, 'Baru');
  const last = await again(read);
  expect(last.sheets.map((sheet) => [sheet.name, sheet.valueAt(1, 1)])).toEqual([
    ['Tiga', 'Tiga'],
    ['Baru', 'Baru'],
    ['Sheet1', null],
    ['Satu', 'Satu'],
  ]);
});

it('the same workbook always gives the same bytes', async () => {
  const workbook = newWorkbook('Asia/Jakarta', 'id_ID');
  workbook.activeSheet.setValue(1, 1, 'x');
  const read = await again(workbook);
  const [first, second] = [await writeWorkbook(read), await writeWorkbook(read)];
  expect(textOf(present(unpack(first).get('xl/worksheets/sheet1.xml')))).toBe(
    textOf(present(unpack(second).get('xl/worksheets/sheet1.xml'))),
  );
});

it.each(['a'.repeat(32), 'a/b', "'a", ''])(
  'a sheet name that a file cannot hold is refused with a sentence: %s',
  async (name) => {
    const workbook = newWorkbook('Asia/Jakarta');
    workbook.addSheet(name);
    await expect(writeWorkbook(workbook)).rejects.toMatchObject({
      code: 'not-writable',
      message: expect.stringContaining('nama lembar') as string,
    });
  },
);

it('10,000 x 20 cells are written and read in seconds', async () => {
  const workbook = newWorkbook('Asia/Jakarta', 'id_ID');
  const sheet = workbook.addSheet('Besar', { maxRows: 10_000 });
  for (let row = 1; row <= 10_000; row++)
    for (let column = 1; column <= 20; column++) sheet.setValue(row, column, column % 2 ? row * column : `sel ${row}`);
  const start = Date.now();
  const read = await again(workbook);
  expect(present(read.sheets[1]).valueAt(10_000, 19)).toBe(190_000);
  expect(Date.now() - start).toBeLessThan(8_000);
});
