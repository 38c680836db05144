/** Enum values as the host side sees them; the typings declare the enums but ship no values. */
import { contract } from './contract/contract';

export class EnumMember {
  constructor(
    /** Path of the enum, e.g. `SpreadsheetApp.BorderStyle`. */
    readonly type: string,
    readonly name: string,
  ) {}

  toString(): string {
    return this.name;
  }
}

const interned = new Map<string, EnumMember>();

/**
 * The one object of an enum value: `enumMember<GoogleAppsScript.Base.Button>('Button', 'OK')`.
 * @throws Error when the official typings know no such value.
 */
export function enumMember<Official = EnumMember>(type: string, name: string): Official {
  const key = `${type}.${name}`;
  let member = interned.get(key);
  if (!member) {
    if (!contract.enums[type]?.includes(name)) throw new Error(`No enum value ${key} in the typings.`);
    member = new EnumMember(type, name);
    interned.set(key, member);
  }
  return member as unknown as Official;
}

/** The name of an enum value that came in through the gate, e.g. `SOLID`. */
export const enumName = (value: unknown): string => (value as EnumMember).name;
