/** CacheService: strings that expire on the virtual clock, oldest evicted first above the cap (L-07). */
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import type { CacheEntry, StoreName } from '../runtime-state';
import { exposeClass, official } from '../service';

type Cache = GoogleAppsScript.Cache.Cache;
type Emulated = 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll';

const LONGEST_KEY = 250;
const LARGEST_VALUE = 102_400;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
const EVICTED_AT_ONCE = 100;

export class CacheHost implements Pick<Cache, Emulated> {
  constructor(private readonly execution: Execution, private readonly entries: Map<string, CacheEntry>) {}

  get(key: string): string | null {
    assertKey(key);
    const entry = this.entries.get(key);
    return entry && entry.expires > this.execution.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(keys.flatMap((key) => {
      const value = this.get(key);
      return value === null ? [] : [[key, value]];
    }));
  }

  /** Anything is stored as its text: an object as `[object Object]`, null as `null`. */
  put(key: string, value: unknown, expirationInSeconds = DEFAULT_SECONDS): void {
    assertKey(key);
    const text = String(value);
    if (Buffer.byteLength(text, 'utf8') > LARGEST_VALUE) throw new ServiceError('Argument too large: value');
    if (expirationInSeconds < 1) throw new ServiceError('Invalid argument: expirationInSeconds');
    const seconds = Math.min(expirationInSeconds, LONGEST_SECONDS);
    this.entries.set(key, { value: text, expires: this.execution.now() + seconds * 1000 });
    if (this.entries.size > MOST_ITEMS) this.removeAll([...this.entries.keys()].slice(0, EVICTED_AT_ONCE));
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  removeAll(keys: string[]): void {
    keys.forEach((key) => this.entries.delete(key));
  }
}
exposeClass('CacheService.Cache', CacheHost);

function assertKey(key: string | null): void {
  if (key === null || key === '') throw new ServiceError('Invalid argument: key');
  if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
}

type Api = GoogleAppsScript.Cache.CacheService;

export class CacheServiceHost implements Pick<Api, 'getDocumentCache' | 'getScriptCache' | 'getUserCache'> {
  constructor(private readonly execution: Execution) {}

  /** Null outside a container. */
  getDocumentCache(): Cache | null {
    return this.execution.isBound ? this.of('document') : null;
  }

  getScriptCache(): Cache {
    return this.of('script');
  }

  getUserCache(): Cache {
    return this.of('user');
  }

  private of(name: StoreName): Cache {
    return official(new CacheHost(this.execution, this.execution.state.caches[name]));
  }
}
exposeClass('CacheService', CacheServiceHost);
