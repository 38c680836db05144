/** Links between the file's form (`'Data'!A5`) and the one scripts see (`#gid=12&range=A5`). */
import { formatRect, parseRect, quoteSheetName, splitSheetName } from '../a1';
import type { Workbook } from '../workbook';

/** The place in the file that an internal link names, as scripts write it; unknown places stay as they are, after '#'. */
export function scriptLink(location: string, workbook: Workbook): string {
  const { sheetName, rest } = splitSheetName(location);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  const area = sheet && parseRect(rest, sheet);
  return area ? `#gid=${sheet.id}&range=${formatRect(area)}` : `#${location}`;
}

/** What the file must hold for a link: a place in it, or an address. */
export function fileLink(link: string, workbook: Workbook): { target: string; location?: string } {
  if (!link.startsWith('#')) return { target: link };
  const gid = /^#gid=(\d+)(?:&range=([^&]+))?$/.exec(link);
  const sheet = gid && workbook.sheetById(Number(gid[1]));
  const location = sheet ? `${quoteSheetName(sheet.name)}!${gid[2] ?? 'A1'}` : link.slice(1);
  return { target: location, location };
}
