/** The rows or the columns of a sheet: their number, sizes in pixels, and which of them are hidden. */
import { moveIndex, shiftIndex, type LineMove, type Shift } from './rect';

export class Axis {
  /** Pixels, only where they differ from the default; fractions of a file are kept. */
  private sizes = new Map<number, number>();
  private byUser = new Set<number>();
  private byFilter = new Set<number>();

  constructor(
    public count: number,
    readonly defaultSize: number,
  ) {}

  /** Whole pixels, as scripts see them. */
  size(index: number): number {
    return Math.round(this.sizes.get(index) ?? this.defaultSize);
  }

  setSize(index: number, pixels: number): void {
    if (pixels === this.defaultSize) this.sizes.delete(index);
    else this.sizes.set(index, pixels);
  }

  isHiddenByUser(index: number): boolean {
    return this.byUser.has(index);
  }

  isHiddenByFilter(index: number): boolean {
    return this.byFilter.has(index);
  }

  setHiddenByUser(first: number, count: number, hidden: boolean): void {
    mark(this.byUser, first, count, hidden);
  }

  setHiddenByFilter(first: number, count: number, hidden: boolean): void {
    mark(this.byFilter, first, count, hidden);
  }

  clearFilterHiding(): void {
    this.byFilter.clear();
  }

  /** Indexes with a size of their own, in no order. */
  sized(): IterableIterator<[number, number]> {
    return this.sizes.entries();
  }

  hiddenByUser(): IterableIterator<number> {
    return this.byUser.values();
  }

  hiddenByFilter(): IterableIterator<number> {
    return this.byFilter.values();
  }

  shift(shift: Shift): void {
    this.count += shift.count;
    this.byUser = shiftSet(this.byUser, shift);
    this.byFilter = shiftSet(this.byFilter, shift);
    const sizes = new Map<number, number>();
    for (const [index, pixels] of this.sizes) {
      const moved = shiftIndex(index, shift);
      if (moved !== null) sizes.set(moved, pixels);
    }
    this.sizes = sizes;
  }

  move(move: LineMove): void {
    const place = (index: number): number => moveIndex(index, move);
    this.sizes = new Map([...this.sizes].map(([index, pixels]) => [place(index), pixels]));
    this.byUser = new Set([...this.byUser].map(place));
    this.byFilter = new Set([...this.byFilter].map(place));
  }

  copyFrom(other: Axis): void {
    this.count = other.count;
    this.sizes = new Map(other.sizes);
    this.byUser = new Set(other.byUser);
    this.byFilter = new Set(other.byFilter);
  }
}

function mark(set: Set<number>, first: number, count: number, on: boolean): void {
  for (let index = first; index < first + count; index++) {
    if (on) set.add(index);
    else set.delete(index);
  }
}

function shiftSet(set: Set<number>, shift: Shift): Set<number> {
  const moved = new Set<number>();
  for (const index of set) {
    const place = shiftIndex(index, shift);
    if (place !== null) moved.add(place);
  }
  return moved;
}
