/** Names of sheets: what is refused, and the names that Google gives by itself (S-50, S-52, S-53). */
import type { Workbook } from '../../buku/workbook';
import { NotEmulated, ServiceError } from '../errors';

const LONGEST = 100;
const DOUBTFUL = /[:\\/?*[\]]/;

/**
 * @throws ServiceError for an empty, over-long or taken name; NotEmulated for signs of which no source says whether
 * Sheets takes them (S-53)
 */
export function assertSheetName(workbook: Workbook, name: string, except?: string): void {
  if (name === '' || name.length > LONGEST) {
    throw new ServiceError(`The sheet name must be between 1 and ${LONGEST} characters.`);
  }
  const doubtful = DOUBTFUL.exec(name)?.[0];
  if (doubtful !== undefined) throw new NotEmulated(`a sheet name with ${doubtful}`);
  const taken = workbook.sheets.some((sheet) => sheet.name !== except && sheet.name === name);
  if (taken) throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function firstFree(workbook: Workbook, nameOf: (number: number) => string): string {
  let number = 1;
  while (workbook.sheetByName(nameOf(number))) number++;
  return nameOf(number);
}

/** `Sheet2` when there are one sheet or `Sheet1` only: the number starts at the count of sheets plus one. */
export function nextSheetName(workbook: Workbook): string {
  const first = workbook.sheets.length;
  return firstFree(workbook, (number) => `Sheet${first + number}`);
}

/** `Copy of Sesi`, then `Copy of Sesi 1`: English, as the reference has it (S-52). */
export function copyName(workbook: Workbook, name: string): string {
  const plain = `Copy of ${name}`;
  return workbook.sheetByName(plain) ? firstFree(workbook, (number) => `${plain} ${number}`) : plain;
}
