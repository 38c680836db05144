/** The body of a request, up to a size, of one kind only. */
import type { IncomingMessage } from 'node:http';
import { LARGEST_JSON, tooLarge } from '../limits';
import { Refusal } from './refusal';

/**
 * @param type the media type that the request must state: none that a foreign form could send
 * @throws Refusal 415 for another type, 413 past the limit
 */
export async function readBody(request: IncomingMessage, type: string, limit: number): Promise<Buffer> {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== type) {
    throw new Refusal(415, `Kiriman harus berjenis ${type}.`);
  }
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new Refusal(413, tooLarge(limit));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Refusal(413, tooLarge(limit));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @throws Refusal 400 when the text is no JSON; else as `readBody` */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, 'application/json', LARGEST_JSON);
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new Refusal(400, 'Kiriman bukan JSON yang utuh; muat ulang halaman ini, lalu coba lagi.');
  }
}
