/** At most ten calls of a page run at once; the next one waits until one has ended (H-16). */

const AT_ONCE = 10;

export class CallQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param start begins the call; it must call `ended` once */
  add(start: (ended: () => void) => void): void {
    this.waiting.push(() => start(() => this.next()));
    this.begin();
  }

  private next(): void {
    this.running -= 1;
    this.begin();
  }

  private begin(): void {
    while (this.running < AT_ONCE) {
      const start = this.waiting.shift();
      if (!start) return;
      this.running += 1;
      start();
    }
  }
}
