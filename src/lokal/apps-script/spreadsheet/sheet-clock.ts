/** Serial numbers and Dates in the spreadsheet's zone: a cell keeps a wall clock, a Date an instant (S-08, S-28). */
import { ZoneOffsets } from '../zone-offsets';

const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

export class SheetClock {
  private readonly zone: ZoneOffsets;

  /** @param timeZone IANA name; RangeError when there is none such */
  constructor(timeZone: string) {
    this.zone = ZoneOffsets.of(timeZone);
  }

  /** The instant at which the clock of the zone showed this reading; a pure time lies on 1899-12-30 (S-05). */
  readonly toDate = (serial: number): Date => new Date(this.zone.instantOf(Math.round((serial - UNIX_EPOCH) * DAY)));

  /** What the clock of the zone showed at the instant, to the millisecond. */
  readonly toSerial = (date: Date): number => (date.getTime() + this.zone.at(date.getTime())) / DAY + UNIX_EPOCH;
}
