import { evaluate, failing, run } from '../script';

const format = (pattern: string, zone = 'Asia/Jakarta', date = 'new Date(Date.UTC(2026, 10, 24, 2, 5, 9, 7))'): unknown =>
  evaluate(`Utilities.formatDate(${date}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`);

describe('formatDate', () => {
  it.each([
    ['yyyy-MM-dd', '2026-11-24'], ['dd/MM/yy HH:mm:ss.SSS', '24/11/26 09:05:09.007'], ['d MMMM yyyy', '24 November 2026'],
    ['EEE, MMM d', 'Tue, Nov 24'], ['EEEE', 'Tuesday'], ['h:mm a', '9:05 AM'], ['k K u D F', '9 9 2 328 4'], ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-24T09:05:09+07:00'],
    ['Z X XX z zzzz', '+0700 +07 +0700 WIB Western Indonesia Time'], ["'hari' ''d''", "hari '24'"], ['G w', 'AD 48'], ['yyyyMMdd', '20261124'],
  ])('%s', (pattern, text) => {
    expect(format(pattern)).toBe(text);
  });

  it.each([
    ['GMT', '2026-11-24 02:05'], ['GMT+7', '2026-11-24 09:05'], ['GMT-05:30', '2026-11-23 20:35'], ['Asia/Jayapura', '2026-11-24 11:05'], ['UTC', '2026-11-24 02:05'],
  ])('in %s', (zone, text) => {
    expect(format('yyyy-MM-dd HH:mm', zone)).toBe(text);
  });

  it('S-06 S-07 reads a time-only cell and a midnight rightly', () => {
    expect(format('HH:mm', 'Asia/Jakarta', 'new Date("1899-12-30T00:52:48.000Z")')).toBe('08:00');
    expect(format('yyyy-MM-dd', 'Asia/Jakarta', 'new Date(2026, 0, 31)')).toBe('2026-01-31');
  });

  it('the year of the week is not the year of the day', () => {
    expect(format('YYYY yyyy', 'GMT', 'new Date(Date.UTC(2026, 11, 31))')).toBe('2027 2026');
  });

  it('refuses an unknown letter, and declines a zone it does not know', () => {
    expect(failing('Utilities.formatDate(new Date(), "GMT", "b");')).toBe("Exception: Illegal pattern character 'b'");
    expect(failing('Utilities.formatDate(new Date(), "Asia/Manggar", "yyyy");')).toBe('Error: not emulated: Utilities.formatDate with the time zone "Asia/Manggar"');
    expect(failing('Utilities.formatDate(new Date("x"), "GMT", "yyyy");')).toMatch(/^Exception: Invalid argument/);
  });
});

describe('Utilities', () => {
  it.each([
    ['base64Encode("é")', 'w6k='], ['base64EncodeWebSafe("a?>b")', 'YT8-Yg=='], ['base64Encode([-1, 2])', '/wI='], ['base64Decode("/wI=")', [-1, 2]],
    ['base64DecodeWebSafe("YT8-Yg==")', [97, 63, 62, 98]], ['formatString("%s: %05.1f|%-4d|%x%%", "a", 2.25, 7, 255)', 'a: 002.3|7   |ff%'],
    ['computeDigest(Utilities.DigestAlgorithm.MD5, "a").length', 16], ['computeDigest(Utilities.DigestAlgorithm.SHA_256, "a")[0]', -54],
    ['newBlob("isi", "text/csv", "a.csv").getDataAsString()', 'isi'], ['newBlob("a").getBytes()', [97]], ['getUuid().length', 36],
    ['parseCsv(\'a,"b ""c"", d"\\r\\n1,\\n\')', [['a', 'b "c", d'], ['1', '']]], ['parseCsv("a;b", ";")', [['a', 'b']]],
    ['formatDate(new Date(0), "GMT+7", "z")', 'GMT+07:00'],
  ])('%s', (call, value) => {
    expect(evaluate(`Utilities.${call}`)).toEqual(value);
  });

  it('R-17 sleep passes virtual time only', () => {
    const started = performance.now();
    expect(run('Utilities.sleep(60000);').spent).toBeGreaterThanOrEqual(60_000);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('logs', () => {
  const lines = (body: string): string[] => run(body).screen.logLines.map(({ text }) => text);

  it('console prints as V8, with local Dates', () => {
    expect(lines(`console.log('%s has %d', 'a', 2, [1, 'x'], { a: 1 }); console.warn(new Date(2026, 0, 1)); console.error(1);
      console.info([new Date(2026, 0, 1)]); console.log();`)).toEqual([
      "a has 2 [ 1, 'x' ] { a: 1 }", 'Thu Jan 01 2026 00:00:00 GMT+0700 (Western Indonesia Time)', '1',
      '[ Thu Jan 01 2026 00:00:00 GMT+0700 (Western Indonesia Time) ]', '']);
    expect(lines('console.time("a"); Utilities.sleep(20); console.timeEnd("a");')).toEqual(['a: 20ms']);
  });

  it('Logger prints as Java', () => {
    expect(lines(`Logger.log(1); Logger.log('a %s, b %s', 1, true); Logger.log({ a: 1, b: ['x', null] }); Logger.log(new Date(2026, 0, 1)); Logger.log(12345678);`)).toEqual([
      '1.0', 'a 1.0, b true', '{a=1.0, b=[x, null]}', 'Thu Jan 01 00:00:00 GMT+07:00 2026', '1.2345678E7']);
    expect(evaluate('(Logger.log("a").log("b"), Logger.getLog())')).toBe('a\nb\n');
  });
});
