/** The parts of an .xlsx package (a zip archive), unpacked when asked for and packed again. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { WorkbookFileError } from './workbook-file-error';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const OLE2 = 0xe011cfd0;
const MEGABYTE = 1024 * 1024;
const SMALLEST_CHUNK = 64;
/** Far more than the sheets of a PD need; a bound against archives made to burst. */
const MAX_PART_BYTES = 256 * MEGABYTE;
const MAX_PACKAGE_BYTES = 2 * MAX_PART_BYTES;
/** Sheets pack to a tenth or a fortieth; what packs to less than a two-hundredth was made to burst, once it is large. */
const MAX_RATIO = 200;
const LARGE_PART_BYTES = 16 * MEGABYTE;

interface Stored {
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

export type Parts = Map<string, Uint8Array>;

/** Unpacks an archive. Errors: WorkbookFileError not-xlsx, encrypted, truncated, too-large, damaged. */
export function unpack(bytes: Uint8Array): Parts {
  const entries = directory(bytes);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_PACKAGE_BYTES) throw new WorkbookFileError('too-large', `${total} bita`);
  return new Map([...entries].map(([path, entry]) => [path, content(path, entry)]));
}

function directory(bytes: Uint8Array): Map<string, Stored> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.length >= 4 ? view.getUint32(0, true) : 0;
  if (magic === OLE2) throw new WorkbookFileError(isEncryptedOffice(bytes) ? 'encrypted' : 'not-xlsx');
  if (magic !== LOCAL) throw new WorkbookFileError('not-xlsx');
  const end = findEnd(view);
  const entries = new Map<string, Stored>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new WorkbookFileError('truncated');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(path.replace(/\\/g, '/'), locate(bytes, view, at, bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + extra + comment;
  }
  if (at !== end && at + 4 <= end && view.getUint32(at, true) === CENTRAL) throw new WorkbookFileError('damaged', 'daftar isi');
  return entries;
}

/** Where a part lies; its own header must bear the name that the directory gives it. */
function locate(bytes: Uint8Array, view: DataView, at: number, name: Uint8Array): Stored {
  if (view.getUint16(at + 8, true) & 1) throw new WorkbookFileError('encrypted');
  const [crc, packed, size, start] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as [
    number,
    number,
    number,
    number,
  ];
  if (start + 30 > bytes.length) throw new WorkbookFileError('truncated');
  if (Buffer.compare(name, bytes.subarray(start + 30, start + 30 + view.getUint16(start + 26, true))) !== 0) {
    throw new WorkbookFileError('damaged', 'nama bagian');
  }
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (data + packed > bytes.length) throw new WorkbookFileError('truncated');
  return { method: view.getUint16(at + 10, true), crc, size, data: bytes.subarray(data, data + packed) };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new WorkbookFileError('truncated');
}

/** The part as it was packed; its sum is checked, so that no flipped bit becomes another text. */
function content(path: string, stored: Stored): Uint8Array {
  const { size, data, crc } = stored;
  if (size > MAX_PART_BYTES || (size > LARGE_PART_BYTES && size > MAX_RATIO * data.length)) throw new WorkbookFileError('too-large', path);
  const bytes = inflated(path, stored);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new WorkbookFileError('damaged', path);
  return bytes;
}

/** Room for all of it and one byte more, which tells the end; zlib holds 16 kilobytes for the smallest part where nothing is said. */
const chunkSize = (size: number): number => Math.min(Math.max(size + 1, SMALLEST_CHUNK), MEGABYTE);

function inflated(path: string, { method, size, data }: Stored): Uint8Array {
  if (method === 0) return data;
  if (method !== 8) throw new WorkbookFileError('damaged', path);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size), chunkSize: chunkSize(size) });
  } catch (cause) {
    throw new WorkbookFileError('damaged', path, { cause });
  }
}

/** A password-protected workbook is an OLE2 container with the stream `EncryptedPackage`; an old .xls is one without. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

/** Packs parts into an archive; `compress: false` only stores them. The same parts always give the same bytes. */
export function pack(parts: Iterable<readonly [string, Uint8Array]>, { compress = true } = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const name = Buffer.from(path);
    const packed = compress
      ? deflateRawSync(data, { level: 6 })
      : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const header = fields(compress ? 8 : 0, crc32(data), packed.length, data.length, name.length);
    const local = Buffer.concat([uint32(LOCAL), header, name]);
    central.push(Buffer.concat([uint32(CENTRAL), uint16(20), header, Buffer.alloc(10), uint32(offset), name]));
    chunks.push(local, packed);
    offset += local.length + packed.length;
  }
  const directorySize = central.reduce((sum, { length }) => sum + length, 0);
  const count = uint16(central.length);
  const end = Buffer.concat([uint32(END), uint32(0), count, count, uint32(directorySize), uint32(offset), uint16(0)]);
  return new Uint8Array(Buffer.concat([...chunks, ...central, end]));
}

/** The fields that local and central headers share; the time is fixed to 1 January 1980, names are UTF-8. */
function fields(method: number, crc: number, packed: number, size: number, nameLength: number): Buffer {
  const date = uint16(0x21);
  return Buffer.concat([
    uint16(20),
    uint16(0x800),
    uint16(method),
    uint16(0),
    date,
    uint32(crc),
    uint32(packed),
    uint32(size),
    uint16(nameLength),
    uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export const textOf = (part: Uint8Array): string => new TextDecoder().decode(part);
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
