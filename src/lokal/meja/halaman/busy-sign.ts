/** «Menjalankan skrip…» as long as a run goes on; a run too short to be seen shows nothing. */

const UNSEEN = 150;

export class BusySign {
  private running: string[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: HTMLElement) {}

  async during<T>(what: string, work: () => Promise<T>): Promise<T> {
    this.running.push(what);
    this.timer ??= setTimeout(() => this.show(), UNSEEN);
    try {
      return await work();
    } finally {
      this.running.splice(this.running.indexOf(what), 1);
      this.end();
    }
  }

  private show(): void {
    this.place.textContent = this.running[0] ?? '';
    this.place.classList.toggle('on', this.running.length > 0);
  }

  private end(): void {
    if (this.running.length > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.show();
  }
}
