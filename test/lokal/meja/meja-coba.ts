/** A workbench over a small workbook and a script of the test, and requests to it with any header one likes. */
import { request, type IncomingHttpHeaders } from 'node:http';
import { projectOf } from '../../../src/lokal/apps-script/project';
import { newWorkbook, type Workbook } from '../../../src/lokal/buku/model';
import type { OpenReport, PanelEvent, RunReport } from '../../../src/lokal/meja/messages';
import { startBench, type RunningBench } from '../../../src/lokal/meja/start-bench';

export function bukuCoba(): Workbook {
  const buku = newWorkbook('Asia/Jakarta', 'id_ID');
  buku.title = 'buku coba';
  const [sheet] = buku.sheets;
  sheet?.setValue(1, 1, 'Nama');
  sheet?.setValue(2, 1, 'Siti');
  return buku;
}

export const proyekCoba = (skrip: string) => projectOf({ 'Code.js': skrip }, { timeZone: 'Asia/Jakarta' });

export const mejaCoba = (skrip: string, workbook = bukuCoba()): Promise<RunningBench> =>
  startBench({ workbook, port: 0, today: '2025-12-15', project: proyekCoba(skrip) });

export interface Jawaban {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly teks: string;
}

export interface Kiriman {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Sends exactly these headers; of its own node adds only Host, unless that is given too. */
export function kirim({ port }: RunningBench, path: string, { method = 'GET', headers = {}, body }: Kiriman = {}): Promise<Jawaban> {
  return new Promise((selesai, gagal) => {
    const permintaan = request({ host: '127.0.0.1', port, path, method, headers: { ...headers } }, (jawaban) => {
      const potongan: Buffer[] = [];
      jawaban.on('data', (satu: Buffer) => potongan.push(satu));
      jawaban.on('end', () => selesai({ status: jawaban.statusCode ?? 0, headers: jawaban.headers, teks: Buffer.concat(potongan).toString('utf8') }));
    });
    permintaan.on('error', gagal);
    permintaan.end(body);
  });
}

/** As the page itself asks: own origin, JSON; a refusal of the server fails the test. */
export async function minta<T>(meja: RunningBench, path: string, isi: unknown): Promise<T> {
  const headers = { Origin: meja.url, 'Content-Type': 'application/json' };
  const { status, teks } = await kirim(meja, path, { method: 'POST', headers, body: JSON.stringify(isi) });
  if (status !== 200) throw new Error(`${status} ${teks}`);
  return JSON.parse(teks) as T;
}

export const buka = (meja: RunningBench): Promise<OpenReport> => minta(meja, '/api/open', {});

export const klikMenu = async (meja: RunningBench, functionName: string): Promise<RunReport> =>
  minta(meja, '/api/menu', { document: meja.bench.standing.document, functionName });

/** The panel that a menu function shows. */
export async function panelDari(meja: RunningBench, functionName: string): Promise<PanelEvent> {
  const { events } = await klikMenu(meja, functionName);
  const panel = events.find((event): event is PanelEvent => event.type === 'panel');
  if (!panel) throw new Error(`${functionName} shows no panel: ${JSON.stringify(events)}`);
  return panel;
}
