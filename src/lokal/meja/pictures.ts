/** The last pictures of a workbook by version, so that a page is sent only what changed since the one it shows. */
import type { Workbook } from '../buku/workbook';
import type { BookSnapshot } from './kisi/book-snapshot';
import { snapshotOf } from './kisi/snapshot';
import { changeBetween } from './kisi/snapshot-change';
import type { BenchState } from './messages';

/** Tabs that lag further behind are sent everything. */
const KEPT = 4;

export class Pictures {
  private readonly byVersion = new Map<number, BookSnapshot>();

  constructor(private readonly workbook: Workbook) {}

  /** @param version the present one: as long as it stays, the picture stays */
  change(since: number | null, version: number): Pick<BenchState, 'since' | 'change'> {
    const before = since === null ? undefined : this.byVersion.get(since);
    const change = changeBetween(before ?? null, this.picture(version));
    return { since: before ? since : null, change };
  }

  private picture(version: number): BookSnapshot {
    const known = this.byVersion.get(version);
    if (known) return { ...known, activeSheetId: this.workbook.activeSheet.id };
    const taken = snapshotOf(this.workbook);
    this.byVersion.set(version, taken);
    const [oldest] = this.byVersion.keys();
    if (this.byVersion.size > KEPT && oldest !== undefined) this.byVersion.delete(oldest);
    return taken;
  }
}
