/** `google.script.run` as a page sees it: the pure part of what runs inside a panel's frame. */
import { CallQueue } from '../../../src/lokal/meja/panel-shim/call-queue';
import { makeRunner, type CallResult, type Runner, type RunnerOptions } from '../../../src/lokal/meja/panel-shim/runner';

interface Terkirim {
  readonly nama: string;
  readonly args: readonly unknown[];
  readonly jawab: (result: CallResult) => void;
}

function panggung(lain: Partial<RunnerOptions> = {}) {
  const terkirim: Terkirim[] = [];
  const takTertangani: string[] = [];
  const run = makeRunner({
    functions: ['simpan', 'muat'],
    queue: new CallQueue(),
    send: (nama, args, jawab) => void terkirim.push({ nama, args, jawab }),
    formValues: (nilai) => nilai,
    unhandled: (nama, galat) => void takTertangani.push(`${nama}: ${galat.name}: ${galat.message}`),
    ...lain,
  });
  return { run, terkirim, takTertangani };
}

type Cara = (...args: unknown[]) => Runner;
const dengan = (run: Runner, cara: string, ...args: unknown[]): Runner => (run[cara] as Cara)(...args);
const berhasil = (value: unknown): CallResult => ({ success: true, value });
const gagal = (name: string, message: string): CallResult => ({ success: false, error: { name, message } });

it('R-27: only the functions of the script are there', () => {
  const { run } = panggung();
  expect(Object.keys(run).sort()).toEqual(['muat', 'simpan', 'withFailureHandler', 'withSuccessHandler', 'withUserObject']);
  expect(() => run.tidakAda?.()).not.toThrow();
  expect(run.tidakAda).toBeUndefined();
});

it('H-15: every with… gives a new runner and leaves the old one as it was', () => {
  const { run, terkirim } = panggung();
  const didengar: string[] = [];
  const satu = dengan(run, 'withSuccessHandler', (nilai: unknown) => didengar.push(`satu ${String(nilai)}`));
  const dua = dengan(satu, 'withSuccessHandler', (nilai: unknown) => didengar.push(`dua ${String(nilai)}`));
  expect(new Set([run, satu, dua]).size).toBe(3);
  run.simpan?.();
  satu.simpan?.();
  dua.simpan?.();
  terkirim.forEach(({ jawab }) => jawab(berhasil('x')));
  expect(didengar).toEqual(['satu x', 'dua x']);
});

it('H-15: the user object reaches both handlers and never the server', () => {
  const { run, terkirim } = panggung();
  const didengar: unknown[] = [];
  const catat = (...args: unknown[]): void => void didengar.push(args);
  const benda = { tombol: () => 1 };
  const pelari = dengan(dengan(dengan(run, 'withUserObject', benda), 'withSuccessHandler', catat), 'withFailureHandler', catat);
  pelari.simpan?.('a');
  pelari.simpan?.('b');
  expect(terkirim.map(({ args }) => args)).toEqual([['a'], ['b']]);
  terkirim[0]?.jawab(berhasil(1));
  terkirim[1]?.jawab(gagal('TypeError', 'x'));
  expect(didengar).toEqual([[1, benda], [expect.objectContaining({ name: 'TypeError', message: 'x' }), benda]]);
});

it.each([
  ['a Date', new Date(0), 'Failed due to illegal value in property: 0'],
  ['a function', () => 1, 'Failed due to illegal value in property: 0'],
  ['a Map', new Map(), 'Failed due to illegal value in property: 0'],
  ['a nested Date', { isi: { tanggal: new Date(0) } }, 'Failed due to illegal value in property: tanggal'],
  ['a class instance', new (class Sesi { hari = 1; })(), 'Failed due to illegal value in property: 0'],
  ['a typed array', new Uint8Array(1), 'Failed due to illegal value in property: 0'],
])('H-10: %s throws at once and nothing is sent', (_, nilai, pesan) => {
  const { run, terkirim, takTertangani } = panggung();
  const pelari = dengan(run, 'withFailureHandler', () => { throw new Error('must not be called'); });
  expect(() => pelari.simpan?.(nilai)).toThrow(pesan);
  expect([terkirim, takTertangani]).toEqual([[], []]);
});

it('H-10: a circle throws too', () => {
  const lingkaran: Record<string, unknown> = {};
  lingkaran.diri = lingkaran;
  expect(() => panggung().run.simpan?.(lingkaran)).toThrow('Failed due to circular reference.');
});

it('H-09, H-11: what is sent are copies, with undefined and NaN as null and keys in __ dropped', () => {
  const { run, terkirim } = panggung();
  const isi = { a: 1, b__: 2, daftar: [undefined, NaN] };
  run.simpan?.(isi);
  isi.a = 2;
  expect(terkirim[0]?.args).toEqual([{ a: 1, daftar: [null, null] }]);
});

it('H-09: a form counts only as the sole argument', () => {
  const { run, terkirim } = panggung({ formValues: (nilai) => (nilai instanceof Date ? { nama: 'Siti' } : nilai) });
  run.simpan?.(new Date(0));
  expect(terkirim[0]?.args).toEqual([{ nama: 'Siti' }]);
  expect(() => run.simpan?.(new Date(0), 1)).toThrow('illegal value');
});

it('H-13: the failure handler gets an Error; without one the console hears of it', () => {
  const { run, terkirim, takTertangani } = panggung();
  const galat: unknown[] = [];
  dengan(run, 'withFailureHandler', (satu: unknown) => galat.push(satu)).simpan?.();
  run.muat?.();
  terkirim.forEach(({ jawab }) => jawab(gagal('Exception', 'tidak boleh')));
  expect(galat[0]).toBeInstanceOf(Error);
  expect(String(galat[0])).toBe('Exception: tidak boleh');
  expect(takTertangani).toEqual(['muat: Exception: tidak boleh']);
});

it('a handler must be a function', () => {
  expect(() => dengan(panggung().run, 'withSuccessHandler', 'simpan')).toThrow(TypeError);
});

it('H-16: ten calls run at once, the eleventh waits for the first answer', () => {
  const { run, terkirim } = panggung();
  for (let nomor = 1; nomor <= 12; nomor++) run.simpan?.(nomor);
  expect(terkirim).toHaveLength(10);
  terkirim[3]?.jawab(berhasil(null));
  expect(terkirim.map(({ args }) => args[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  terkirim[0]?.jawab(gagal('Error', ''));
  expect(terkirim).toHaveLength(12);
});

it('a call returns nothing, also when a handler calls again', () => {
  const { run, terkirim } = panggung();
  const ulang = dengan(run, 'withSuccessHandler', () => void run.muat?.());
  expect(ulang.simpan?.()).toBeUndefined();
  terkirim[0]?.jawab(berhasil(null));
  expect(terkirim.map(({ nama }) => nama)).toEqual(['simpan', 'muat']);
});
