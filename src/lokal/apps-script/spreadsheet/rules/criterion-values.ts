/** Criterion values between the model (serials, names) and scripts (Dates, enum members), for rules and filters. */
import type { Criterion } from '../../../buku/sheet-features';
import { EnumMember, enumMember, enumName } from '../../enum-member';
import { ServiceError } from '../../errors';
import { SheetClock } from '../sheet-clock';

/** A criterion as scripts hand it to `withCriteria`: Dates become serials, relative dates their names. */
export function criterionOf(type: string, args: readonly unknown[], timeZone: string): Criterion {
  const clock = new SheetClock(timeZone);
  const values = args.map((value) => {
    if (value instanceof Date) return clock.toSerial(value);
    if (value instanceof EnumMember) return enumName(value);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    throw new ServiceError('The argument must be of a valid type for the criteria.');
  });
  return { type, values };
}

/** The values as scripts get them: dates as Dates unless a formula stands for them. */
export function criterionValues({ type, values }: Criterion, timeZone: string): unknown[] {
  if (type.endsWith('_RELATIVE')) return values.map((name) => enumMember('SpreadsheetApp.RelativeDate', String(name)));
  if (!type.startsWith('DATE_')) return [...values];
  const clock = new SheetClock(timeZone);
  return values.map((value) => (typeof value === 'number' ? clock.toDate(value) : value));
}
