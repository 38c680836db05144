/** The server of the workbench: 127.0.0.1 only, on a port of choice or the next free one. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bench } from '../bench';
import { BenchRefusal } from '../bench-refusal';
import { refused, send, type Answer } from './answer';
import { streamChanges } from './change-stream';
import { assertOwnPage } from './guard';
import { Refusal } from './refusal';
import { answer } from './routes';

const HOST = '127.0.0.1';
/** Ports tried after a taken one, before the system chooses. */
const NEXT_PORTS = 10;

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * @param port the wanted one; 0 = any free one. A taken one is passed over unless `exactly`
 * @throws the system's error (EADDRINUSE, EACCES) when no port can be had
 */
export async function serve(bench: Bench, port: number, { exactly = false } = {}): Promise<Served> {
  const server = createServer((request, response) => void respond(bench, request, response, portOf(server)));
  for (const candidate of candidates(port, exactly)) {
    if (await listens(server, candidate, exactly)) break;
  }
  return { port: portOf(server), close: () => close(server) };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function candidates(port: number, exactly: boolean): number[] {
  if (exactly || port === 0) return [port];
  return [...Array.from({ length: NEXT_PORTS }, (_, index) => port + index).filter((one) => one < 65_536), 0];
}

/** @returns false when the port is taken and another may be tried */
function listens(server: Server, port: number, exactly: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void =>
      (error.code === 'EADDRINUSE' && !exactly ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, HOST, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

/** Streams of open tabs never end by themselves. */
function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

async function respond(bench: Bench, request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  try {
    assertOwnPage(request, port);
    if (request.method === 'GET' && request.url === '/api/changes') return streamChanges(bench, response);
    send(response, await answer(bench, request));
  } catch (error) {
    // Nobody waits for the answer to a request that was broken off.
    if (request.destroyed && !request.complete) return;
    // What is left of a body that nobody reads would keep the connection busy.
    response.setHeader('Connection', 'close');
    send(response, refusalOf(error));
  }
}

function refusalOf(error: unknown): Answer {
  if (error instanceof Refusal) return refused(error.status, error.message);
  if (error instanceof BenchRefusal) return refused(409, error.message);
  console.error(error);
  const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return refused(500, `Kesalahan pada meja kerja, bukan pada data Anda: ${words}. Lihat terminal.`);
}
