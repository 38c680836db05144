/** Which parts of the package hold the sheets, in the order of their tabs. */
import { textOf, type Parts } from './package';
import { WorkbookFileError } from './workbook-file-error';
import { attribute, startTags } from './xml';
import { present } from '../present';

export interface SheetPart {
  readonly name: string;
  /** `sheetId` of the file: unique, kept by Excel through renames and moves. */
  readonly id: number;
  readonly path: string;
}

export interface BookParts {
  readonly sheets: readonly SheetPart[];
  /** Whether serial numbers count from 1904 (old Excel for Mac). */
  readonly date1904: boolean;
}

/** Errors: WorkbookFileError not-xlsx when the package is no workbook, damaged when a part it names is missing. */
export function bookParts(parts: Parts): BookParts {
  const path = workbookPath(parts);
  const book = textOf(present(parts.get(path)));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = relations(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  assertTables(parts, folder, targets.values());
  const sheets = [...startTags(book, 'sheet')].flatMap((tag) => {
    const target = targets.get(attribute(tag, '(?:\\w+:)?id') ?? '');
    if (!target || !/worksheet$/.test(target.type)) return [];
    const part = resolve(folder, target.path);
    if (!parts.has(part)) throw new WorkbookFileError('damaged', part);
    return [{ name: attribute(tag, 'name') ?? '', id: Number(attribute(tag, 'sheetId')), path: part }];
  });
  if (sheets.length === 0) throw new WorkbookFileError('damaged', 'tanpa lembar');
  const properties = [...startTags(book, 'workbookPr')][0] ?? '';
  return { sheets, date1904: ['1', 'true'].includes(attribute(properties, 'date1904') ?? '') };
}

/** Texts and looks that a file speaks of and does not hold must not go missing in silence. */
function assertTables(parts: Parts, folder: string, targets: Iterable<{ type: string; path: string }>): void {
  for (const { type, path } of targets) {
    if (/\/(?:sharedStrings|styles)$/.test(type) && !parts.has(resolve(folder, path))) throw new WorkbookFileError('damaged', path);
  }
}

function workbookPath(parts: Parts): string {
  for (const { type, path } of relations(parts, '_rels/.rels').values()) {
    const resolved = resolve('', path);
    if (/officeDocument$/.test(type) && resolved.startsWith('xl/') && parts.has(resolved)) return resolved;
  }
  throw new WorkbookFileError('not-xlsx');
}

function relations(parts: Parts, path: string): Map<string, { type: string; path: string }> {
  const part = parts.get(path);
  if (!part) throw new WorkbookFileError('not-xlsx');
  return new Map(
    [...startTags(textOf(part), 'Relationship')].map((tag) => [
      attribute(tag, 'Id') ?? '',
      { type: attribute(tag, 'Type') ?? '', path: attribute(tag, 'Target') ?? '' },
    ]),
  );
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
