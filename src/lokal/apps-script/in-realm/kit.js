/** Makes values in one script realm for the host: arrays, Dates, errors, service classes; and starts functions. */
/* eslint-disable-next-line @typescript-eslint/no-unused-expressions -- the value of this script is its function */
(function makeKit(given) {
  'use strict';
  const { RealDate } = given;
  const { defineProperty, create } = Object;
  const thenOf = Promise.prototype.then;
  const isPromise = (value) => value instanceof Promise;

  /** Rows of primitives are copied as they are; anything else is carried over one by one. */
  function copyArray(source, carry) {
    const { length } = source;
    const copy = [];
    for (let index = 0; index < length; index += 1) {
      const item = source[index];
      copy.push(typeof item === 'object' && item !== null ? carry(item) : item);
    }
    return copy;
  }

  function makeError(name, message) {
    const ErrorOfName = { TypeError, RangeError, SyntaxError }[name] ?? Error;
    const error = new ErrorOfName(message);
    if (error.name !== name) defineProperty(error, 'name', { value: name, writable: true, configurable: true });
    return error;
  }

  const defineMember = (proto, name, value) =>
    defineProperty(proto, name, { value, writable: true, configurable: true, enumerable: true });

  return {
    copyArray,
    makeError,
    makeObject: () => ({}),
    makeDate: (time) => new RealDate(time),
    objectPrototype: Object.prototype,

    /** A service class: its prototype; its text is the class name, as `String(range)` gives `Range`. */
    makeClass(name) {
      const proto = {};
      defineProperty(proto, 'toString', { value: () => name, writable: true, configurable: true });
      return proto;
    },
    makeInstance: (proto) => create(proto),
    addMethod: (proto, name, call) =>
      defineMember(proto, name, { [name](...args) { return call(this, args); } }[name]),
    addValue: defineMember,
    addGetter: (proto, name, read) =>
      defineProperty(proto, name, { get() { return read(this); }, configurable: true, enumerable: true }),
    addGlobal: (name, value) =>
      defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false }),
    /** A global that is made when the script first asks for it; most scripts use few services. */
    addLazyGlobal: (name, make) => defineProperty(globalThis, name, {
      get() {
        const value = make();
        defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
        return value;
      },
      set(value) {
        defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
      },
      configurable: true,
      enumerable: false,
    }),
    makeFunction: (name, call) => ({ [name](...args) { return call(...args); } })[name],

    /** An advanced service: there, but every member refuses. */
    makeRefusing: (refuse) => new Proxy({}, {
      get: (_target, member) => (typeof member === 'symbol' ? undefined : refuse(member)),
    }),

    /** An enum member: an object whose text and JSON are its name. */
    makeEnumMember(name, ordinal) {
      const member = create({
        toString: () => name, name: () => name, toJSON: () => name, ordinal: () => ordinal,
        compareTo: (other) => ordinal - other.ordinal(),
      });
      return member;
    },

    /** Calls a function of the script; a promise is followed, and the report filled when the microtasks have run. */
    call(fn, self, args, report) {
      const value = fn.apply(self, args);
      if (!isPromise(value)) report.value = value;
      else thenOf.call(value, (settled) => { report.value = settled; }, (reason) => report.rejections.push(reason));
    },
    /** Marks promises as handled, so that a rejection nobody waits for stays silent. */
    silence(promises, report) {
      for (const promise of promises) {
        if (isPromise(promise)) thenOf.call(promise, undefined, (reason) => { report.rejections.push(reason); });
      }
    },
  };
});
