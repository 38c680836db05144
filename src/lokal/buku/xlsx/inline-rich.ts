/** Rich texts that stand in their cell are moved to the table of shared texts, where the library reads their looks. */
import { bytesOf, textOf, type Parts } from './package';
import { STRINGS } from './probe';

const RICH =
  /(<(?:\w+:)?c\b[^>]*?)\st="inlineStr"([^>]*>)\s*<(?:\w+:)?is>\s*(<(?:\w+:)?r>[\s\S]*?)<\/(?:\w+:)?is>\s*(?=<\/)/g;
const EMPTY = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** The cells' XML with references instead; `parts` gets the longer table. */
export function shareInlineRich(cells: string, parts: Parts): string {
  if (!cells.includes('inlineStr')) return cells;
  const table = textOf(parts.get(STRINGS) ?? bytesOf(EMPTY)).replace(/<sst([^>]*)\/>/, '<sst$1></sst>');
  let count = table.match(/<(?:\w+:)?si(?=[\s/>])/g)?.length ?? 0;
  const added: string[] = [];
  const shared = cells.replace(RICH, (_, start: string, rest: string, runs: string) => {
    added.push(`<si>${runs}</si>`);
    return `${start} t="s"${rest}<v>${count++}</v>`;
  });
  if (added.length > 0) parts.set(STRINGS, bytesOf(table.replace(/(?=<\/(?:\w+:)?sst>)/, () => added.join(''))));
  return shared;
}
