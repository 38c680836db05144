/** LockService: advisory locks between runs; a lock is lost when an alert opens and freed at the end of the run. */
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import type { StoreName } from '../runtime-state';
import { exposeClass, official } from '../service';

type Lock = GoogleAppsScript.Lock.Lock;

export class LockHost implements Pick<Lock, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'> {
  constructor(private readonly execution: Execution, private readonly name: StoreName) {}

  /** Waiting passes virtual time; nothing else runs meanwhile, so another run's lock stays held (L-02, L-03). */
  tryLock(timeoutInMillis: number): boolean {
    if (this.hasLock()) return true;
    const { lockHolders } = this.execution.state;
    if (timeoutInMillis < 0) return false;
    if (lockHolders.has(this.name)) {
      this.execution.spend(timeoutInMillis);
      return false;
    }
    lockHolders.set(this.name, this.execution);
    this.execution.atEnd(() => this.releaseLock());
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.execution.state.lockHolders.get(this.name) === this.execution;
  }

  releaseLock(): void {
    if (this.hasLock()) this.execution.state.lockHolders.delete(this.name);
  }
}
exposeClass('LockService.Lock', LockHost);

/** What a suspension by `alert` or `prompt` does to the locks of a run (U-04). */
export function loseLocks(execution: Execution): void {
  for (const name of ['script', 'user', 'document'] as const) new LockHost(execution, name).releaseLock();
}

type Api = GoogleAppsScript.Lock.LockService;

export class LockServiceHost implements Pick<Api, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'> {
  constructor(private readonly execution: Execution) {}

  /** Null outside a container (L-01); the typings promise a lock always. */
  getDocumentLock(): Lock {
    return official(this.execution.isBound ? new LockHost(this.execution, 'document') : (null as unknown as object));
  }

  getScriptLock(): Lock {
    return official(new LockHost(this.execution, 'script'));
  }

  getUserLock(): Lock {
    return official(new LockHost(this.execution, 'user'));
  }
}
exposeClass('LockService', LockServiceHost);
