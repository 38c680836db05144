/** What a run asked of the services: one entry for each call, and the counts that tests set budgets on. */

/** `read` and `write` carry cell contents or formats; everything else is `other`. */
export type CallKind = 'read' | 'write' | 'other';

export interface CallInfo {
  /** Position in the run, from 0. */
  readonly index: number;
  /** Path of the class, e.g. `SpreadsheetApp.Range`. */
  readonly service: string;
  readonly member: string;
  readonly kind: CallKind;
  /** Arguments in short: `1, 2`, `"Sesi"`, `[50000x12]`, `(Range)`. */
  readonly args: string;
  /** Virtual time of the call, milliseconds since 1970. */
  readonly at: number;
}

export class CallTrace {
  readonly calls: CallInfo[] = [];
  private readonly counts: Record<CallKind, number> = { read: 0, write: 0, other: 0 };

  add(call: CallInfo): void {
    this.calls.push(call);
    this.counts[call.kind] += 1;
  }

  /** How many calls of one kind, or of all kinds. */
  count(kind?: CallKind): number {
    return kind === undefined ? this.calls.length : this.counts[kind];
  }

  /** Calls that carry cell contents or formats. */
  get dataCalls(): number {
    return this.counts.read + this.counts.write;
  }
}

const LONGEST = 40;

/** The arguments of a call in short, cheap enough to do for every call. */
export const summarise = (args: readonly unknown[]): string => args.map(summariseOne).join(', ');

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function summariseOne(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) return JSON.stringify(value);
  if (!Array.isArray(value)) return `(${value.constructor?.name ?? 'Object'})`;
  return Array.isArray(value[0]) ? `[${value.length}x${value[0].length}]` : `[${value.length}]`;
}
