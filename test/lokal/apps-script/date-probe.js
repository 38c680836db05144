/** What a Date says of itself: run natively under a TZ, and in the runtime under any, both must say the same. */
function probe() {
  const out = [];
  const tell = (date) => out.push(
    `${date}|${date.toDateString()}|${date.toTimeString()}|${date.getTime()}|${date.getTimezoneOffset()}|`
    + `${date.getFullYear()} ${date.getMonth()} ${date.getDate()} ${date.getDay()} ${date.getHours()} ${date.getMinutes()} `
    + `${date.getSeconds()} ${date.getMilliseconds()} ${date.getYear()}|${date.toLocaleString()}|${date.toLocaleDateString('de-DE')}|`
    + `${date.toLocaleTimeString()}|${JSON.stringify(date)}`,
  );
  for (const parts of [[1899, 11, 30, 8], [1970, 0, 1], [2024, 1, 29, 23, 59, 59, 999], [2026, 10, 24], [99, 0], [2025, 2, 9, 2, 30],
    [2025, 10, 2, 1, 30], [2025, 2, 30, 2, 15], [1945, 8, 23, 12], [2026, 13, 45, -5, 70], [2026, NaN], [-1, 0, 1]]) {
    tell(new Date(...parts));
  }
  for (let month = 0; month < 600; month += 7) tell(new Date(1880 + month / 4, month % 12, (month % 28) + 1, month % 24, month % 60));
  for (const text of ['2026-01-31', '2026-01-31T10:00', '2026-01-31T10:00:00.5Z', '2026-01-31T10:00:00+07:00', '2026/01/31',
    'Jan 31, 2026 10:00', '31 January 2026 10:00:05 GMT+0200', 'Sat, 31 Jan 2026 10:00:00 GMT', '1/31/2026 4:05 PM', '2026-01-31 10:00',
    '1-31-2026', 'Sat Dec 30 1899 09:00:00 GMT+0707 (Western Indonesia Time)', '2026-01-31 10:00:00 -0500', 'tidak ada']) {
    tell(new Date(text));
    out.push(String(Date.parse(text)));
  }
  const date = new Date(2026, 2, 8, 12);
  const steps = [() => date.setHours(2, 30), () => date.setDate(31), () => date.setMonth(1), () => date.setFullYear(2024, 1, 29),
    () => date.setMinutes(-5), () => date.setSeconds(3600, 5), () => date.setMilliseconds(-1), () => date.setYear(99),
    () => date.setTime(0), () => date.setUTCHours(5), () => date.setHours(NaN), () => date.setDate(1), () => date.setFullYear(2020)];
  for (const step of steps) { out.push(String(step())); tell(date); }
  tell(new Date(date));
  tell(new Date(new Date(2026, 0, 1).toString()));
  tell(new Date(true));
  tell(new Date(null));
  tell(new Date({ valueOf: () => 5 }));
  out.push(String(new Date(2026, 0, 2) - new Date(2026, 0, 1)), `${new Date(0)}x`, String(Date.UTC(2026, 0)), String(Date.length), Date.name);
  return out;
}
if (typeof module !== 'undefined') process.stdout.write(JSON.stringify(probe()));
