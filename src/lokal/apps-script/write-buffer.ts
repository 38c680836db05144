/** The writes a run has sent and the workbook has not yet answered: their size, and late rejections (S-21). */
import { ServiceError } from './errors';

export class WriteBuffer {
  private cells = 0;
  private readonly rejections: string[] = [];

  /** Cells waiting to be committed. */
  get pending(): number {
    return this.cells;
  }

  add(cells: number): void {
    this.cells += cells;
  }

  /** A read or a flush commits everything (S-22). */
  commit(): void {
    this.cells = 0;
  }

  reject(message: string): void {
    this.rejections.push(message);
  }

  /** @throws ServiceError the oldest rejection that no call has thrown yet; the others of the batch are dropped */
  surface(): void {
    const [first] = this.rejections.splice(0);
    if (first !== undefined) throw new ServiceError(first);
  }
}
