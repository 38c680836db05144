/** Server-sent events: every open tab hears of every change, also of those made in another tab. */
import type { ServerResponse } from 'node:http';
import type { Bench } from '../bench';
import { COMMON, DATA_POLICY } from './headers';

/** Sends the standing now and after every change, until the tab goes away. */
export function streamChanges(bench: Bench, response: ServerResponse): void {
  response.writeHead(200, {
    ...COMMON, 'Content-Type': 'text/event-stream; charset=utf-8', 'Content-Security-Policy': DATA_POLICY,
  });
  const tell = (standing: Bench['standing']): void => void response.write(`data: ${JSON.stringify(standing)}\n\n`);
  const stop = bench.watch(tell);
  response.on('close', stop);
  tell(bench.standing);
}
