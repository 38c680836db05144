/** The body of a request, up to a size, of one kind only. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

const MEGABYTE = 1024 * 1024;
const tooLarge = (limit: number): Refusal =>
  new Refusal(413, `Kiriman lebih besar dari batas ${Math.floor(limit / MEGABYTE)} MB; kecilkan, lalu coba lagi.`);

/**
 * @param type the media type that the request must state: none that a foreign form could send
 * @throws Refusal 415 for another type, 413 past the limit
 */
export async function readBody(request: IncomingMessage, type: string, limit: number): Promise<Buffer> {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== type) {
    throw new Refusal(415, `Kiriman harus berjenis ${type}.`);
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const JSON_LIMIT = 20 * MEGABYTE;

/** @throws Refusal 400 when the text is no JSON; else as `readBody` */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, 'application/json', JSON_LIMIT);
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'Kiriman bukan JSON yang utuh; muat ulang halaman ini, lalu coba lagi.');
  }
}
