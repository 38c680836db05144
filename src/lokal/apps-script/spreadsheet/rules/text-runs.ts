/** Text cut into stretches of one look and link: laying a style over a part, and reading what holds for a part. */
import type { TextRun, TextStyle } from '../../../buku/cell-value';

const sameLook = (a: TextRun, b: TextRun): boolean =>
  a.link === b.link && JSON.stringify(a.style ?? {}) === JSON.stringify(b.style ?? {});

/** Joins neighbours of one look and drops empty stretches. */
function tidy(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (run.text === '') continue;
    if (last && sameLook(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** The stretches of the part from `start` to `end`, both counted in characters, the end not included. */
export function sliceRuns(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  let at = 0;
  return tidy(runs.map((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    return { ...run, text };
  }));
}

export const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

/** Changes the stretches of one part and leaves the rest. */
export function changeRuns(
  runs: readonly TextRun[], start: number, end: number, change: (run: TextRun) => TextRun,
): TextRun[] {
  return tidy([
    ...sliceRuns(runs, 0, start),
    ...sliceRuns(runs, start, end).map(change),
    ...sliceRuns(runs, end, textOf(runs).length),
  ]);
}

/** What holds for all stretches; undefined where they differ. */
export function commonStyle(runs: readonly TextRun[]): TextStyle {
  const [first, ...rest] = runs.map(({ style = {} }) => style);
  const shared = Object.entries(first ?? {}).filter(([key, value]) =>
    rest.every((style) => style[key as keyof TextStyle] === value));
  return Object.fromEntries(shared) as TextStyle;
}
