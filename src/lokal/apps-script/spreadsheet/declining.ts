/** Passes on what the workbook model declines (`not emulated: ...`) as the runtime's own refusal. */
import { NotEmulated } from '../errors';

const DECLINED = /^not emulated: (.*)$/s;

/** @throws NotEmulated when the action declines; any other error passes through */
export function declining<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    const what = error instanceof Error ? DECLINED.exec(error.message)?.[1] : undefined;
    throw what === undefined || error instanceof NotEmulated ? error : new NotEmulated(what);
  }
}
