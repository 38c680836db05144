/** Every address that the workbench answers on: a fixed table, in which nothing from the page becomes a path. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type * as z from 'zod/mini';
import { readWorkbook } from '../../buku/xlsx/read-workbook';
import { WorkbookFileError } from '../../buku/xlsx/workbook-file-error';
import { writeWorkbook } from '../../buku/xlsx/write-workbook';
import type { PrintableSheet } from '../../cetak/pdf';
import { hasChromium } from '../../chromium-path';
import type { Bench } from '../bench';
import { BenchRefusal } from '../bench-refusal';
import { LARGEST_FILE } from '../limits';
import { pageScript, pageStyle, pageText, shimScript } from '../page-bundle';
import { withShim } from '../panel-shim/with-shim';
import { actionRequest, callRequest, editRequest, menuRequest, pdfRequest } from '../requests';
import { json, type Answer } from './answer';
import { DATA_POLICY, PAGE_POLICY, PANEL_POLICY } from './headers';
import { readBody, readJson } from './read-body';
import { Refusal } from './refusal';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Route = (bench: Bench, request: IncomingMessage, url: URL) => Promise<Answer> | Answer;

const page = (type: string, body: string | Uint8Array): Answer => ({
  status: 200,
  headers: { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': PAGE_POLICY },
  body,
});

/** Holds no data, only code and looks: kept by the browser, which asks each time whether it is still the same. */
const code = (request: IncomingMessage, type: string, body: Uint8Array): Answer => {
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const { headers, ...answer } = page(type, body);
  const kept = { ...headers, 'Cache-Control': 'no-cache', ETag: tag };
  const isKnown = request.headers['if-none-match'] === tag;
  return isKnown ? { status: 304, headers: kept, body: '' } : { ...answer, headers: kept };
};

const GET: Readonly<Record<string, Route>> = {
  '/': () => page('text/html', pageText()),
  '/page.js': async (_, request) => code(request, 'text/javascript', await pageScript()),
  '/page.css': async (_, request) => code(request, 'text/css', await pageStyle()),
  '/api/state': (bench, _, { searchParams }) => json(bench.state(sinceOf(searchParams.get('since')))),
  '/api/file': async (bench) => ({ status: 200, headers: { 'Content-Type': XLSX }, body: await written(bench) }),
};

const POST: Readonly<Record<string, Route>> = {
  '/api/open': (bench) => json(bench.openInTab()),
  '/api/menu': async (bench, request) => json(bench.clickMenu(await asked(request, menuRequest))),
  '/api/call': async (bench, request) => json(bench.callFromPanel(await asked(request, callRequest))),
  '/api/edit': async (bench, request) => json(bench.edit(await asked(request, editRequest))),
  '/api/action': async (bench, request) => {
    const { document, action } = await asked(request, actionRequest);
    return json(bench.act(document, action));
  },
  '/api/file': upload,
  '/api/pdf': async (bench, request) => {
    const { document, sheetId } = await asked(request, pdfRequest);
    return pdf(bench.printable(document, sheetId));
  },
};

/** @throws Refusal 404 where nothing lies, 405 for another method */
export function answer(bench: Bench, request: IncomingMessage): Promise<Answer> | Answer {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const table = request.method === 'GET' ? GET : request.method === 'POST' ? POST : undefined;
  if (!table) throw new Refusal(405, 'Meja kerja hanya mengenal permintaan GET dan POST.');
  const route = Object.hasOwn(table, url.pathname) ? table[url.pathname] : undefined;
  if (route) return route(bench, request, url);
  const token = request.method === 'GET' ? /^\/panel\/([\w-]{10,64})$/.exec(url.pathname)?.[1] : undefined;
  if (token !== undefined) return panel(bench, request, token);
  throw new Refusal(404, 'Alamat itu tidak ada di meja kerja ini.');
}

/** The page of the bundle as it is, with Google's client API before everything else. */
async function panel(bench: Bench, request: IncomingMessage, token: string): Promise<Answer> {
  const html = bench.panelHtml(token);
  if (html === undefined) throw new Refusal(404, 'Panel itu sudah tidak ada; buka kembali dari menu.');
  const settings = { token, functions: bench.clientFunctions, origin: `http://${request.headers.host ?? ''}` };
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PANEL_POLICY },
    body: withShim(html, await shimScript(), settings),
  };
}

async function asked<Schema extends z.ZodMiniType>(
  request: IncomingMessage, schema: Schema,
): Promise<z.output<Schema>> {
  const read = schema.safeParse(await readJson(request));
  if (!read.success) throw new Refusal(400, 'Isi permintaan tidak dikenal; muat ulang halaman ini, lalu coba lagi.');
  return read.data;
}

/** Whatever drives a browser is loaded only where a PDF is asked for. */
async function pdf(sheet: PrintableSheet): Promise<Answer> {
  if (!hasChromium()) {
    throw new BenchRefusal('PDF perlu Chromium, yang tidak ada di komputer ini; sebutkan letaknya lewat CHROMIUM_PATH, lalu mulai ulang meja kerja.');
  }
  const { pdfOf } = await import('../../cetak/pdf');
  return { status: 200, headers: { 'Content-Type': 'application/pdf', 'Content-Security-Policy': DATA_POLICY }, body: await pdfOf([sheet]) };
}

const sinceOf = (text: string | null): number | null =>
  (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null);

async function written(bench: Bench): Promise<Uint8Array> {
  const bytes = await orSentence(() => writeWorkbook(bench.workbook));
  bench.noteSaved();
  return bytes;
}

/** Opens the uploaded file in the place of the open one; locale and zone stay. */
async function upload(bench: Bench, request: IncomingMessage): Promise<Answer> {
  const bytes = await readBody(request, XLSX, LARGEST_FILE);
  const { locale, timeZone } = bench.workbook;
  const workbook = await orSentence(() => readWorkbook(bytes, { locale, timeZone }));
  workbook.title = titleOf(request.headers['x-file-name']);
  return json(bench.load(workbook));
}

/** The name is only shown, and offered again for saving. */
function titleOf(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? '')).replace(/\.xlsx$/i, '').slice(0, 200) || 'Tanpa judul';
  } catch {
    throw new Refusal(400, 'Nama berkas tidak terbaca; ganti namanya, lalu coba lagi.');
  }
}

async function orSentence<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new Refusal(422, error.message);
    if (error instanceof Error && error.message.startsWith('not emulated')) {
      const what = error.message.slice('not emulated: '.length);
      throw new BenchRefusal(`Meja kerja ini tidak meniru isi berkas itu (${what}).`);
    }
    throw error;
  }
}
