/** Carries values between the host and a script's realm: nothing of one is ever seen in the other. */
import { contract } from './contract/contract';
import { EnumMember, enumMember } from './enum-member';
import type { RealmKit } from './realm';

const isDate = (value: object): boolean => Object.prototype.toString.call(value) === '[object Date]';

export class ScriptValues {
  private readonly hostOfScript = new WeakMap<object, object>();
  private readonly scriptOfHost = new WeakMap<object, object>();

  /**
   * @param kit makes values in the realm
   * @param offer makes the script-side object of a host service object; undefined for a plain value
   */
  constructor(
    private readonly kit: RealmKit,
    private readonly offer: (host: object) => object | undefined,
  ) {}

  /** A host value as the script shall see it. */
  readonly toScript = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? this.objectToScript(value) : value;

  private readonly objectToScript = (value: object): unknown => {
    if (Array.isArray(value)) return this.kit.copyArray(value, this.objectToScript);
    if (isDate(value)) return this.kit.makeDate(Date.prototype.getTime.call(value));
    const known = this.scriptOfHost.get(value);
    if (known) return known;
    if (this.hostOfScript.has(value)) return value;
    return this.serviceToScript(value) ?? this.plainToScript(value);
  };

  private serviceToScript(host: object): object | undefined {
    const made = host instanceof EnumMember ? this.makeEnum(host) : this.offer(host);
    if (made) this.tie(host, made);
    return made;
  }

  private makeEnum({ type, name }: EnumMember): object {
    return this.kit.makeEnumMember(name, (contract.enums[type] ?? []).indexOf(name));
  }

  /** The script-side object of an enum: its members as properties. */
  enumToScript(type: string): object {
    const object = this.kit.makeObject();
    for (const name of contract.enums[type] ?? []) object[name] = this.toScript(enumMember(type, name));
    return object;
  }

  private plainToScript(value: object): unknown {
    const copy = this.kit.makeObject();
    for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item);
    return copy;
  }

  /** Remembers that two objects are the same thing on both sides. */
  tie(host: object, script: object): void {
    this.scriptOfHost.set(host, script);
    this.hostOfScript.set(script, host);
  }

  /** The host object that a script object stands for. */
  hostOf(script: unknown): object | undefined {
    return typeof script === 'object' && script !== null ? this.hostOfScript.get(script) : undefined;
  }

  /** A script value as host code shall see it: `undefined` is `null`, plain things are copied. */
  readonly fromScript = (value: unknown): unknown => {
    if (value === undefined) return null;
    return typeof value === 'object' && value !== null ? this.objectFromScript(value) : value;
  };

  private objectFromScript(value: object): unknown {
    if (Array.isArray(value)) return this.arrayFromScript(value);
    const host = this.hostOfScript.get(value);
    if (host) return host;
    if (isDate(value)) return new Date(Date.prototype.getTime.call(value));
    const proto: unknown = Object.getPrototypeOf(value);
    if (proto !== this.kit.objectPrototype && proto !== null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.fromScript(item)]));
  }

  private arrayFromScript(source: readonly unknown[]): unknown[] {
    const copy: unknown[] = [];
    for (const item of source) copy.push(this.fromScript(item));
    return copy;
  }
}
