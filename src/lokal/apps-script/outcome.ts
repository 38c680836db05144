/** How a run ended, and everything it showed and asked on the way. */
import type { CallTrace } from './call-trace';
import type { Screen } from './screen';
import type { ScriptFailure } from './script-errors';

interface Ran {
  readonly screen: Screen;
  readonly trace: CallTrace;
  /** What is not emulated and was asked for, also when the script caught the error. */
  readonly notEmulated: readonly string[];
  /** Rejections nobody waited for; Apps Script keeps silent about them. */
  readonly silentRejections: readonly ScriptFailure[];
  /** Virtual milliseconds of this run. */
  readonly spent: number;
}

export type Outcome = Ran & (
  /** The value as host data; of an async function what it resolved to. */
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'exception'; readonly failure: ScriptFailure }
  | { readonly kind: 'not-emulated'; readonly what: string; readonly failure: ScriptFailure }
  | { readonly kind: 'killed'; readonly message: string }
);

/**
 * The value of a run that must have succeeded.
 * @throws Error that says how else it ended
 */
export function valueOf(outcome: Outcome): unknown {
  if (outcome.kind === 'value') return outcome.value;
  throw new Error(outcome.kind === 'killed' ? outcome.message : outcome.failure.stack);
}
