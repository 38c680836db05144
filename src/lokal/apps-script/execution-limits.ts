/** How long a run may last on the virtual clock, and whether it has been ended (L-08, L-09). */
import { ExecutionKilled } from './errors';
import type { TriggerKind } from './trigger-kind';

const SIX_MINUTES = 6 * 60_000;
const THIRTY_SECONDS = 30_000;

/** Limit of a run in milliseconds: 30 s for simple triggers, else 6 minutes. */
export const limitOf = (trigger: TriggerKind): number => (trigger === 'simple-trigger' ? THIRTY_SECONDS : SIX_MINUTES);

export class ExecutionLimits {
  private spentMs = 0;
  private endedBy: Error | undefined;

  constructor(readonly limit: number) {}

  /** Virtual milliseconds this run has used itself. */
  get spent(): number {
    return this.spentMs;
  }

  /** The error that ended the run for good: a kill, or a bug of the runtime. */
  get ending(): Error | undefined {
    return this.endedBy;
  }

  add(milliseconds: number): void {
    this.spentMs += milliseconds;
  }

  /** Ends the run with an error that the script can no longer catch. */
  end(error: Error): void {
    this.endedBy ??= error;
  }

  /** Throws when the run has ended or outlived its limit; stands at the head of every `catch` and `finally`. */
  readonly assertAlive = (): void => {
    if (this.spentMs > this.limit) this.end(new ExecutionKilled());
    if (this.endedBy) throw this.endedBy;
  };
}
