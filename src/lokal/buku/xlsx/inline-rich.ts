/** Rich texts that stand in their cell are moved to the table of shared texts, where the library reads their looks. */
import { bytesOf, textOf, type Parts } from './package';
import { STRINGS } from './probe';
import { elements, type XmlElement } from './xml';

const TYPE = /\st\s*=\s*(?:"inlineStr"|'inlineStr')/;
const RUN = /<(?:\w+:)?r[\s>]/;
const EMPTY = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** The cells' XML with references instead; `parts` gets the longer table. Errors: WorkbookFileError damaged. */
export function shareInlineRich(cells: string, parts: Parts): string {
  if (!cells.includes('inlineStr')) return cells;
  const table = textOf(parts.get(STRINGS) ?? bytesOf(EMPTY)).replace(/<sst([^<>]*)\/>/, '<sst$1></sst>');
  let count = table.match(/<(?:\w+:)?si(?=[\s/>])/g)?.length ?? 0;
  const added: string[] = [];
  const kept: string[] = [];
  let from = 0;
  for (const cell of elements(cells, 'c')) {
    const runs = richRuns(cell);
    if (runs === undefined) continue;
    added.push(`<si>${runs}</si>`);
    kept.push(cells.slice(from, cell.start), `<c${cell.attributes.replace(TYPE, ' t="s"')}><v>${count++}</v></c>`);
    from = cell.end;
  }
  if (added.length === 0) return cells;
  parts.set(STRINGS, bytesOf(table.replace(/(?=<\/(?:\w+:)?sst>)/, () => added.join(''))));
  return kept.join('') + cells.slice(from);
}

/** The runs of a rich text; undefined for any other cell. */
function richRuns({ attributes, inner }: XmlElement): string | undefined {
  if (!TYPE.test(attributes)) return undefined;
  const text = elements(inner, 'is').next().value?.inner ?? '';
  return RUN.test(text) ? text : undefined;
}
