/** Keeps drawings, charts and pivots with their sheet when tabs were moved, added or removed. */
import type { HucreBook } from './book-origin';
import type { Parts } from './package';
import { present } from '../present';

interface RoundtripState {
  readonly rawEntries: Parts;
}

const SHEET_PART = /^xl\/(?:worksheets\/(?:_rels\/)?sheet|threadedComments\/threadedComment)(\d+)\.xml(?:\.rels)?$/i;

/**
 * The book with its original parts renumbered: the library finds a sheet's drawings by its place among the tabs.
 * `places[i]` is the former place of the sheet that now stands at i, null for a new one.
 */
export function renumbered(
  book: HucreBook,
  places: readonly (number | null)[],
  without: string | undefined,
): HucreBook {
  const key = present(Object.getOwnPropertySymbols(book)[0]);
  const state = present((book as unknown as Record<symbol, RoundtripState>)[key]);
  const rawEntries: Parts = new Map();
  for (const [path, part] of state.rawEntries) {
    const number = SHEET_PART.exec(path)?.[1];
    if (path === without) continue;
    if (number === undefined) rawEntries.set(path, part);
    else {
      const place = places.indexOf(Number(number) - 1);
      if (place >= 0) rawEntries.set(path.replace(/\d+(?=\.xml)/, String(place + 1)), part);
    }
  }
  return Object.create(book, { [key]: { value: { ...state, rawEntries } } }) as HucreBook;
}
