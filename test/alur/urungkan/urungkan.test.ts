/** «Urungkan hasil terakhir» through the bundle: the tool's cells of the last run, or the rows of the last save, and no other cell. */
import { bukuBesar } from '../../../contoh/buku-besar';
import { bukuContoh } from '../../../contoh/buku-contoh';
import { ExecutionKilled, ServiceError } from '../../../src/lokal/apps-script/errors';
import { valueOf } from '../../../src/lokal/apps-script/outcome';
import type { Runtime } from '../../../src/lokal/apps-script/runtime';
import { userDeleteRows, userInsertRows, userSort } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { potretSel } from '../../pembangun/buku-panel';
import { isianSesi, isiPanggilan, muatBaris, panggil, runtimePanel } from '../../pembangun/panel';

const jalan = (runtime: Runtime, fungsi: string) => runtime.execute(fungsi, [], { trigger: 'menu' });
const urungkan = (runtime: Runtime): string => {
  const outcome = jalan(runtime, 'urungkanHasilTerakhir');
  expect(valueOf(outcome)).toMatchObject({ status: 'selesai' });
  return outcome.screen.toasts[0]?.message ?? '';
};
const BUATAN = /^(Hasil Pemeriksaan|Riwayat|Cadangan Hitung JP) /;
const ketikan = (buku: Workbook): Map<string, unknown> => new Map([...potretSel(buku)].filter(([sel]) => !BUATAN.test(sel)));
const lembar = (buku: Workbook, nama: string): Sheet => buku.sheetByName(nama) as Sheet;
const kolom = (sheet: Sheet, judul: string): number =>
  Array.from({ length: sheet.lastColumn() }, (_, k) => k + 1).find((k) => sheet.valueAt(1, k) === judul) ?? 0;

/** Counted once; then a session is moved to another month and counted again. */
function terhitung(): { buku: Workbook; runtime: Runtime; sebelum: Map<string, unknown> } {
  const buku = bukuBesar({ sesi: 12, pegawai: 5, benih: 1 });
  const runtime = runtimePanel(buku);
  jalan(runtime, 'siapkanBukuKerja');
  jalan(runtime, 'hitungJp');
  const sesi = lembar(buku, 'Sesi');
  sesi.setValue(4, kolom(sesi, 'Lingkup'), 'Internasional');
  sesi.setValue(5, kolom(sesi, 'Pelaksanaan'), 'Batal');
  const sebelum = ketikan(buku);
  expect(valueOf(jalan(runtime, 'hitungJp'))).toMatchObject({ status: 'selesai' });
  expect(ketikan(buku)).not.toEqual(sebelum);
  return { buku, runtime, sebelum };
}

describe('after a counting run', () => {
  it('every cell is as before, and a second time there is nothing to take back', () => {
    const { buku, runtime, sebelum } = terhitung();
    expect(urungkan(runtime)).toMatch(/^Hasil hitung 15 Desember 2025 pukul 08\.0\d diurungkan: .* baris lembar Sesi/);
    expect(ketikan(buku)).toEqual(sebelum);
    expect(urungkan(runtime)).toBe('Tidak ada hasil hitung atau simpan yang dapat diurungkan.');
    expect(ketikan(buku)).toEqual(sebelum);
  });

  it('the first one empties the columns that it made, in the sample with all its dirt', () => {
    const buku = bukuContoh();
    const runtime = runtimePanel(buku);
    jalan(runtime, 'siapkanBukuKerja');
    const sesi = lembar(buku, 'Sesi');
    const id = kolom(sesi, 'ID Sesi');
    const tanpaId = (): Map<string, unknown> => new Map([...ketikan(buku)].filter(([sel]) => !(sel.startsWith('Sesi ') && sel.endsWith(`,${id}`))));
    const sebelum = tanpaId();
    jalan(runtime, 'hitungJp');
    expect(urungkan(runtime)).toContain('kembali seperti sebelumnya');
    expect(tanpaId()).toEqual(sebelum);
    expect(sesi.valueAt(2, id)).toMatch(/^S-/);
  });

  it('follows rows that were sorted and moved, and says of those deleted that they are gone', () => {
    const { buku, runtime, sebelum } = terhitung();
    const sesi = lembar(buku, 'Sesi');
    const [status, id] = [kolom(sesi, 'Status Hitung'), kolom(sesi, 'ID Sesi')];
    const semula = new Map(Array.from({ length: 12 }, (_, i) => [sesi.valueAt(i + 2, id), sebelum.get(`Sesi ${i + 2},${status}`)]));
    userSort(buku, 'Sesi', `A2:${'Z'}13`, 4);
    userInsertRows(buku, 'Sesi', 6);
    const batal = Array.from({ length: 14 }, (_, i) => i + 2).find((b) => sesi.valueAt(b, status) === 'Batal') ?? 0;
    userDeleteRows(buku, 'Sesi', batal);
    expect(urungkan(runtime)).toContain('1 baris tidak dikembalikan karena sudah tidak ada');
    for (let b = 2; b <= sesi.lastRow(); b++) {
      if (sesi.valueAt(b, id) !== null) expect([b, sesi.valueAt(b, status)]).toEqual([b, semula.get(sesi.valueAt(b, id))]);
    }
  });

  it('leaves cells of ours that somebody changed since, formulas too', () => {
    const { buku, runtime } = terhitung();
    const sesi = lembar(buku, 'Sesi');
    sesi.setValue(4, kolom(sesi, 'JP Tercatat'), 99);
    sesi.setFormula(5, kolom(sesi, 'Status Hitung'), '="Batal"', 'Batal');
    expect(urungkan(runtime)).toContain('2 sel tidak dikembalikan karena sudah diubah sesudah itu');
    expect(sesi.valueAt(4, kolom(sesi, 'JP Tercatat'))).toBe(99);
    expect(sesi.formulaAt(5, kolom(sesi, 'Status Hitung'))).toBe('="Batal"');
  });

  it('one that was broken off half way is taken back too', () => {
    const { buku, runtime, sebelum } = terhitung();
    urungkan(runtime);
    let tulis = 0;
    const outcome = runtime.execute('hitungJp', [], {
      trigger: 'menu',
      betweenCalls: ({ member }) => { if (member === 'setValues' && ++tulis === 3) throw new ExecutionKilled(); },
    });
    expect(outcome.kind === 'value' && (outcome.value as { status: string }).status === 'selesai').toBe(false);
    urungkan(runtime);
    expect(ketikan(buku)).toEqual(sebelum);
  });
});

describe('after a save', () => {
  const simpan = (buku: Workbook, runtime: Runtime, jumlah = 1): void => {
    const [atasan = '', ...peserta] = [3, 4, 5, 6].map((b) => String(lembar(buku, 'Pegawai').valueAt(b, 1)));
    isiPanggilan(runtime, 'simpanSesi', { peserta: peserta.slice(0, jumlah), isian: isianSesi(atasan) });
  };
  const GAGAL = 'Simpan terakhir tidak dapat diurungkan lewat menu; betulkan barisnya di lembar Sesi. Tidak ada yang diurungkan.';

  it('the row is taken out, the counting before it stays, and nothing is left to take back', () => {
    const { buku, runtime } = terhitung();
    const sebelum = ketikan(buku);
    simpan(buku, runtime);
    expect(urungkan(runtime)).toMatch(/^Simpan 15 Desember 2025 pukul 08\.0\d diurungkan \(S-000013\)\. Sesi yang baru disimpan sudah dihapus lagi/);
    expect(ketikan(buku)).toEqual(sebelum);
    expect(urungkan(runtime)).toMatch(/^Tidak ada/);
  });

  it('of a change the cells get back what stood in them, results of the row wait for the next counting', () => {
    const { buku, runtime } = terhitung();
    const sebelum = ketikan(buku);
    const { peserta, isian, id } = muatBaris(buku, 6);
    isiPanggilan(runtime, 'simpanSesi', {
      peserta: [peserta.nip], isian: { ...isian, materi: 'Materi lain', evaluasi: '' }, ubah: { id, peserta, isian },
    });
    const sesi = lembar(buku, 'Sesi');
    expect(sesi.valueAt(6, kolom(sesi, 'Materi'))).toBe('Materi lain');
    expect(urungkan(runtime)).toContain('Perubahan di baris 6 sudah dikembalikan seperti semula');
    jalan(runtime, 'hitungJp');
    expect(ketikan(buku)).toEqual(sebelum);
  });

  it('of several rows those that somebody changed or removed stay as they are and are named', () => {
    const { buku, runtime } = terhitung();
    simpan(buku, runtime, 3);
    const sesi = lembar(buku, 'Sesi');
    userDeleteRows(buku, 'Sesi', 14);
    sesi.setValue(14, kolom(sesi, 'Materi'), 'Dibetulkan orang');
    const kalimat = urungkan(runtime);
    expect(kalimat).toContain('diurungkan (S-000015)');
    expect(kalimat).toContain('Sesi S-000013 sudah tidak ada');
    expect(kalimat).toContain('Sesi S-000014 di baris 14 tidak diurungkan karena sudah diubah sesudah disimpan.');
    expect([13, 14, 15].map((b) => sesi.valueAt(b, kolom(sesi, 'ID Sesi')))).toEqual(['S-000012', 'S-000014', null]);
  });

  it('one whose end was never seen is not taken for the one before it; one that is refused leaves that the last', () => {
    const { buku, runtime } = terhitung();
    simpan(buku, runtime);
    const sebelum = ketikan(buku);
    expect(() => isiPanggilan(runtime, 'simpanSesi', { peserta: ['1'], isian: isianSesi('2') })).toThrow();
    let ingat = 0;
    const [atasan = '', peserta = ''] = [3, 5].map((b) => String(lembar(buku, 'Pegawai').valueAt(b, 1)));
    expect(() => panggil(runtime, 'simpanSesi', [{ peserta: [peserta], isian: isianSesi(atasan) }], ({ member }) => {
      if (member === 'setProperty' && ++ingat === 2) throw new ExecutionKilled();
    })).toThrow();
    const tersimpan = ketikan(buku);
    expect(tersimpan).not.toEqual(sebelum);
    expect(valueOf(jalan(runtime, 'urungkanHasilTerakhir'))).toMatchObject({ kode: 'isian-berubah', kalimat: GAGAL });
    expect(ketikan(buku)).toEqual(tersimpan);
  });

  it('stands although it cannot be remembered, and says so', () => {
    const { buku, runtime } = terhitung();
    const [atasan = '', peserta = ''] = [3, 5].map((b) => String(lembar(buku, 'Pegawai').valueAt(b, 1)));
    let ingat = 0;
    const { jawaban } = panggil(runtime, 'simpanSesi', [{ peserta: [peserta], isian: isianSesi(atasan) }], ({ member }) => {
      if (member === 'setProperty' && ++ingat === 2) throw new ServiceError('Service error: Properties');
    });
    expect(jawaban).toMatchObject({ status: 'selesai', isi: { kalimat: 'Tersimpan di baris 14. Simpan ini tidak dapat diurungkan lewat menu.' } });
    expect(lembar(buku, 'Sesi').lastRow()).toBe(14);
    expect(valueOf(jalan(runtime, 'urungkanHasilTerakhir'))).toMatchObject({ kalimat: GAGAL });
  });

  it('a row changed since is left, with a sentence', () => {
    const { buku, runtime } = terhitung();
    simpan(buku, runtime);
    const sesi = lembar(buku, 'Sesi');
    sesi.setValue(14, kolom(sesi, 'Materi'), 'Dibetulkan orang');
    const sebelum = ketikan(buku);
    expect(valueOf(jalan(runtime, 'urungkanHasilTerakhir'))).toMatchObject({
      kode: 'isian-berubah', kalimat: expect.stringMatching(/baris 14 tidak diurungkan karena sudah diubah sesudah disimpan\. Tidak ada yang diurungkan/) as string,
    });
    expect(ketikan(buku)).toEqual(sebelum);
  });

  it('a row that changes at this very moment keeps all of them, and nothing is said to be taken back', () => {
    const { buku, runtime } = terhitung();
    simpan(buku, runtime, 2);
    const sesi = lembar(buku, 'Sesi');
    const outcome = runtime.execute('urungkanHasilTerakhir', [], {
      trigger: 'menu',
      betweenCalls: ({ member }) => { if (member === 'getFormulas') sesi.setValue(15, kolom(sesi, 'Materi'), 'Dibetulkan orang'); },
    });
    expect(valueOf(outcome)).toMatchObject({
      kode: 'isian-berubah', kalimat: expect.stringMatching(/S-000014 di baris 15 sudah diubah orang lain .*Tidak ada yang diurungkan\.$/) as string,
    });
    expect([14, 15].map((b) => sesi.valueAt(b, kolom(sesi, 'ID Sesi')))).toEqual(['S-000013', 'S-000014']);
  });

  const ubahMateri = (buku: Workbook, runtime: Runtime): void => {
    const { peserta, isian, id } = muatBaris(buku, 6);
    isiPanggilan(runtime, 'simpanSesi', { peserta: [peserta.nip], isian: { ...isian, materi: 'Materi lain' }, ubah: { id, peserta, isian } });
  };
  const daftarMateri = (buku: Workbook): string[] => {
    const sesi = lembar(buku, 'Sesi');
    const isi = (baris: number, judul: string): unknown => sesi.valueAt(baris, kolom(sesi, judul));
    return Array.from({ length: sesi.lastRow() }, (_, b) => `${String(isi(b + 1, 'ID Sesi'))} ${String(isi(b + 1, 'Materi'))}`).filter((satu) => satu !== 'null null');
  };

  it('a changed row that is deleted when its cells are written back: that is said, and no other row is touched', () => {
    const { buku, runtime } = terhitung();
    ubahMateri(buku, runtime);
    const sebelum = daftarMateri(buku);
    let kali = 0;
    const outcome = runtime.execute('urungkanHasilTerakhir', [], {
      trigger: 'menu', betweenCalls: ({ member }) => { if (member === 'setValues' && ++kali === 1) userDeleteRows(buku, 'Sesi', 6); },
    });
    expect(valueOf(outcome)).toMatchObject({ kalimat: expect.stringMatching(/^Sesi S-000005 sudah tidak ada .* Tidak ada yang diurungkan\.$/) as string });
    expect(daftarMateri(buku)).toEqual(sebelum.filter((satu) => !satu.startsWith('S-000005')));
  });

  it.each([1, 2, 3])('rows that are inserted above at each of %i writes one after the other leave every cell with its own session', (batas) => {
    const { buku, runtime } = terhitung();
    const sebelum = daftarMateri(buku);
    ubahMateri(buku, runtime);
    let kali = 0;
    const outcome = runtime.execute('urungkanHasilTerakhir', [], {
      trigger: 'menu', betweenCalls: ({ member }) => { if (member === 'setValues' && ++kali <= batas) userInsertRows(buku, 'Sesi', 2, 1); },
    });
    expect(valueOf(outcome)).toMatchObject({ status: 'selesai' });
    expect(daftarMateri(buku)).toEqual(sebelum);
  });

  it('counting after it makes the counting the last', () => {
    const { buku, runtime } = terhitung();
    simpan(buku, runtime);
    const sebelum = ketikan(buku);
    jalan(runtime, 'hitungJp');
    expect(urungkan(runtime)).toMatch(/^Hasil hitung/);
    const sesi = lembar(buku, 'Sesi');
    expect(new Map([...ketikan(buku)].filter(([sel]) => sel !== `Sesi 14,${kolom(sesi, 'ID Sesi')}`)))
      .toEqual(new Map([...sebelum].filter(([sel]) => sel !== `Sesi 14,${kolom(sesi, 'ID Sesi')}`)));
  });
});

describe('Riwayat', () => {
  it('is folded by a run when it is full, with the newest lines kept', () => {
    const { buku, runtime } = terhitung();
    const riwayat = lembar(buku, 'Riwayat');
    userInsertRows(buku, 'Riwayat', 5, 1500);
    for (let b = 5; b <= 2001; b++) ['', 'Orang', 'Hitung JP', 1, 'lama'].forEach((isi, k) => { if (isi !== '') riwayat.setValue(b, k + 1, isi); });
    jalan(runtime, 'hitungJp');
    expect(riwayat.lastRow()).toBeLessThan(2001);
    expect([riwayat.valueAt(2, 3), riwayat.valueAt(riwayat.lastRow(), 3)]).toEqual(['Ringkasan', 'Hitung JP']);
    expect(riwayat.valueAt(riwayat.lastRow(), 5)).toMatch(/^Tahun 2025: /);
  });

  it('tells what was run, and a sheet of somebody of that name fails no run', () => {
    const { buku, runtime } = terhitung();
    urungkan(runtime);
    const riwayat = lembar(buku, 'Riwayat');
    expect([2, 3, 4, 5].map((b) => riwayat.valueAt(b, 3))).toEqual(['Siapkan buku kerja', 'Hitung JP', 'Hitung JP', 'Urungkan hasil terakhir']);
    const lain = bukuBesar({ sesi: 3, pegawai: 5, benih: 1 });
    lain.addSheet('Riwayat').setValue(1, 1, 'Riwayat jabatan');
    const outcome = jalan(runtimePanel(lain), 'hitungJp');
    expect(valueOf(outcome)).toMatchObject({ status: 'selesai' });
    expect(outcome.screen.toasts[0]?.message).toContain('Riwayat tidak tercatat. Lembar "Riwayat"');
    expect(lembar(lain, 'Riwayat').lastRow()).toBe(1);
  });
});

it('the sample counted with everything keeps to 30 reads and 28 writes', () => {
  const buku = bukuContoh();
  jalan(runtimePanel(buku), 'siapkanBukuKerja');
  const { trace } = jalan(runtimePanel(buku), 'hitungJp');
  expect(trace.count('read')).toBeLessThanOrEqual(30);
  expect(trace.count('write')).toBeLessThanOrEqual(28);
  const lagi = jalan(runtimePanel(buku), 'hitungJp').trace;
  expect(lagi.count('read')).toBeLessThanOrEqual(30);
});

it('what is kept of 2,000 sessions fits into cells with room to spare, some 60 letters a session', () => {
  const buku = bukuBesar({ sesi: 2_000, pegawai: 200, benih: 1 });
  jalan(runtimePanel(buku), 'hitungJp');
  const sheet = lembar(buku, 'Cadangan Hitung JP');
  const panjang = Array.from({ length: sheet.lastRow() }, (_, i) => String(sheet.valueAt(i + 1, 1)).length);
  expect(sheet.hidden).toBe(true);
  expect(Math.max(...panjang)).toBeLessThan(50_000);
  expect(panjang.reduce((a, b) => a + b, 0) / 2_000).toBeLessThan(75);
});
