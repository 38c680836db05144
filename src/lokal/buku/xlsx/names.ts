/** Defined names between the file and the model. */
import type { Workbook as HucreWorkbook } from 'hucre/xlsx';
import { formatRect, parseRect, quoteSheetName, splitSheetName } from '../a1';
import type { Workbook } from '../workbook';
import { absolute } from './validations';

type FileName = NonNullable<HucreWorkbook['namedRanges']>[number];

/** Names of plain ranges become named ranges; the rest is carried along. Names that Excel keeps for itself are left out. */
export function readNames(workbook: Workbook, names: readonly FileName[]): void {
  for (const { name, range, scope, comment } of names) {
    if (name.startsWith('_xlnm.')) continue;
    const { sheetName, rest } = splitSheetName(range);
    const sheet = workbook.sheets.find((candidate) => candidate.name === sheetName);
    const area = sheet && parseRect(rest, sheet);
    if (area && scope === undefined && !comment) workbook.setNamedRange(name, { sheetId: sheet.id, rect: area });
    else
      workbook.otherNames.push({
        name,
        formula: range,
        sheetId: workbook.sheets.find((s) => s.name === scope)?.id,
        comment,
      });
  }
}

/** The file's names; those of removed sheets have gone with them. */
export function fileNames(workbook: Workbook): FileName[] {
  const ranges = [...workbook.namedRanges.values()].flatMap(({ name, range }): FileName[] => {
    const sheet = workbook.sheetById(range.sheetId);
    return sheet ? [{ name, range: `${quoteSheetName(sheet.name)}!${absolute(formatRect(range.rect))}` }] : [];
  });
  const others = workbook.otherNames.map(
    ({ name, formula, sheetId, comment }): FileName => ({
      name,
      range: formula,
      comment,
      scope: sheetId === undefined ? undefined : workbook.sheetById(sheetId)?.name,
    }),
  );
  return [...ranges, ...others];
}
