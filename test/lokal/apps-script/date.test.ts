import { execFileSync } from 'node:child_process';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { ZoneOffsets } from '../../../src/lokal/apps-script/zone-offsets';
import { evaluate, run } from './script';
import { virtualProbe } from './virtual-probe';

const child = (TZ: string, ...args: string[]): unknown =>
  JSON.parse(execFileSync(process.execPath, args, { env: { ...process.env, TZ, NODE_OPTIONS: '', LANG: 'en_US.UTF-8' }, encoding: 'utf8' }));

describe('Date in the zone of the script', () => {
  it.each(['Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Europe/Berlin', 'UTC'])(
    'says in %s what V8 says in a process of that zone', (timeZone) => {
      expect(virtualProbe(timeZone)).toEqual(child(timeZone, path.join(__dirname, 'date-probe.js')));
    });

  it.each(['America/New_York', 'Pacific/Kiritimati', 'Asia/Makassar'])('says the same in a process of %s', (TZ) => {
    const printed = child(TZ, '--import', 'tsx', path.join(__dirname, 'virtual-probe.ts'), 'print', 'Asia/Jakarta');
    expect(printed).toEqual(virtualProbe('Asia/Jakarta'));
  });

  it('S-05 a time on 1899-12-30 prints the local mean time of then', () => {
    expect(evaluate('String(new Date(1899, 11, 30, 9))')).toBe('Sat Dec 30 1899 09:00:00 GMT+0707 (Western Indonesia Time)');
  });

  it.each([
    ['Asia/Jakarta', '1899-12-30T00:52:48.000Z'],
    ['Asia/Makassar', '1899-12-30T00:02:24.000Z'],
    ['Asia/Jayapura', '1899-12-29T22:37:12.000Z'],
    ['Asia/Pontianak', '1899-12-30T00:42:40.000Z'],
  ])('S-06 eight in the morning of 1899 in %s is %s', (timeZone, instant) => {
    expect(evaluate('new Date(1899, 11, 30, 8).toISOString()', { manifest: { timeZone } })).toBe(instant);
  });

  it('S-07 midnight serialises to the day before', () => {
    expect(evaluate('JSON.stringify(new Date(2026, 0, 31))')).toBe('"2026-01-30T17:00:00.000Z"');
  });

  it('R-14 locale arguments work, and without any it is the short US form', () => {
    expect(evaluate("new Date(2012, 11, 21).toLocaleDateString('de-DE', { year: 'numeric', month: 'long', day: 'numeric' })"))
      .toBe('21. Dezember 2012');
    expect(evaluate('new Date(2012, 11, 21).toLocaleDateString()')).toBe('12/21/2012');
    expect(evaluate("(1234567.5).toLocaleString('id-ID')")).toBe('1.234.567,5');
    expect(evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe('Asia/Jakarta');
    expect(evaluate('new Intl.DateTimeFormat("en-US", { hour: "2-digit", hour12: false }).format(new Date(2026, 0, 1, 9))')).toBe('09');
  });

  it('R-22 stays a real Date', () => {
    expect(evaluate(`[Object.prototype.toString.call(new Date()), new Date() instanceof Date, new Date().constructor === Date,
      typeof Date(), isNaN(new Date('x')), class extends Date { x() { return this.getHours(); } }.prototype instanceof Date]`))
      .toEqual(['[object Date]', true, true, 'string', true, true]);
  });

  it('the clock stands still but for what a run spends, and waiting for it ends', () => {
    expect(evaluate('new Date().toISOString()')).toBe('2026-11-24T00:00:00.000Z');
    expect(evaluate('(() => { const t = Date.now(); Utilities.sleep(1500); return Date.now() - t; })()')).toBe(1500);
    expect(evaluate('(() => { const t = Date.now(); while (Date.now() - t < 2000); return Date.now() - t; })()')).toBe(2000);
  });

  it('100,000 Dates ask for the offset of a zone once or twice for every eight days of forty years', () => {
    const asked = jest.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    const script = 'for (let i = 0; i < 1e5; i++) new Date(1990 + i % 40, i % 12, i % 28, i % 24).getHours();';
    const outcome = run(script, { manifest: { timeZone: 'Asia/Tokyo' } });
    expect(outcome.kind).toBe('value');
    expect(asked.mock.calls.length).toBeGreaterThan(0);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2 * 41 * 46);
    asked.mockRestore();
  });
});

describe('offsets of a zone', () => {
  const zones = ['Asia/Jakarta', 'America/New_York', 'Europe/Berlin', 'Africa/Casablanca', 'Australia/Lord_Howe'];
  const anyInstant = fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2060, 0) });

  it('a wall clock reading leads back to an instant that shows it', () => {
    fc.assert(fc.property(fc.constantFrom(...zones), anyInstant, (name, ms) => {
      const zone = ZoneOffsets.of(name);
      const wall = ms + zone.at(ms);
      const instant = zone.instantOf(wall);
      expect(instant + zone.at(instant)).toBe(wall);
    }));
  });
});
