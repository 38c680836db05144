/** The print wishes that a script hangs on a sheet, for it cannot set up printing itself, as print set-up. */
import { rect } from '../rect';
import type { Sheet } from '../sheet';
import type { PrintSetup } from '../sheet-features';
import type { Workbook } from '../workbook';
import { pageBreaks, type Block } from './page-breaks';

/** Key of the developer metadata; its value is JSON with the fields below, lengths in millimetres, rows from 1. */
export const WISHES_KEY = 'hitung-jp-cetak';

interface Wishes {
  readonly kertas?: unknown;
  readonly arah?: unknown;
  readonly tepi?: {
    readonly atas?: unknown;
    readonly kanan?: unknown;
    readonly bawah?: unknown;
    readonly kiri?: unknown;
  };
  /** Text at the left of the foot. */
  readonly kaki?: unknown;
  readonly barisJudul?: unknown;
  readonly jeda?: unknown;
  readonly utuh?: unknown;
  readonly jumlahBaris?: unknown;
  readonly jumlahKolom?: unknown;
}

const MILLIMETRES_PER_INCH = 25.4;
const PAPERS: Readonly<Record<string, string>> = { A4: 'a4', F4: 'folio' };

/** Of a sheet without a print set-up of its own; undefined where nothing is wished or it cannot be read. */
export function wishedPrint(sheet: Sheet, workbook: Workbook): PrintSetup | undefined {
  if (Object.values(sheet.print).some((value) => value !== undefined)) return undefined;
  const wishes = parse(entryOf(sheet, workbook));
  if (!wishes) return undefined;
  const { kertas, arah, tepi, kaki, barisJudul } = wishes;
  const rows = whole(wishes.jumlahBaris);
  const columns = whole(wishes.jumlahKolom);
  const print: PrintSetup = {
    paper: PAPERS[String(kertas)] ?? 'a4',
    orientation: arah === 'tegak' ? 'portrait' : 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: titleRows(barisJudul),
    printArea: rows && columns ? rect(1, 1, rows, columns) : undefined,
    margins: {
      top: inches(tepi?.atas),
      right: inches(tepi?.kanan),
      bottom: inches(tepi?.bawah),
      left: inches(tepi?.kiri),
      header: 0.2,
      footer: 0.25,
    },
    footer: `&L&8${String(kaki ?? '').replace(/&/g, '&&')}&R&8Halaman &P dari &N`,
    centerHorizontally: true,
  };
  return {
    ...print,
    breaks: pageBreaks(
      sheet,
      print,
      listOf(wishes.jeda).flatMap((row) => whole(row) ?? []),
      blocks(wishes.utuh),
    ),
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const blocks = (value: unknown): Block[] =>
  listOf(value).flatMap((pair) => {
    const [first, last] = listOf(pair).map(whole);
    return first && last && first <= last ? [[first, last] as const] : [];
  });

/** The paper that a script wished for; undefined where it wished for nothing. */
export function wishedPaper(sheet: Sheet, workbook: Workbook): string | undefined {
  const wishes = parse(entryOf(sheet, workbook));
  return wishes && (PAPERS[String(wishes.kertas)] ?? 'a4');
}

const entryOf = (sheet: Sheet, { metadata }: Workbook): string | null | undefined =>
  metadata.find(({ key, location }) => key === WISHES_KEY && location.kind === 'sheet' && location.sheetId === sheet.id)
    ?.value;

/** Whatever is not JSON of an object is no wish. */
function parse(text: string | null | undefined): Wishes | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? (value as Wishes) : undefined;
  } catch {
    return undefined;
  }
}

const whole = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
const inches = (value: unknown): number =>
  (typeof value === 'number' && value >= 0 ? value : 12) / MILLIMETRES_PER_INCH;

function titleRows(value: unknown): PrintSetup['titleRows'] {
  const [first, last] = listOf(value).map(whole);
  return first && last && first <= last ? { first, last } : undefined;
}
