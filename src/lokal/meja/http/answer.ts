/** What a route answers with, and how it is written. */
import type { ServerResponse } from 'node:http';
import type { Refused } from '../messages';
import { COMMON, DATA_POLICY } from './headers';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Security-Policy': DATA_POLICY },
  body: JSON.stringify(value),
});

/** @param sentence Indonesian, says what to do */
export const refused = (status: number, sentence: string): Answer =>
  json({ error: sentence } satisfies Refused, status);

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const length = status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...COMMON, ...headers, ...length });
  response.end(body);
}
