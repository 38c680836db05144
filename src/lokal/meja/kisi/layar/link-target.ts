/** Where a link within the workbook leads: `#gid=1&range=A2` of Sheets, `#'Lembar'!A2` of files. */
import { splitSheetName } from '../../../buku/a1';
import type { BookSnapshot } from '../book-snapshot';

export interface LinkTarget {
  readonly sheetId: number;
  readonly a1: string;
}

/** Null for links out of the workbook and to sheets that are gone. */
export function linkTarget(link: string, { sheets }: BookSnapshot): LinkTarget | null {
  if (!link.startsWith('#')) return null;
  const parts = new URLSearchParams(link.slice(1));
  const { sheetName, rest } = parts.has('gid') ? { sheetName: null, rest: parts.get('range') ?? 'A1' } : splitSheetName(link.slice(1));
  const gid = Number(parts.get('gid'));
  const sheet = sheets.find(({ frame }) => (parts.has('gid') ? frame.id === gid : frame.name === sheetName));
  return sheet ? { sheetId: sheet.frame.id, a1: rest } : null;
}
