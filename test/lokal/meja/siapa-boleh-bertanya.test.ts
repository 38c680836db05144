/** Only the page itself may ask: Host, Origin, kind and size of every request. */
import type { RunningBench } from '../../../src/lokal/meja/start-bench';
import { kirim, mejaCoba, type Kiriman } from './meja-coba';

let meja: RunningBench;
beforeAll(async () => void (meja = await mejaCoba('function onOpen() {}')));
afterAll(() => meja.close());

const JSON_ISI = { 'Content-Type': 'application/json' };
const status = async (path: string, kiriman?: Kiriman): Promise<number> => (await kirim(meja, path, kiriman)).status;

it.each([
  ['a name that was pointed to this machine', 'meja.example.com'],
  ['another port', '127.0.0.1:1'],
  ['no port', '127.0.0.1'],
  ['the wildcard address', '0.0.0.0'],
])('refuses Host of %s, also for the page itself', async (_, host) => {
  expect(await status('/', { headers: { Host: host } })).toBe(403);
  expect(await status('/api/state', { headers: { Host: host } })).toBe(403);
});

it('answers under localhost too', async () => {
  expect(await status('/', { headers: { Host: `localhost:${meja.port}` } })).toBe(200);
});

it.each(['http://evil.example.com', 'null', 'http://127.0.0.1:1', 'https://127.0.0.1'])('refuses Origin %s, reading and writing', async (Origin) => {
  expect(await status('/api/state', { headers: { Origin } })).toBe(403);
  expect(await status('/api/open', { method: 'POST', headers: { Origin, ...JSON_ISI }, body: '{}' })).toBe(403);
});

it('refuses an Origin that is not the Host asked', async () => {
  expect(await status('/api/state', { headers: { Origin: `http://localhost:${meja.port}` } })).toBe(403);
});

it('refuses to change anything without an Origin', async () => {
  expect(await status('/api/open', { method: 'POST', headers: JSON_ISI, body: '{}' })).toBe(403);
});

it('takes JSON as application/json only: a foreign form cannot send that', async () => {
  const headers = { Origin: meja.url, 'Content-Type': 'text/plain' };
  expect(await status('/api/menu', { method: 'POST', headers, body: '{}' })).toBe(415);
});

it('refuses other methods, and addresses that it does not know, with a sentence', async () => {
  expect(await status('/', { method: 'PUT', headers: { Origin: meja.url } })).toBe(405);
  const { status: kode, teks } = await kirim(meja, '/../../package.json');
  expect(kode).toBe(404);
  expect(JSON.parse(teks)).toEqual({ error: 'Alamat itu tidak ada di meja kerja ini.' });
});

it.each(['/halaman/index.html', '/page.ts', '//etc/passwd', '/panel/..%2f..%2fpackage.json', '/__proto__', '/constructor', '/api/menu'])(
  'takes no path from outside: %s', async (path) => expect(await status(path)).toBe(404),
);

it('refuses a body above the limit before reading it', async () => {
  const headers = { Origin: meja.url, ...JSON_ISI, 'Content-Length': String(21 * 1024 * 1024) };
  expect(await status('/api/menu', { method: 'POST', headers })).toBe(413);
});

it('refuses what the page never sends: broken JSON, unknown keys, wrong types', async () => {
  const headers = { Origin: meja.url, ...JSON_ISI };
  const { document } = meja.bench.standing;
  for (const body of ['{', '[]', '{"document":1}', JSON.stringify({ document, functionName: 'f', path: '/etc' }), JSON.stringify({ document, functionName: 7 })]) {
    expect(await status('/api/menu', { method: 'POST', headers, body })).toBe(400);
  }
});

it('tells a page of another document to load again', async () => {
  const headers = { Origin: meja.url, ...JSON_ISI };
  const { status: kode, teks } = await kirim(meja, '/api/menu', { method: 'POST', headers, body: JSON.stringify({ document: 1, functionName: 'onOpen' }) });
  expect(kode).toBe(409);
  expect(teks).toContain('muat ulang');
});
