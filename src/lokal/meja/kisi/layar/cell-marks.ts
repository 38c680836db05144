/** The corner that shows that a cell has a note, as Sheets draws it. */
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT } from '@univerjs/sheets';
import type { ShownBook } from './shown-book';
import { UNIT, type UniverScreen } from './univer-screen';

const NOTE_MARK = { tr: { color: '#202124', size: 6 } };

export function markNotes({ interceptors }: UniverScreen, book: ShownBook): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'kisi-catatan',
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const note = unitId === UNIT ? book.cell(Number(subUnitId), row + 1, col + 1)?.[2]?.note : undefined;
      return next(note === undefined ? cell : { ...cell, markers: { ...cell?.markers, ...NOTE_MARK } });
    },
  });
}
