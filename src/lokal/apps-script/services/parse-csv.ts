/** CSV text to rows, with quoted cells, doubled quotes and line breaks inside quotes. */

/** Rows of cells, all text; an empty text gives no row. */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => { row.push(cell); cell = ''; };
  const endRow = (): void => { endCell(); rows.push(row); row = []; };
  const text = csv.replace(/\r\n?/g, '\n');
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted && character === '"' && text[index + 1] === '"') { cell += '"'; index += 1; }
    else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && character === delimiter) endCell();
    else if (!quoted && character === '\n') endRow();
    else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
