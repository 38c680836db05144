/** The default locale (en-US) and time zone of one script realm, where the process would lend its own. */
/* eslint-disable-next-line @typescript-eslint/no-unused-expressions -- the value of this script is its function */
(function installLocale(given) {
  'use strict';
  const { timeZone } = given;
  const locale = 'en-US';
  const withLocale = ([locales, ...rest]) => [locales === undefined ? locale : locales, ...rest];
  const withZone = (args) => {
    const [locales, options, ...rest] = withLocale(args);
    const zoned = { ...options };
    if (zoned.timeZone === undefined) zoned.timeZone = timeZone;
    return [locales, zoned, ...rest];
  };

  function wrapConstructor(name, fill) {
    const Real = Intl[name];
    const wrapped = function (...args) {
      if (new.target === undefined) return Real(...fill(args));
      return Reflect.construct(Real, fill(args), new.target === wrapped ? Real : new.target);
    };
    Object.defineProperties(wrapped, {
      name: { value: name },
      length: { value: Real.length },
      prototype: { value: Real.prototype, writable: false },
      supportedLocalesOf: { value: Real.supportedLocalesOf, writable: true, configurable: true },
    });
    Object.defineProperty(Real.prototype, 'constructor', { value: wrapped, writable: true, configurable: true });
    Object.defineProperty(Intl, name, { value: wrapped, writable: true, configurable: true });
  }

  function wrapMethod(owner, name, position) {
    const real = owner[name];
    const wrapped = { [name](...args) {
      if (args[position] === undefined) args[position] = locale;
      return real.apply(this, args);
    } }[name];
    Object.defineProperty(wrapped, 'length', { value: real.length });
    Object.defineProperty(owner, name, { value: wrapped, writable: true, configurable: true });
  }

  const processIsForeign = new Intl.NumberFormat().resolvedOptions().locale !== locale;
  wrapConstructor('DateTimeFormat', withZone);
  if (!processIsForeign) return;
  for (const name of ['Collator', 'ListFormat', 'NumberFormat', 'PluralRules', 'RelativeTimeFormat', 'Segmenter']) {
    wrapConstructor(name, withLocale);
  }
  wrapMethod(Number.prototype, 'toLocaleString', 0);
  wrapMethod(String.prototype, 'localeCompare', 1);
  wrapMethod(String.prototype, 'toLocaleUpperCase', 0);
  wrapMethod(String.prototype, 'toLocaleLowerCase', 0);
});
