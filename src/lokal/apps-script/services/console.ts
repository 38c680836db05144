/** The script's `console`: the documented methods, printing as V8 does; there is no `console.table`. */
import { format, inspect } from 'node:util';
import type { Execution } from '../execution';
import type { LogLine } from '../screen';

/** Puts `console` into the realm of a run. It is no service: its calls are not traced and cost nothing. */
export function installConsole({ realm: { kit }, screen, limits, now }: Execution): void {
  const timers = new Map<string, number>();
  const write = (level: LogLine['level'], args: readonly unknown[]): void => {
    limits.assertAlive();
    screen.show({ type: 'log', level, source: 'console', text: format(...args.map(printable)) });
  };
  const object = kit.makeObject();
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    object[level] = kit.makeFunction(level, (...args) => write(level, args));
  }
  object.time = kit.makeFunction('time', (label) => void timers.set(String(label), now()));
  object.timeEnd = kit.makeFunction('timeEnd', (label) => {
    const started = timers.get(String(label));
    if (started !== undefined) write('log', [`${String(label)}: ${Math.round(now() - started)}ms`]);
  });
  kit.addGlobal('console', object);
}

/** A value whose Dates print as local text, as the execution log shows them, not as ISO time. */
function printable(value: unknown, depth: unknown = 0): unknown {
  if (typeof value !== 'object' || value === null || Number(depth) > 3) return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return { [inspect.custom]: () => String(value) };
  if (Array.isArray(value)) return value.map((item) => printable(item, Number(depth) + 1));
  if (Object.prototype.toString.call(value) !== '[object Object]') return value;
  const proto: object | null = Object.getPrototypeOf(value);
  if (proto === null || Object.getPrototypeOf(proto) !== null) return value;
  if (proto.constructor.name === 'Object' && !Object.prototype.hasOwnProperty.call(proto, 'constructor')) {
    return { [inspect.custom]: () => String(value) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item, Number(depth) + 1)]));
}
