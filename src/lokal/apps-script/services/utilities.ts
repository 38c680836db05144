/** Utilities: dates, encodings, digests, CSV, and the sleep that only moves the virtual clock. */
import * as crypto from 'node:crypto';
import { enumName } from '../enum-member';
import { NotEmulated, ServiceError } from '../errors';
import type { Execution } from '../execution';
import { exposeClass, official } from '../service';
import { ZoneOffsets } from '../zone-offsets';
import { BlobHost, signedBytes } from './blob';
import { formatDate, type Zone } from './format-date';
import { parseCsv } from './parse-csv';
import { formatString } from './format-string';

type Api = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;
type Emulated = 'base64Decode' | 'base64DecodeWebSafe' | 'base64Encode' | 'base64EncodeWebSafe' | 'computeDigest'
  | 'formatDate' | 'formatString' | 'getUuid' | 'newBlob' | 'parseCsv' | 'sleep';

const LONGEST_SLEEP = 300_000;

export class UtilitiesHost implements Pick<Api, Emulated> {
  constructor(private readonly execution: Execution) {}

  /** The zone is a tz name, `GMT`, or an offset such as `GMT+7`. */
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date. Should be of type: Date');
    return formatDate(date as unknown as Date, zoneOf(timeZone), format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatString(template, values);
  }

  sleep(milliseconds: number): void {
    if (milliseconds > LONGEST_SLEEP) throw new ServiceError('Invalid argument: milliseconds');
    this.execution.spend(milliseconds);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  base64Encode(data: string | number[] | null): string {
    return bytesOf(data).toString('base64');
  }

  /** Unlike Node's, the web-safe form of Apps Script keeps its padding. */
  base64EncodeWebSafe(data: string | number[] | null): string {
    return this.base64Encode(data).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, 'base64'));
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return signedBytes(Buffer.from(encoded, 'base64url'));
  }

  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | number[]): number[] {
    const name = enumName(algorithm).replace(/_/g, '').toLowerCase();
    if (!crypto.getHashes().includes(name)) throw new NotEmulated(`Utilities.computeDigest with ${name}`);
    return signedBytes(crypto.createHash(name).update(bytesOf(value)).digest());
  }

  newBlob(data: string | number[], contentType: string | null = null, name: string | null = null): Blob {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
    return official(new BlobHost(bytesOf(data), type, name));
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    return parseCsv(csv, delimiter);
  }
}
exposeClass('Utilities', UtilitiesHost);

/** Bytes of a text or of signed bytes; the platform's null check, as for every argument it cannot do without. */
function bytesOf(data: string | readonly number[] | null): Buffer {
  if (data === null) throw new ServiceError('Invalid argument: data');
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data).buffer);
}

const OFFSET = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/;

/** A zone by tz name, `GMT`, or offset; Intl here knows no offsets, so they are zones of their own. */
function zoneOf(name: string): Zone {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(name) ?? [];
  if (hours !== undefined) return fixedZone(`GMT${sign}${hours.padStart(2, '0')}:${minutes}`, sign === '-' ? -1 : 1);
  try {
    return ZoneOffsets.of(name);
  } catch (error) {
    if (error instanceof RangeError) throw new NotEmulated(`Utilities.formatDate with the time zone "${name}"`);
    throw error;
  }
}

/** @param timeZone `GMT+07:00` */
function fixedZone(timeZone: string, sign: 1 | -1): Zone {
  const offset = sign * (Number(timeZone.slice(4, 6)) * 60 + Number(timeZone.slice(7))) * 60_000;
  return { timeZone, at: () => offset, nameAt: () => timeZone };
}
