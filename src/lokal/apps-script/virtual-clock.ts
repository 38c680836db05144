/** The one clock of a runtime: it moves only when a run spends time, so every run is the same again. */

export class VirtualClock {
  private ms: number;

  /** @param start instant of the first run, a Date or milliseconds since 1970 */
  constructor(start: Date | number) {
    this.ms = Number(start);
  }

  /** Milliseconds since 1970, with fractions. */
  now(): number {
    return this.ms;
  }

  advance(milliseconds: number): void {
    this.ms += milliseconds;
  }
}
