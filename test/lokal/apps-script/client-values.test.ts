import { OTHER_ACCOUNT } from '../../../src/lokal/apps-script/client-values';
import { runtimeOf } from './script';

const runtime = runtimeOf(`function echo(...args) { return args; } function first(x) { return x; } function secret_() {} const menu = { item() {} };
  function dates() { return { rows: [[1, new Date()]] }; } function maps() { return { m: new Map([[1, 2]]), s: new Set([1]), u: undefined, n: NaN }; }
  function nothing() {} function fails() { throw new RangeError('too far'); } function refused() { Utilities.sleep('x'); }
  async function later() { await null; return 5; } (() => { globalThis.hidden = () => 1; })();`);

const result = (name: string, ...args: unknown[]): unknown => {
  const call = runtime.callFromClient(name, args);
  return call.success ? call.value : call.error;
};
class Person { name = 'Ani'; }
const circle: Record<string, unknown> = {};
circle.self = circle;

describe('google.script.run', () => {
  it.each(['secret_', 'hidden', 'menu.item', 'missing'])('R-26 R-27 R-29 %s does not exist on the page', (name) => {
    expect(() => runtime.callFromClient(name, [])).toThrow(new TypeError(`google.script.run.${name} is not a function`));
  });

  it('H-09 legal values are copied both ways', () => {
    const sent = { a: [1, 'x', true, null, { b: [] }] };
    expect(result('first', sent)).toEqual(sent);
    expect(result('echo', [undefined, 1], undefined)).toEqual([[null, 1], null]);
  });

  it.each([
    ['a Date', new Date(), '0'], ['a function', () => 1, '0'], ['a Map', new Map(), '0'], ['a Set', new Set(), '0'],
    ['an instance', new Person(), '0'], ['bytes', new Uint8Array(1), '0'], ['a nested Date', { at: { day: new Date() } }, 'day'],
    ['a Date in an array', { list: [1, new Date()] }, '1'], ['a symbol', { s: Symbol('x') }, 's'],
  ])('H-10 %s throws on the client', (_, value, key) => {
    expect(() => runtime.callFromClient('first', [value])).toThrow(`Failed due to illegal value in property: ${key}`);
  });

  it('H-10 a circle throws too', () => {
    expect(() => runtime.callFromClient('first', [circle])).toThrow('Failed due to circular reference.');
  });

  it('H-11 keys that end in __ are dropped, NaN is null', () => {
    expect(result('first', { a__: 1, b: NaN, c: Infinity, d_: 2 })).toEqual({ b: null, c: null, d_: 2 });
  });

  it('H-12 a Date anywhere makes the whole result null, silently', () => {
    expect(runtime.callFromClient('dates', [])).toMatchObject({ success: true, value: null });
  });

  it('H-12 Map and Set are empty objects, undefined is null', () => {
    expect(result('maps')).toEqual({ m: {}, s: {}, u: null, n: null });
    expect(result('nothing')).toBeNull();
  });

  it('H-13 a failure keeps name and message', () => {
    expect(result('fails')).toEqual({ name: 'RangeError', message: 'too far' });
    expect(result('refused')).toMatchObject({ name: 'Exception' });
  });

  it('R-16 an async function answers with what it resolves to', () => {
    expect(result('later')).toBe(5);
  });

  it('U-15 runs with full rights', () => {
    expect(runtime.callFromClient('first', [1]).outcome.kind).toBe('value');
  });
});

it.each(OTHER_ACCOUNT)('a page of another Google account gets «%s», and nothing runs', (message) => {
  const runs = runtimeOf('function first() { throw new Error("ran"); }');
  expect(runs.callFromOtherAccount('first', [{ a: 1 }], message)).toEqual({ success: false, error: { name: 'ScriptError', message } });
  expect(() => runs.callFromOtherAccount('second', [])).toThrow('google.script.run.second is not a function');
});
