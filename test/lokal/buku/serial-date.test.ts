/** Serial numbers and the wall-clock. */
import fc from 'fast-check';
import { isCalendarDay, serialOf, serialOfIsoText, wallClockOf } from '../../../src/lokal/buku/serial-date';

it.each([
  [0, 1899, 12, 30],
  [1, 1899, 12, 31],
  [59, 1900, 2, 27],
  [60, 1900, 2, 28],
  [61, 1900, 3, 1],
  [45691, 2025, 2, 3],
])('S-08: %d is %d-%d-%d: days from 1899-12-30, 1900 no leap year', (serial, year, month, day) => {
  expect(wallClockOf(serial)).toMatchObject({ year, month, day, hour: 0 });
  expect(serialOf({ year, month, day })).toBe(serial);
});

it('every millisecond survives the way to a serial number and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 86_399_999 }), (days, ms) => {
      const clock = wallClockOf(days + ms / 86_400_000);
      expect(((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.millisecond).toBe(ms);
      expect(wallClockOf(serialOf(clock))).toEqual(clock);
    }),
  );
});

it.each([
  ['2025-12-31', 46022],
  ['2025-12-31T09:30:00', 46022 + 9.5 / 24],
  ['09:30:00', 9.5 / 24],
  ['2025-02-30', null],
  ['x', null],
])('ISO text %s', (text, serial) => {
  const found = serialOfIsoText(text);
  if (serial === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(serial, 9);
});

it.each([
  [2025, 2, 29, false],
  [2024, 2, 29, true],
  [1900, 2, 29, false],
  [2000, 2, 29, true],
  [2025, 13, 1, false],
])('%d-%d-%d exists: %p', (year, month, day, exists) => expect(isCalendarDay(year, month, day)).toBe(exists));
