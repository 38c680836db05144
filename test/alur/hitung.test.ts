/** The main job through the pushed bundle: few calls whatever the rows, nobody's cells touched, the same when run twice. */
import { bukuBesar } from '../../contoh/buku-besar';
import { bukuContoh } from '../../contoh/buku-contoh';
import { readProject } from '../../src/lokal/apps-script/project';
import { createRuntime, type Runtime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { valueOf, type Outcome } from '../../src/lokal/apps-script/outcome';
import type { Workbook } from '../../src/lokal/buku/model';
import { DIST } from '../../src/lokal/build';

const HARI = new Date('2025-12-15T08:00:00+07:00');
const runtime = (buku: Workbook): Runtime =>
  createRuntime({ project: readProject(DIST), services: [spreadsheetServices(buku)], start: HARI });
const jalankan = (buku: Workbook, fungsi: string, ...args: unknown[]): Outcome => runtime(buku).execute(fungsi, args, { trigger: 'menu' });

describe('hitungJp', () => {
  it.each([[10, 5], [10_000, 2_000]])('on %i prepared sessions reads at most 18 and writes at most 20 times', (sesi, pegawai) => {
    const buku = bukuBesar({ sesi, pegawai, benih: 1 });
    valueOf(jalankan(buku, 'siapkanBukuKerja'));
    const { trace, ...akhir } = jalankan(buku, 'hitungJp');
    expect(valueOf({ trace, ...akhir } as Outcome)).toMatchObject({ status: 'selesai' });
    expect(trace.count('read')).toBeLessThanOrEqual(18);
    expect(trace.count('write')).toBeLessThanOrEqual(20);
    expect(trace.count('read')).toBeGreaterThan(5);
  });

  it('gives the same sheets when run twice', () => {
    const buku = bukuContoh();
    jalankan(buku, 'hitungJp');
    const pertama = valueOf(jalankan(buku, 'dataLembar', 'hitung'));
    jalankan(buku, 'hitungJp');
    expect(valueOf(jalankan(buku, 'dataLembar', 'hitung'))).toEqual(pertama);
  });

  it('names what it did in one toast', () => {
    const { screen } = jalankan(bukuContoh(), 'hitungJp');
    expect(screen.toasts).toHaveLength(1);
    expect(screen.toasts[0]?.message).toMatch(/^Selesai dalam .* sesi dibaca, .* dihitung/);
  });

  it('refuses a column of staff that bears the name of ours, and says which', () => {
    const buku = bukuContoh();
    jalankan(buku, 'hitungJp');
    buku.sheetByName('Sesi')?.notes.clear({ row: 1, column: 1, rows: 1, columns: 40 });
    expect(valueOf(jalankan(buku, 'hitungJp'))).toMatchObject({ kode: 'kolom-milik-orang', kalimat: expect.stringContaining('"Hari"') as string });
  });
});

describe('two people at once', () => {
  it('the second is told to wait, and nothing of theirs is written (L-01, L-02)', () => {
    const buku = bukuContoh();
    const bersama = runtime(buku);
    let kedua: unknown;
    const pertama = bersama.execute('hitungJp', [], {
      trigger: 'menu',
      betweenCalls: ({ member }) => {
        if (kedua !== undefined || member !== 'setValues') return;
        kedua = null;
        kedua = valueOf(bersama.execute('hitungJp', [], { trigger: 'menu' }));
      },
    });
    expect(kedua).toMatchObject({ status: 'gagal', kode: 'buku-sedang-dipakai' });
    expect(valueOf(pertama)).toMatchObject({ status: 'selesai' });
  });
});

describe('siapkanBukuKerja', () => {
  it('done twice is as good as once', () => {
    const buku = bukuContoh();
    jalankan(buku, 'siapkanBukuKerja');
    const potret = (): unknown => buku.sheets.map((lembar) => [lembar.name, lembar.conditionalRules.length, lembar.protections.length]);
    const sekali = potret();
    const data = valueOf(jalankan(buku, 'dataLembar', 'siapkan'));
    jalankan(buku, 'siapkanBukuKerja');
    expect(potret()).toEqual(sekali);
    expect(valueOf(jalankan(buku, 'dataLembar', 'siapkan'))).toEqual(data);
  });
});
