/** The main job through the pushed bundle: few calls whatever the rows, nobody's cells touched, the same when run twice. */
import { bukuBesar } from '../../contoh/buku-besar';
import { bukuContoh } from '../../contoh/buku-contoh';
import { readProject } from '../../src/lokal/apps-script/project';
import { createRuntime, type Runtime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { valueOf, type Outcome } from '../../src/lokal/apps-script/outcome';
import type { BetweenCalls } from '../../src/lokal/apps-script/gate';
import { userEdit } from '../../src/lokal/apps-script/spreadsheet/user-edit';
import { columnLetters } from '../../src/lokal/buku/a1';
import type { Workbook } from '../../src/lokal/buku/model';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { DIST } from '../../src/lokal/build';

const HARI = new Date('2025-12-15T08:00:00+07:00');
const runtime = (buku: Workbook): Runtime =>
  createRuntime({ project: readProject(DIST), services: [spreadsheetServices(buku)], start: HARI });
const jalankan = (buku: Workbook, fungsi: string, ...args: unknown[]): Outcome => runtime(buku).execute(fungsi, args, { trigger: 'menu' });

describe('hitungJp', () => {
  it.each([[10, 5], [10_000, 2_000]])('on %i prepared sessions reads at most 30 and writes at most 28 times', (sesi, pegawai) => {
    const buku = bukuBesar({ sesi, pegawai, benih: 1 });
    valueOf(jalankan(buku, 'siapkanBukuKerja'));
    const { trace, ...akhir } = jalankan(buku, 'hitungJp');
    expect(valueOf({ trace, ...akhir } as Outcome)).toMatchObject({ status: 'selesai' });
    expect(trace.count('read')).toBeLessThanOrEqual(30);
    expect(trace.count('write')).toBeLessThanOrEqual(28);
    expect(trace.count('read')).toBeGreaterThan(5);
  });

  it('writes nothing that is right already', () => {
    const buku = bukuBesar({ sesi: 10, pegawai: 5, benih: 1 });
    valueOf(jalankan(buku, 'siapkanBukuKerja'));
    jalankan(buku, 'hitungJp');
    const { trace } = jalankan(buku, 'hitungJp');
    expect(trace.calls.filter(({ member }) => member === 'setValues').map(({ args }) => args)).toEqual(['[1x8]']);
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

/** Does something once, just before the nth call of this member. */
const sebelum = (member: string, ke: number, kerja: () => void): BetweenCalls => {
  let sisa = ke;
  return (panggilan) => {
    if (panggilan.member === member && --sisa === 0) kerja();
  };
};
const kolomSesi = (buku: Workbook, judul: string): number => {
  const sesi = buku.sheetByName('Sesi') as Sheet;
  return Array.from({ length: sesi.lastColumn() }, (_, k) => k + 1).find((k) => sesi.valueAt(1, k) === judul) ?? 0;
};

describe('while other people work', () => {
  const siap = (): Workbook => {
    const buku = bukuBesar({ sesi: 10, pegawai: 5, benih: 1 });
    valueOf(jalankan(buku, 'siapkanBukuKerja'));
    return buku;
  };

  it('says how many rows changed, in the toast and in the result', () => {
    const buku = siap();
    const sunting = (): void => {
      for (const baris of [3, 5]) void userEdit(buku, 'Sesi', `${columnLetters(kolomSesi(buku, 'Materi'))}${baris}`, 'Materi lain');
    };
    const outcome = runtime(buku).execute('hitungJp', [], { trigger: 'menu', betweenCalls: sebelum('setValues', 1, sunting) });
    expect(valueOf(outcome)).toMatchObject({ status: 'selesai', isi: { jumlahBerubah: 2 } });
    expect(outcome.screen.toasts[0]?.message).toContain('2 baris berubah saat dihitung; hitung ulang.');
  });

  it('refuses with a sentence when a column of its own is renamed, before it writes anything wrong', () => {
    const buku = siap();
    const ganti = (): void => void userEdit(buku, 'Sesi', `${columnLetters(kolomSesi(buku, 'JP Dihitung'))}1`, 'JP kami');
    const outcome = runtime(buku).execute('hitungJp', [], { trigger: 'menu', betweenCalls: sebelum('getFormulas', 1, ganti) });
    expect(valueOf(outcome)).toMatchObject({ kode: 'kolom-berubah', kalimat: expect.stringContaining('"JP Dihitung"') as string });
  });
});

describe('doubled IDs', () => {
  it('are mended in the lower row, and no other cell of it changes', () => {
    const buku = bukuBesar({ sesi: 4, pegawai: 5, benih: 1 });
    valueOf(jalankan(buku, 'siapkanBukuKerja'));
    const sesi = buku.sheetByName('Sesi') as Sheet;
    const kolom = kolomSesi(buku, 'ID Sesi');
    ['S-000001', 'S-000004', 'S-000004', 'buatan sendiri'].forEach((id, i) => sesi.setValue(i + 2, kolom, id));
    const outcome = jalankan(buku, 'hitungJp');
    expect(valueOf(outcome)).toMatchObject({ isi: { jumlahIdGanda: 1 } });
    expect(outcome.screen.toasts[0]?.message).toContain('1 ID Sesi ganda diganti');
    expect([2, 3, 4, 5].map((baris) => sesi.valueAt(baris, kolom))).toEqual(['S-000001', 'S-000004', 'S-000005', 'buatan sendiri']);
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
