/** The printf of `Utilities.formatString`: `%s %d %f %x` with width, precision, `-` and `0`. */
import { NotEmulated, ServiceError } from '../errors';

const HOLE = /%(-)?(0)?(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** @throws ServiceError when a hole has no value */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(HOLE, (_hole, left, zero, width, precision, kind: string) => {
    if (kind === '%') return '%';
    if (next >= values.length) throw new ServiceError(`Format specifier '%${kind}'`);
    const text = fill(kind, values[next++], precision as string | undefined);
    const size = Number(width ?? 0);
    if (left) return text.padEnd(size);
    return zero ? zeroPadded(text, size) : text.padStart(size);
  });
}

const zeroPadded = (text: string, size: number): string =>
  text.startsWith('-') ? `-${text.slice(1).padStart(size - 1, '0')}` : text.padStart(size, '0');

function fill(kind: string, value: unknown, precision: string | undefined): string {
  if (kind === 's') return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
  if (kind === 'd' || kind === 'i') return String(Math.trunc(Number(value)));
  if (kind === 'f') return Number(value).toFixed(Number(precision ?? 6));
  if (kind === 'x') return Number(value).toString(16);
  if (kind === 'X') return Number(value).toString(16).toUpperCase();
  throw new NotEmulated(`Utilities.formatString with %${kind}`);
}
