/** A cell of the snapshot as the grid's library states it: always a text, so that nothing is read into it. */
import { BooleanNumber, CellValueType, type ICellData, type IDocumentData } from '@univerjs/core';
import { DEFAULT_FAMILY, DEFAULT_SIZE, type ShownCell, type ShownRun } from '../book-snapshot';
import { lookId, univerTextLook } from './univer-look';

/** A text made of stretches would fall back on the library's own letters. */
const LETTERS = { ff: DEFAULT_FAMILY, fs: DEFAULT_SIZE };
const LINK_COLOR = '#1155cc';

/** Undefined for an empty cell. */
export function univerCell(cell: ShownCell): ICellData | undefined {
  if (!cell) return undefined;
  const [text, look, more] = cell;
  const runs = more?.runs ?? (more?.link === undefined ? undefined : [{ text, link: more.link }]);
  return {
    ...(text !== '' && { v: text, t: CellValueType.STRING }),
    s: lookId(look),
    ...(text !== '' && runs && isRich(runs) && { p: richText(runs) }),
  };
}

const isRich = (runs: readonly ShownRun[]): boolean => runs.some(({ look, link }) => look ?? link);

/** Line breaks within a cell are paragraphs of the library's documents. */
function richText(runs: readonly ShownRun[]): IDocumentData {
  const dataStream = `${runs.map(({ text }) => text).join('').replace(/\r?\n/g, '\r')}\r\n`;
  let at = 0;
  const textRuns = runs.map(({ text, look = {}, link }) => {
    const st = at;
    at += text.length;
    const linked = link === undefined ? {} : { ul: { s: BooleanNumber.TRUE }, cl: { rgb: LINK_COLOR } };
    return { st, ed: at, ts: { ...LETTERS, ...linked, ...univerTextLook(look) } };
  });
  const paragraphs = [...dataStream].flatMap((sign, startIndex) => (sign === '\r' ? [{ startIndex }] : []));
  return { id: 'sel', documentStyle: {}, body: { dataStream, textRuns, paragraphs } };
}
