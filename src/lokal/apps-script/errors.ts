/** How a service call can fail: refused by the platform, not emulated here, or killed with its run. */

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
