/** What outlives a run: properties, caches and locks of one script in one document. */

/** A cached value with its expiry on the virtual clock. */
export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

export type StoreName = 'script' | 'user' | 'document';

const threeStores = <Value>(): Record<StoreName, Map<string, Value>> => ({
  script: new Map(), user: new Map(), document: new Map(),
});

export class RuntimeState {
  readonly properties: Record<StoreName, Map<string, string>> = threeStores();
  readonly caches: Record<StoreName, Map<string, CacheEntry>> = threeStores();
  /** Who holds each lock; the holder is the run itself. */
  readonly lockHolders = new Map<StoreName, object>();
}
