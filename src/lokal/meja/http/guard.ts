/** Who may ask at all: this page on this machine. Another site, or a name that was pointed here, is turned away. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal';

const HOSTS = ['127.0.0.1', 'localhost'];

/** Origins of the page, as a browser names them. */
export const originsOf = (port: number): readonly string[] => HOSTS.map((host) => `http://${host}:${port}`);

/**
 * Checks Host on every request (a rebound DNS name carries another one) and Origin wherever there is one; what changes
 * something must carry it.
 * @throws Refusal 403
 */
export function assertOwnPage({ headers, method }: IncomingMessage, port: number): void {
  const own = originsOf(port);
  if (!own.includes(`http://${headers.host ?? ''}`)) {
    throw new Refusal(403, `Meja kerja hanya menjawab pada alamat ${own[0] ?? ''}.`);
  }
  const { origin } = headers;
  const isReading = method === 'GET' || method === 'HEAD';
  if (origin === undefined ? !isReading : origin !== `http://${headers.host ?? ''}`) {
    throw new Refusal(403, 'Permintaan ini tidak datang dari halaman meja kerja.');
  }
}
