/** Offsets of a time zone from UTC, exact to the second (local mean time of 1899 included) and cheap to ask. */

/** Eight days: short enough that no zone leaves an offset and returns to it within one. */
const BUCKET = 8 * 86_400_000;
const FARTHEST = 8.64e15;

const LAST_NAMED = (2 ** 31 - 1) * 1000;

/** The same day and time in a year from 2008 to 2035 that starts on the same weekday and is as long. */
function likeInstant(ms: number): number {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const newYear = new Date(ms);
  newYear.setUTCMonth(0, 1);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const recent = (isLeap ? 1956 : 1967) + ((newYear.getUTCDay() * 12) % 28);
  return date.setUTCFullYear(2008 + ((recent + 3 * 28 - 2008) % 28));
}

interface Bucket {
  readonly before: number;
  readonly after: number;
  /** First millisecond of `after`; Infinity when the offset does not change in the bucket. */
  readonly change: number;
}

export class ZoneOffsets {
  private static readonly zones = new Map<string, ZoneOffsets>();
  private readonly buckets = new Map<number, Bucket>();
  private readonly wallClock: Intl.DateTimeFormat;
  private readonly longName: Intl.DateTimeFormat;

  /**
   * The offsets of one zone, shared by all who ask.
   * @throws RangeError when the zone is not in the tz database
   */
  static of(timeZone: string): ZoneOffsets {
    let zone = ZoneOffsets.zones.get(timeZone);
    if (!zone) {
      zone = new ZoneOffsets(timeZone);
      ZoneOffsets.zones.set(timeZone, zone);
    }
    return zone;
  }

  private constructor(readonly timeZone: string) {
    this.wallClock = new Intl.DateTimeFormat('en-US', {
      timeZone, hourCycle: 'h23', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric',
      hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
    this.longName = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  }

  /** Milliseconds to add to the instant `ms` to get its wall clock read as UTC. */
  readonly at = (ms: number): number => {
    const index = Math.floor(ms / BUCKET);
    let bucket = this.buckets.get(index);
    if (!bucket) {
      bucket = this.measureBucket(index);
      this.buckets.set(index, bucket);
    }
    return ms < bucket.change ? bucket.before : bucket.after;
  };

  /** Instant of a wall clock reading (given as if UTC): the earlier one of two, and the shifted one in a gap. */
  readonly instantOf = (wall: number): number => {
    const before = this.at(wall - 86_400_000);
    const after = this.at(wall + 86_400_000);
    if (before === after || this.at(wall - before) === before) return wall - before;
    return this.at(wall - after) === after ? wall - after : wall - before;
  };

  /**
   * Name as `Date.prototype.toString` gives it: `Western Indonesia Time`.
   * V8 names a day before 1970 or after 2038 as the same day of a like year near ours, whatever was in force (S-05).
   */
  readonly nameAt = (ms: number): string => {
    const like = ms < 0 || ms > LAST_NAMED ? likeInstant(ms) : ms;
    return this.longName.formatToParts(like).find(({ type }) => type === 'timeZoneName')?.value ?? this.timeZone;
  };

  private measureBucket(index: number): Bucket {
    let low = Math.max(index * BUCKET, -FARTHEST);
    let high = Math.min((index + 1) * BUCKET, FARTHEST);
    const before = this.measure(low);
    const after = this.measure(high);
    if (before === after) return { before, after, change: Infinity };
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.measure(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, change: high };
  }

  private measure(ms: number): number {
    const second = Math.floor(ms / 1000) * 1000;
    const parts = Object.fromEntries(this.wallClock.formatToParts(second).map(({ type, value }) => [type, value]));
    const year = parts.era?.startsWith('B') ? 1 - Number(parts.year) : Number(parts.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return wall.getTime() - second;
  }
}
