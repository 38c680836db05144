/** Cells as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows, quotes around both. */

/** The grid of texts; shorter lines are filled up, so that all are as long as the longest. */
export function parseTabSeparated(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;
  const content = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let end = false; !end; ) {
    const [, quoted, plain = '', separator] = cell.exec(content) ?? [];
    lines[lines.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (separator === '\n') lines.push([]);
    end = separator !== '\n' && separator !== '\t';
  }
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...new Array<string>(width - line.length).fill('')]);
}

export const toTabSeparated = (texts: readonly (readonly string[])[]): string =>
  texts.map((line) => line.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (/[\t\n\r]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
