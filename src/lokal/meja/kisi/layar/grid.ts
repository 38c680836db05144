/** The grid in the page: it shows snapshots, and tells what a person does; it changes nothing by itself. */
import { ICommandService, IUniverInstanceService, LocaleType, UniverInstanceType, type Workbook } from '@univerjs/core';
import type { BookSnapshot } from '../book-snapshot';
import { univerIn } from './univer-host';
import { univerSheet, univerSheetId } from './univer-sheet';
import { lookId, univerLook } from './univer-look';
import { univerValidations } from './univer-validation';

export function mountGrid(container: HTMLElement, { snapshot }: { snapshot: BookSnapshot }) {
  const univer = univerIn(container);
  const workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'buku', name: '', appVersion: '', locale: LocaleType.ID_ID,
    styles: Object.fromEntries(Object.entries(snapshot.looks).map(([n, look]) => [lookId(Number(n)), univerLook(look)])),
    sheetOrder: snapshot.sheets.map(({ frame }) => univerSheetId(frame.id)),
    sheets: Object.fromEntries(snapshot.sheets.map((sheet) => [univerSheetId(sheet.frame.id), univerSheet(sheet)])),
    resources: [{ name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(Object.fromEntries(snapshot.sheets.map(({ frame }) => [univerSheetId(frame.id), univerValidations(frame)]))) }],
  });
  return { univer, workbook };
}
