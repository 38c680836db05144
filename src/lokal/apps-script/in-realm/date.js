/**
 * The Date of one script realm: the virtual clock in the script's time zone, whatever the zone of the process.
 * The intrinsic prototype is patched, so instances stay real Dates (`[object Date]`, internal time value).
 */
/* eslint-disable-next-line @typescript-eslint/no-unused-expressions -- the value of this script is its function */
(function installDate(given) {
  'use strict';
  const { now, offsetAt, instantOf, nameAt, timeZone } = given;
  const RealDate = Date;
  const proto = RealDate.prototype;
  const { UTC, parse: parseReal } = RealDate;
  const native = Object.fromEntries(Object.getOwnPropertyNames(proto).map((name) => [name, proto[name]]));
  const timeOf = (date) => native.getTime.call(date);
  const scratch = new RealDate(0);
  const wallOf = (time) => new RealDate(time + offsetAt(time));

  const define = (name, value) => {
    Object.defineProperty(value, 'name', { value: name });
    Object.defineProperty(proto, name, { value, writable: true, configurable: true, enumerable: false });
  };

  const UNITS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

  for (const unit of UNITS) {
    const getUtc = native[`getUTC${unit}`];
    define(`get${unit}`, { get() {
      const time = timeOf(this);
      if (time !== time) return NaN;
      native.setTime.call(scratch, time + offsetAt(time));
      return getUtc.call(scratch);
    } }.get);
    const setUtc = native[`setUTC${unit}`];
    if (setUtc) define(`set${unit}`, setter(unit, setUtc));
  }

  function setter(unit, setUtc) {
    const set = function (...parts) {
      const time = timeOf(this);
      const startsAnew = time !== time && unit === 'FullYear';
      const wall = new RealDate(startsAnew ? 0 : time + (time === time ? offsetAt(time) : 0));
      setUtc.apply(wall, parts);
      return native.setTime.call(this, instantOrNaN(timeOf(wall)));
    };
    Object.defineProperty(set, 'length', { value: setUtc.length });
    return set;
  }

  const instantOrNaN = (wall) => (wall === wall ? instantOf(wall) : NaN);

  define('getYear', function () { return this.getFullYear() - 1900; });
  define('setYear', function (year) {
    const full = Math.trunc(Number(year));
    return this.setFullYear(full >= 0 && full <= 99 ? 1900 + full : full);
  });
  define('getTimezoneOffset', function () {
    const time = timeOf(this);
    return time === time ? -Math.trunc(offsetAt(time) / 60000) + 0 : NaN;
  });

  const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const pad = (number, width = 2) => String(number).padStart(width, '0');

  function dateText(time) {
    const wall = wallOf(time);
    const year = wall.getUTCFullYear();
    const yearText = year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
    return `${DAYS[wall.getUTCDay()]} ${MONTHS[wall.getUTCMonth()]} ${pad(wall.getUTCDate())} ${yearText}`;
  }

  function timeText(time) {
    const wall = wallOf(time);
    const clock = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()].map((part) => pad(part)).join(':');
    const minutes = Math.trunc(offsetAt(time) / 60000);
    const size = Math.abs(minutes);
    const sign = minutes < 0 ? '-' : '+';
    return `${clock} GMT${sign}${pad(Math.trunc(size / 60))}${pad(size % 60)} (${nameAt(time)})`;
  }

  const textMethod = (format) => function () {
    const time = timeOf(this);
    return time === time ? format(time) : 'Invalid Date';
  };
  define('toString', textMethod((time) => `${dateText(time)} ${timeText(time)}`));
  define('toDateString', textMethod(dateText));
  define('toTimeString', textMethod(timeText));

  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const format = native[name];
    define(name, { format(locales, options) {
      const zoned = { ...options };
      if (zoned.timeZone === undefined) zoned.timeZone = timeZone;
      return format.call(this, locales === undefined ? 'en-US' : locales, zoned);
    } }.format);
    Object.defineProperty(proto[name], 'length', { value: 0 });
  }

  const ISO_LOCAL = /^(?:\d{4}|[+-]\d{6})(?:-\d\d){0,2}T\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?$/;
  const ISO_DATE = /^(?:\d{4}|[+-]\d{6})(?:-\d\d){0,2}$/;
  const ZONE = /(?:^|[^a-z])(?:UTC?|GMT|Z|[ECMP][SD]T)(?![a-z])|\d:\d\d(?::\d\d(?:[.,:]\d+)?)?\s*(?:[AP]M\s*)?[+-]\d/i;

  /** A text without a zone is local time of the script; the native parser would take the zone of the process. */
  function parse(value) {
    const text = String(value).trim();
    if (ISO_LOCAL.test(text)) return instantOrNaN(parseReal(`${text}Z`));
    if (ISO_DATE.test(text) || ZONE.test(text.replace(/\([^)]*\)/g, ' '))) return parseReal(text);
    return instantOrNaN(parseReal(`${text} UTC`));
  }

  function primitiveOf(value) {
    if (Object(value) !== value) return value;
    const exotic = value[Symbol.toPrimitive];
    if (exotic !== undefined && exotic !== null) return exotic.call(value, 'default');
    const plain = value.valueOf();
    return Object(plain) === plain ? value.toString() : plain;
  }

  function timeFrom(value) {
    if (value instanceof RealDate) return timeOf(value);
    const primitive = primitiveOf(value);
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  }

  function VirtualDate(...parts) {
    if (new.target === undefined) return `${dateText(now())} ${timeText(now())}`;
    let time;
    if (parts.length === 0) time = now();
    else if (parts.length === 1) time = timeFrom(parts[0]);
    else time = instantOrNaN(UTC(...parts));
    return Reflect.construct(RealDate, [time], new.target);
  }

  const statics = { now: () => now(), parse: (text) => parse(text), UTC };
  for (const [name, value] of Object.entries(statics)) {
    Object.defineProperty(VirtualDate, name, { value, writable: true, configurable: true });
  }
  Object.defineProperties(VirtualDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: proto, writable: false },
  });
  Object.defineProperty(proto, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });
  return RealDate;
});
