import { valueOf } from '../../../../src/lokal/apps-script/outcome';
import { evaluate, failing, run, runtimeOf } from '../script';

const PROPERTIES = 'const p = PropertiesService.getDocumentProperties();';
const CACHE = 'const c = CacheService.getScriptCache();';

describe('properties', () => {
  it('L-05 values are strings, a missing one is null, setters chain', () => {
    expect(run(`${PROPERTIES} p.setProperty('a', 1).setProperty('b', true); return [p.getProperty('a'), p.getProperty('b'), p.getProperty('c')];`))
      .toMatchObject({ value: ['1', 'true', null] });
  });

  it('L-05 9 KB fit, one byte more does not', () => {
    expect(run(`${PROPERTIES} p.setProperty('a', 'x'.repeat(9216));`).kind).toBe('value');
    expect(failing(`${PROPERTIES} p.setProperty('a', 'x'.repeat(9217));`)).toBe('Exception: Argument too large: value');
    expect(failing(`${PROPERTIES} p.setProperty('a', 'é'.repeat(4609));`)).toBe('Exception: Argument too large: value');
  });

  it('L-05 500 KB fit in a store', () => {
    expect(failing(`${PROPERTIES} for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`)).toMatch(/exceeded the property storage quota/);
  });

  it('L-06 stores are apart, outlive a run, and getProperties is a copy', () => {
    const runtime = runtimeOf(`function write() { PropertiesService.getScriptProperties().setProperties({ a: 1, b: 2 }); }
      function read() { const p = PropertiesService.getScriptProperties(); p.getProperties().a = 'changed';
        return [p.getProperties(), p.getKeys(), PropertiesService.getUserProperties().getKeys()]; }
      function replace() { return PropertiesService.getScriptProperties().setProperties({ c: 3 }, true).deleteProperty('x').getKeys(); }`);
    runtime.execute('write');
    expect(valueOf(runtime.execute('read'))).toEqual([{ a: '1', b: '2' }, ['a', 'b'], []]);
    expect(valueOf(runtime.execute('replace'))).toEqual(['c']);
  });
});

describe('the cache', () => {
  it('L-07 anything is stored as its text', () => {
    expect(run(`${CACHE} c.put('o', {}); c.put('n', null); c.put('x', 5); return [c.get('o'), c.get('n'), c.get('x'), c.get('none')];`))
      .toMatchObject({ value: ['[object Object]', 'null', '5', null] });
    expect(failing(`${CACHE} c.put('', 'a');`)).toBe('Exception: Invalid argument: key');
    expect(failing(`${CACHE} c.get(null);`)).toBe('Exception: Invalid argument: key');
  });

  it('L-07 102,400 bytes fit, one more does not', () => {
    expect(run(`${CACHE} c.put('a', 'x'.repeat(102400));`).kind).toBe('value');
    expect(failing(`${CACHE} c.put('a', 'x'.repeat(102401));`)).toBe('Exception: Argument too large: value');
  });

  it('L-07 entries expire, by default after ten minutes', () => {
    const runtime = runtimeOf(`function put() { ${CACHE} c.put('a', '1'); c.put('b', '2', 60); } function get() { ${CACHE} return c.getAll(['a', 'b']); }`);
    runtime.execute('put');
    expect(valueOf(runtime.execute('get'))).toEqual({ a: '1', b: '2' });
    runtime.clock.advance(61_000);
    expect(valueOf(runtime.execute('get'))).toEqual({ a: '1' });
    runtime.clock.advance(600_000);
    expect(valueOf(runtime.execute('get'))).toEqual({});
  });

  it('L-07 the hundred oldest go when a thousand is passed', () => {
    expect(run(`${CACHE} for (let i = 0; i <= 1000; i++) c.put('k' + i, 'x'); return [c.get('k99'), c.get('k100'), c.get('k1000')];`))
      .toMatchObject({ value: [null, 'x', 'x'] });
  });
});

describe('identity', () => {
  it('U-18 a simple trigger does not know the user, and the temporary key says nothing and lasts 30 days', () => {
    expect(evaluate('Session.getActiveUser().getEmail()', { trigger: 'simple-trigger' })).toBe('');
    const runtime = runtimeOf('function key() { return Session.getTemporaryActiveUserKey(); }');
    const first = valueOf(runtime.execute('key'));
    runtime.clock.advance(30 * 86_400_000);
    expect(valueOf(runtime.execute('key'))).not.toBe(first);
    expect(first).not.toContain('@');
  });
});
