/** Print wishes of a script become the print set-up of the file, read back by the library and by openpyxl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '../../../../src/lokal/buku/workbook';
import type { Sheet } from '../../../../src/lokal/buku/sheet';
import { present } from '../../../../src/lokal/buku/present';
import { WISHES_KEY } from '../../../../src/lokal/buku/xlsx/print-wishes';
import { readWorkbook } from '../../../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/lokal/buku/xlsx/write-workbook';

const SETTINGS = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };
const WISHES = {
  versi: 1,
  kertas: 'A4',
  arah: 'mendatar',
  tepi: { atas: 12.7, kanan: 25.4, bawah: 12.7, kiri: 25.4 },
  kaki: 'Laporan & lampiran',
  barisJudul: [2, 3],
  jeda: [20],
  utuh: [[45, 50]],
  jumlahBaris: 50,
  jumlahKolom: 4,
};

function bookWith(value: string): { readonly book: Workbook; readonly sheet: Sheet } {
  const book = new Workbook(SETTINGS);
  const sheet = book.addSheet('Laporan PD 2025');
  sheet.setValue(1, 1, 'judul');
  book.metadata.push({
    id: book.nextId(),
    key: WISHES_KEY,
    value,
    visibility: 'DOCUMENT',
    location: { kind: 'sheet', sheetId: sheet.id },
  });
  return { book, sheet };
}
const wished = async (wishes: object): Promise<Sheet['print']> => {
  const { book } = bookWith(JSON.stringify(wishes));
  return present((await readWorkbook(await writeWorkbook(book), SETTINGS)).sheets[0]).print;
};

it('paper, direction, width of one page, rows that repeat, area, margins and page numbers', async () => {
  expect(await wished(WISHES)).toMatchObject({
    paper: 'a4',
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { first: 2, last: 3 },
    printArea: { row: 1, column: 1, rows: 50, columns: 4 },
    footer: '&L&8Laporan && lampiran&R&8Halaman &P dari &N',
    margins: { top: 0.5, right: 1, bottom: 0.5, left: 1 },
  });
});

it.each([
  ['no JSON', '{'],
  ['no object', '7'],
  ['nothing', 'null'],
])('%s is no wish', async (_, value) => {
  const { book } = bookWith(value);
  const { orientation, fitToWidth, footer } = present(
    (await readWorkbook(await writeWorkbook(book), SETTINGS)).sheets[0],
  ).print;
  expect([orientation, fitToWidth, footer]).toEqual([undefined, undefined, undefined]);
});

it('fields that are not what they should be fall back, and break nothing', async () => {
  expect(await wished({ barisJudul: ['a'], jeda: 'x', utuh: [[5]], tepi: null, jumlahBaris: -1 })).toMatchObject({
    paper: 'a4',
    orientation: 'landscape',
    titleRows: undefined,
  });
});

it("people's own print set-up goes before wishes", async () => {
  const { book, sheet } = bookWith(JSON.stringify(WISHES));
  sheet.print = { orientation: 'portrait' };
  expect(present((await readWorkbook(await writeWorkbook(book), SETTINGS)).sheets[0]).print.orientation).toBe(
    'portrait',
  );
});

const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!python) console.warn('python3 with openpyxl is not here: the reading of print set-ups by openpyxl is skipped.');

const SCRIPT = `
import json, sys, openpyxl
s = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
p = s.page_setup
print(json.dumps({'paper': p.paperSize, 'orientation': p.orientation, 'fit': s.sheet_properties.pageSetUpPr.fitToPage,
  'width': p.fitToWidth, 'height': p.fitToHeight, 'titles': s.print_title_rows, 'breaks': [b.id for b in s.row_breaks.brk],
  'footer': s.oddFooter.right.text}))
`;

describe('openpyxl', () => {
  const read = async (wishes: object, twice = false): Promise<unknown> => {
    const folder = mkdtempSync(join(tmpdir(), 'cetak-'));
    try {
      const bytes = await writeWorkbook(bookWith(JSON.stringify(wishes)).book);
      writeFileSync(join(folder, 'a.xlsx'), twice ? await writeWorkbook(await readWorkbook(bytes, SETTINGS)) : bytes);
      return JSON.parse(execFileSync(present(python), ['-c', SCRIPT, join(folder, 'a.xlsx')], { encoding: 'utf8' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  (python ? it : it.skip)(
    'reads the set-up, with a break above row 20 and one above the block that would be torn',
    async () => {
      expect(await read(WISHES)).toEqual({
        paper: 9,
        orientation: 'landscape',
        fit: true,
        width: 1,
        height: 0,
        titles: '$2:$3',
        breaks: [19, 44],
        footer: 'Halaman &P dari &N',
      });
    },
  );

  (python ? it : it.skip)('reads folio for F4, upright, also of a file that was read and written again', async () => {
    const f4 = { ...WISHES, kertas: 'F4', arah: 'tegak' };
    expect(await read(f4)).toMatchObject({ paper: 14, orientation: 'portrait' });
    expect(await read(f4, true)).toMatchObject({ paper: 14, orientation: 'portrait' });
  });
});
