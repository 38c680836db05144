/** PropertiesService: small strings that outlive a run, with the platform's limits (L-05, L-06). */
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import type { StoreName } from '../runtime-state';
import { exposeClass, official } from '../service';

type Properties = GoogleAppsScript.Properties.Properties;
type Emulated = 'getProperty' | 'setProperty' | 'deleteProperty' | 'getKeys' | 'getProperties' | 'setProperties'
  | 'deleteAllProperties';

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const QUOTA_EXCEEDED = 'You have exceeded the property storage quota. Please remove some properties and try again.';

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

export class PropertiesHost implements Pick<Properties, Emulated> {
  constructor(private readonly store: Map<string, string>) {}

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  setProperty(key: string, value: string): Properties {
    this.put(key, value);
    return official(this);
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): Properties {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.put(key, String(value));
    return official(this);
  }

  deleteProperty(key: string): Properties {
    this.store.delete(key);
    return official(this);
  }

  deleteAllProperties(): Properties {
    this.store.clear();
    return official(this);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  private put(key: string | null, value: string | null): void {
    if (key === null || key === '') throw new ServiceError('Invalid argument: key');
    if (value === null) throw new ServiceError('Invalid argument: value');
    if (bytes(value) > LARGEST_VALUE) throw new ServiceError('Argument too large: value');
    const others = [...this.store].filter(([other]) => other !== key);
    const size = others.reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), bytes(key) + bytes(value));
    if (size > LARGEST_STORE) {
      throw new ServiceError(QUOTA_EXCEEDED);
    }
    this.store.set(key, value);
  }
}
exposeClass('PropertiesService.Properties', PropertiesHost);

type Api = GoogleAppsScript.Properties.PropertiesService;
type Stores = 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties';

export class PropertiesServiceHost implements Pick<Api, Stores> {
  constructor(private readonly execution: Execution) {}

  /** Null when the script is not bound (L-06); the typings promise a store always. */
  getDocumentProperties(): Properties {
    return this.execution.isBound ? this.of('document') : official(null as unknown as object);
  }

  getScriptProperties(): Properties {
    return this.of('script');
  }

  getUserProperties(): Properties {
    return this.of('user');
  }

  private of(name: StoreName): Properties {
    return official(new PropertiesHost(this.execution.state.properties[name]));
  }
}
exposeClass('PropertiesService', PropertiesServiceHost);
