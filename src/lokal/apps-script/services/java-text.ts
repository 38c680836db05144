/** Values as the Java side of Apps Script prints them: `Logger.log(1)` gives `1.0`, an object `{a=1.0}`. */
import { ZoneOffsets } from '../zone-offsets';
import { formatDate } from './format-date';

/** `Double.toString` of Java: at least one decimal, scientific from 10 million and below a thousandth. */
export function javaNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? value.toFixed(1) : String(value);
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** Any value as `Logger.log` prints it; Dates in the script's zone. */
export function javaText(value: unknown, timeZone: string): string {
  if (typeof value === 'number') return javaNumber(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Date) return javaDate(value, timeZone);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, timeZone)).join(', ')}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return `{${Object.entries(value).map(([key, item]) => `${key}=${javaText(item, timeZone)}`).join(', ')}}`;
}

function javaDate(date: Date, timeZone: string): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const zone = ZoneOffsets.of(timeZone);
  return formatDate(date, zone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy").replace('GMTZ', 'GMT');
}
