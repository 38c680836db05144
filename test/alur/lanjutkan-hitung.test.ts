/** A counting run whose time is up: it stops by itself, what it wrote is right, and it goes on from there. */
import { bukuBesar } from '../../contoh/buku-besar';
import { valueOf } from '../../src/lokal/apps-script/outcome';
import type { Runtime } from '../../src/lokal/apps-script/runtime';
import type { BetweenCalls } from '../../src/lokal/apps-script/gate';
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { potretSel } from '../pembangun/buku-panel';
import { isiPanggilan, penolakan, runtimePanel } from '../pembangun/panel';

const JUMLAH = 12_000;
const MENIT = 60_000;

/** Lets this many minutes pass before the nth `setValues` of the run. */
const lewat = (runtime: Runtime, menit: number, ke: number): BetweenCalls => {
  let sisa = ke;
  return ({ member }) => {
    if (member === 'setValues' && --sisa === 0) runtime.clock.advance(menit * MENIT);
  };
};
const hitung = (runtime: Runtime, betweenCalls?: BetweenCalls) =>
  runtime.execute('hitungJp', [], { trigger: 'menu', ...(betweenCalls && { betweenCalls }) });
const status = (buku: Workbook): unknown[] => {
  const sesi = buku.sheetByName('Sesi') as Sheet;
  const kolom = Array.from({ length: sesi.lastColumn() }, (_, k) => k + 1).find((k) => sesi.valueAt(1, k) === 'Status Hitung') ?? 0;
  return Array.from({ length: JUMLAH }, (_, b) => sesi.valueAt(b + 2, kolom) ?? '');
};
/** One text a cell: comparing maps of this size takes minutes. */
const hasil = (buku: Workbook): string[] =>
  [...potretSel(buku)].filter(([sel]) => !/^(Riwayat|Cadangan Hitung JP) /.test(sel)).map((satu) => JSON.stringify(satu)).sort();
const berbeda = (a: readonly string[], b: readonly string[]): string[] => {
  const ada = new Set(b);
  return a.filter((satu) => !ada.has(satu));
};

/** On a book of 12,000 sessions results go out in several blocks. */
const siap = (): { buku: Workbook; runtime: Runtime } => {
  const buku = bukuBesar({ sesi: JUMLAH, pegawai: 100, benih: 4 });
  const runtime = runtimePanel(buku);
  valueOf(runtime.execute('siapkanBukuKerja', [], { trigger: 'menu' }));
  return { buku, runtime };
};

describe('hitungJp', () => {
  const { buku, runtime } = siap();
  const utuh = siap();
  hitung(utuh.runtime);
  const harapan = status(utuh.buku);
  const outcome = hitung(runtime, lewat(runtime, 5, 2));

  it('stops before the kill, says how far it came, and offers to go on in a dialog', () => {
    expect(valueOf(outcome)).toMatchObject({ status: 'belum-selesai', kemajuan: { lembar: 'Sesi', semua: JUMLAH } });
    expect(outcome.screen.dialogs).toHaveLength(1);
    expect(outcome.screen.dialogs[0]?.content).toMatch(/data-kemajuan="%7B%22lembar%22%3A%22Sesi%22%2C%22selesai%22%3A\d+/);
    expect(outcome.screen.toasts).toEqual([]);
    expect(runtime.state.lockHolders.size).toBe(0);
  });

  it('has written right results to a part of the rows and left the others as they were', () => {
    const kini = status(buku);
    const tertulis = kini.filter((satu) => satu !== '').length;
    expect(tertulis).toBeGreaterThan(0);
    expect(tertulis).toBeLessThan(JUMLAH);
    expect(kini.filter((satu, i) => satu !== '' && satu !== harapan[i])).toEqual([]);
  });

  it('goes on to the very sheets of an undisturbed run, and then says what that would have said', () => {
    expect(isiPanggilan(runtime, 'lanjutkanHitung')).toMatchObject({ kalimat: expect.stringMatching(/^Selesai dalam .* 12000 sesi dibaca/) as string });
    expect(berbeda(hasil(buku), hasil(utuh.buku))).toEqual([]);
    expect(berbeda(hasil(utuh.buku), hasil(buku))).toEqual([]);
  });

  it('says that the workbook is too large where reading alone takes all the time, and writes nothing', () => {
    const sebelum = hasil(buku);
    const lambat = runtime.execute('hitungJp', [], {
      trigger: 'menu', betweenCalls: ({ member }) => { if (member === 'getValues') runtime.clock.advance(2 * MENIT); },
    });
    expect(valueOf(lambat)).toMatchObject({ status: 'gagal', kode: 'buku-terlalu-besar' });
    expect(berbeda(hasil(buku), sebelum)).toEqual([]);
  });
});

it('a refusal reaches the dialog as a sentence', () => {
  const buku = bukuBesar({ sesi: 5, pegawai: 3, benih: 1 });
  buku.removeSheet(buku.sheetByName('Pegawai') as Sheet);
  expect(penolakan(runtimePanel(buku), 'lanjutkanHitung')).toMatchObject({ kode: 'lembar-tidak-ada' });
});

it('periksaData only says that it was stopped, for what goes on is the counting', () => {
  const buku = bukuBesar({ sesi: 6_000, pegawai: 20, benih: 2 });
  const runtime = runtimePanel(buku);
  valueOf(runtime.execute('siapkanBukuKerja', [], { trigger: 'menu' }));
  const sesi = buku.sheetByName('Sesi') as Sheet;
  const kolom = Array.from({ length: sesi.lastColumn() }, (_, k) => k + 1).find((k) => sesi.valueAt(1, k) === 'NIP Peserta') ?? 0;
  for (let baris = 2; baris <= 6_001; baris++) sesi.setValue(baris, kolom, '123');
  const outcome = runtime.execute('periksaData', [], {
    trigger: 'menu', betweenCalls: ({ member }) => { if (member === 'setRichTextValues') runtime.clock.advance(5 * MENIT); },
  });
  expect(valueOf(outcome)).toMatchObject({ status: 'gagal', kode: 'belum-selesai' });
  expect(outcome.screen.dialogs[0]?.content).toContain('5.000 dari 6.222 baris sudah selesai');
  const daftar = buku.sheetByName('Hasil Pemeriksaan') as Sheet;
  expect(Array.from({ length: daftar.lastColumn() }, (_, k) => daftar.valueAt(2, k + 1))).toContain('Belum selesai');
});
