import type { Execution } from '../../../../src/lokal/apps-script/execution';
import type { Outcome } from '../../../../src/lokal/apps-script/outcome';
import { valueOf } from '../../../../src/lokal/apps-script/outcome';
import { evaluate, failing, run, runtimeOf } from '../script';
import { SpreadsheetAppWithUi } from '../spreadsheet-app-with-ui';

const LOCK = 'const lock = LockService.getDocumentLock();';

describe('locks', () => {
  it('L-01 getting a lock does not acquire it', () => {
    expect(evaluate('LockService.getDocumentLock().hasLock()')).toBe(false);
  });

  it('L-02 try, have, release; a held lock is held again without effect', () => {
    expect(run(`${LOCK} return [lock.tryLock(10), lock.hasLock(), lock.tryLock(10), LockService.getDocumentLock().hasLock(), lock.releaseLock(), lock.hasLock()];`))
      .toMatchObject({ value: [true, true, true, true, null, false] });
    expect(run(`${LOCK} lock.releaseLock(); return 1;`).kind).toBe('value');
  });

  it('L-03 zero may succeed, negative never', () => {
    expect(evaluate('[LockService.getScriptLock().tryLock(0), LockService.getUserLock().tryLock(-100)]')).toEqual([true, false]);
    expect(failing('LockService.getScriptLock().waitLock(-100);')).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  });

  const code = `function hold() { ${LOCK} lock.waitLock(1000); Utilities.getUuid(); return lock.hasLock(); }
    function other() { ${LOCK} const t = Date.now(); return [lock.tryLock(5000), Date.now() - t >= 5000]; }
    function waits() { ${LOCK} lock.waitLock(10); } function fails() { ${LOCK} lock.waitLock(10); throw new Error('x'); }
    function asks() { ${LOCK} lock.waitLock(10); const button = SpreadsheetApp.getUi().alert('Lanjut?', SpreadsheetApp.getUi().ButtonSet.YES_NO);
      return [String(button), button === SpreadsheetApp.getUi().Button.YES, lock.hasLock()]; }`;

  it('L-02 two interleaved runs: the second waits in vain, and gets it when the first has ended', () => {
    const runtime = runtimeOf(code);
    const inner: Outcome[] = [];
    const betweenCalls = ({ member }: { member: string }): void => {
      if (member === 'getUuid') inner.push(runtime.execute('other'), runtime.execute('waits'));
    };
    expect(valueOf(runtime.execute('hold', [], { betweenCalls }))).toBe(true);
    expect(inner[0]).toMatchObject({ value: [false, true] });
    expect(inner[1]).toMatchObject({ kind: 'exception', failure: { message: expect.stringContaining('Lock timeout') } });
    expect(runtime.execute('other')).toMatchObject({ value: [true, false] });
  });

  it('L-02 a failed run frees its lock', () => {
    const runtime = runtimeOf(code);
    runtime.execute('fails');
    expect(runtime.execute('waits').kind).toBe('value');
  });

  it('U-04 an alert loses the lock', () => {
    const services = [(execution: Execution) => ({ SpreadsheetApp: new SpreadsheetAppWithUi(execution) })];
    const runtime = runtimeOf(code, { services, answer: () => ({ button: 'YES' }) });
    expect(valueOf(runtime.execute('asks'))).toEqual(['YES', true, false]);
  });
});
