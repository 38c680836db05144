/**
 * The global scope of one script realm: only what Apps Script has.
 * Built-ins that no public source confirms are taken away or refuse to be called.
 */
/* eslint-disable-next-line @typescript-eslint/no-unused-expressions -- the value of this script is its function */
(function installGlobals(given) {
  'use strict';
  const { refuse, offerUnconfirmed } = given;
  const replace = (owner, name, value) =>
    Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: false });

  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  delete globalThis.console;
  delete WebAssembly.compileStreaming;
  delete WebAssembly.instantiateStreaming;

  const groups = (items, keyOf) => {
    const map = new Map();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      if (map.has(key)) map.get(key).push(item);
      else map.set(key, [item]);
    }
    return map;
  };
  if (!Map.groupBy) replace(Map, 'groupBy', { groupBy: (items, keyOf) => groups(items, keyOf) }.groupBy);

  if (offerUnconfirmed) return;
  delete globalThis.WeakRef;
  delete globalThis.FinalizationRegistry;
  replace(globalThis, 'BigInt', function BigInt() { return refuse('BigInt'); });
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']) {
    if (name in Array.prototype) replace(Array.prototype, name, { [name]() { return refuse(`Array.${name}`); } }[name]);
  }
});
