/**
 * What a service call costs on the virtual clock, in milliseconds: the one table.
 *
 * P-02: 4,000 cells in one buffered write < 50 ms and about 610 ms with its flush; 400 buffered writes 164 ms, with a
 * flush after each about 12 s. So a buffered write costs 0.4 ms, committing costs 30 ms and 0.145 ms for each cell.
 * P-03: writing and reading 100 bytes takes 63 ms in the cache, 80 ms in properties, about 800 ms in a sheet.
 * P-01: cell by cell about 7 ms each. The share of a read that does not come from committing is our assumption.
 */
import type { CallKind } from './call-trace';

const COST = {
  commit: 30,
  commitCell: 0.145,
  bufferedWrite: 0.4,
  read: 7,
  readCell: 0.015,
  properties: 40,
  cache: 32,
  lock: 20,
  dialog: 100,
  local: 0.01,
  other: 1,
} as const;

/** Services that never leave the script's own process. */
const LOCAL = /^(Logger|Utilities|HtmlService|Menu|ScriptApp|Session|MimeType)\b|Builder$/;

/** Virtual milliseconds of a call before its result is known; `pending` cells wait to be committed. */
export function costOfCall(classPath: string, member: string, kind: CallKind, pending: number): number {
  if (kind === 'write') return COST.bufferedWrite;
  if (kind === 'read') return COST.read + costOfCommit(pending);
  if (classPath === 'SpreadsheetApp' && member === 'flush') return costOfCommit(pending);
  if (LOCAL.test(classPath)) return COST.local;
  if (classPath === 'PropertiesService.Properties') return COST.properties;
  if (classPath === 'CacheService.Cache') return COST.cache;
  if (classPath === 'LockService.Lock') return COST.lock;
  return classPath === 'Ui' && /^(alert|prompt|show)/.test(member) ? COST.dialog : COST.other;
}

/** Virtual milliseconds of carrying the cells of a read to the script. */
export const costOfReading = (cells: number): number => cells * COST.readCell;

/** Virtual milliseconds of sending the buffered writes to the workbook; none when nothing waits. */
export const costOfCommit = (pending: number): number => (pending === 0 ? 0 : COST.commit + pending * COST.commitCell);

/** Cells of a value that goes in or out: rows times columns of a grid, else one. */
export function cellsOf(value: unknown): number {
  if (!Array.isArray(value)) return 1;
  return Array.isArray(value[0]) ? value.length * value[0].length : value.length;
}
