import { evaluate, failing, run } from './script';

describe('globals', () => {
  it.each([
    'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'ReadableStream', 'WritableStream', 'TextEncoder', 'TextDecoder',
    'fetch', 'FormData', 'File', 'Blob', 'URL', 'URLSearchParams', 'DOMException', 'atob', 'btoa', 'crypto', 'SubtleCrypto',
    'window', 'navigator', 'performance', 'process', 'require', 'module', 'exports', 'global', 'Buffer', '__dirname',
  ])('R-11 %s is not defined', (name) => {
    expect(failing(`return ${name};`)).toBe(`ReferenceError: ${name} is not defined`);
  });

  it.each([
    'structuredClone', 'queueMicrotask', 'AbortController', 'AbortSignal', 'Event', 'EventTarget', 'Headers', 'Request', 'Response',
    'CompressionStream', 'TransformStream', 'SharedArrayBuffer', 'Atomics',
  ])('R-12 %s is not defined', (name) => {
    expect(failing(`${name};`)).toBe(`ReferenceError: ${name} is not defined`);
  });

  it('R-13 the language, WebAssembly and a console without table are there', () => {
    const names = ['JSON', 'Math', 'Date', 'Map', 'Set', 'WeakMap', 'Promise', 'Symbol', 'Proxy', 'Intl', 'WebAssembly', 'console'];
    expect(evaluate(`[${names.map((name) => `typeof ${name}`)}].includes('undefined')`)).toBe(false);
    expect(failing('console.table([]);')).toBe('TypeError: console.table is not a function');
    expect(evaluate('[typeof WebAssembly.compile, typeof WebAssembly.compileStreaming]')).toEqual(['function', 'undefined']);
  });

  it('R-06 Map.groupBy exists', () => {
    expect(evaluate('[...Map.groupBy([1, 2, 3], (n) => n % 2)]')).toEqual([[1, [1, 3]], [0, [2]]]);
  });

  it('R-15 what no source confirms is absent or refuses, and can be switched on', () => {
    expect(evaluate('[typeof WeakRef, typeof FinalizationRegistry]')).toEqual(['undefined', 'undefined']);
    expect(failing('BigInt(1);')).toBe('Error: not emulated: BigInt');
    expect(failing('[1].findLast(String);')).toBe('Error: not emulated: Array.findLast');
    expect(evaluate('[3, 1].toSorted()', { offerUnconfirmedBuiltins: true })).toEqual([1, 3]);
  });

  it('shows nothing of this runtime on the global object', () => {
    expect(evaluate('Object.getOwnPropertyNames(globalThis).filter((name) => /lokal|_/.test(name))')).toEqual([]);
  });

  it('an advanced service is there only when the manifest enables it', () => {
    expect(failing('Sheets.Spreadsheets;')).toBe('ReferenceError: Sheets is not defined');
    const manifest = {
      timeZone: 'Asia/Jakarta', dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
    };
    expect(failing('Sheets.Spreadsheets.Values.get();', { manifest })).toBe('Error: not emulated: Sheets.Spreadsheets');
  });

  it('a script may name its own things after services it does not use', () => {
    expect(evaluate('typeof Charts')).toBe('object');
    expect(run('Charts = 5; return Charts;')).toMatchObject({ kind: 'value', value: 5 });
  });
});
