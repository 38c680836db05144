/** The four ways in which a service call can end a run: refused, not emulated here, killed, or a bug of this runtime. */

/** What Apps Script throws as `Exception: <message>`; a script may catch it. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** A member that Apps Script has and this runtime has not; `what` is e.g. `Range.setBorder`. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';

  constructor(readonly what: string) {
    super(`not emulated: ${what}`);
  }
}

/** The end of a run that outlived its limit; no `catch` or `finally` of the script sees it (L-09). */
export class ExecutionKilled extends Error {
  override readonly name = 'ExecutionKilled';

  constructor() {
    super('Exceeded maximum execution time');
  }
}
