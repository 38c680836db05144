/** Google's limits: 10 million cells of a file, 50,000 characters of a cell, 500 items of a list; each met with a sentence. */
import { galatGoogle } from '../../src/google/galat-google';
import { valueOf } from '../../src/lokal/apps-script/outcome';
import { userDeleteRows } from '../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/model';
import { bukuPanel, ORANG, potretSel, sesiUji } from '../pembangun/buku-panel';
import { jalankanBundel } from '../pembangun/jalankan-bundel';
import { ditolak, isiJawaban, namaLembar, pesanan, runtimeLaporan } from '../pembangun/laporan';
import { isianSesi, penolakan, runtimePanel } from '../pembangun/panel';

const SEL_TERBANYAK = 10_000_000;
const PENUH = /Buku kerja ini sudah mencapai batas Google, 10 juta sel.* Terbesar: lembar "Arsip" \([\d.]+ baris, 1 kolom\).* Hapus baris, kolom, atau lembar kosong/;

interface Jawaban { readonly status: string; readonly kode?: string; readonly kalimat?: string; readonly isi?: unknown }

const jalan = (buku: Workbook, fungsi: string): Jawaban => valueOf(jalankanBundel(buku, fungsi)) as Jawaban;
const lembar = (buku: Workbook, nama: string): Sheet => buku.sheetByName(nama) as Sheet;

/** An empty sheet takes up all cells but so many. */
function sesakkan(buku: Workbook, sisa: number): Workbook {
  const terpakai = buku.sheets.reduce((jumlah, { maxRows, maxColumns }) => jumlah + maxRows * maxColumns, 0);
  buku.addSheet('Arsip', { maxRows: SEL_TERBANYAK - terpakai - sisa, maxColumns: 1 });
  return buku;
}

const bukuBaru = (): Workbook => bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });

function bukuSesudah(...daftarFungsi: readonly string[]): Workbook {
  const buku = bukuBaru();
  for (const fungsi of daftarFungsi) expect(jalan(buku, fungsi).status).toBe('selesai');
  return buku;
}

/** The cells that people have typed into a file of `bukuPanel`: all below the headers that stood there at first. */
const ketikan = (buku: Workbook): unknown =>
  [...potretSel(buku)].filter(([sel]) => /^(Sesi (?!1,)\d+,([1-9]|1[0-5])|Pegawai (?!1,)\d+,[1-6])$/.test(sel));

describe('a file that has no room for what a deed adds (10 million cells)', () => {
  it.each([
    ['siapkanBukuKerja', 0], ['siapkanBukuKerja', 30_000], ['hitungJp', 0], ['hitungJp', 30_000], ['periksaData', 0],
  ])('%s, room for %i: says what is full, where, and how to make room; nothing typed is touched', (fungsi, sisa) => {
    const buku = sesakkan(bukuBaru(), sisa);
    const sebelum = ketikan(buku);
    expect(jalan(buku, fungsi)).toMatchObject({ status: 'gagal', kode: 'ditolak-google', kalimat: expect.stringMatching(PENUH) as string });
    expect(ketikan(buku)).toEqual(sebelum);
  });

  it('once room is made, the same deed ends as if nothing had been', () => {
    const buku = sesakkan(bukuBaru(), 30_000);
    for (const fungsi of ['siapkanBukuKerja', 'hitungJp']) expect(jalan(buku, fungsi).status).toBe('gagal');
    buku.removeSheet(lembar(buku, 'Arsip'));
    for (const fungsi of ['siapkanBukuKerja', 'hitungJp']) expect(jalan(buku, fungsi).status).toBe('selesai');
    expect(lembar(buku, 'Sesi').lastRow()).toBe(3);
  });

  it.each(['hitungJp', 'periksaData', 'siapkanBukuKerja', 'urungkanHasilTerakhir'])('%s on a counted file adds nothing, and works', (fungsi) => {
    expect(jalan(sesakkan(bukuSesudah('siapkanBukuKerja', 'hitungJp'), 0), fungsi).status).toBe('selesai');
  });

  it('counts, and says that it cannot be taken back, where there is no room for what is kept for that', () => {
    const buku = sesakkan(bukuSesudah('siapkanBukuKerja', 'periksaData'), 0);
    const hasil = jalan(buku, 'hitungJp');
    expect(hasil.status).toBe('selesai');
    expect(JSON.stringify(hasil.isi)).toMatch(/Cadangan Hitung JP.{0,120}tidak dapat diurungkan/);
  });

  it('a session for which a row is missing is not saved, and a half of it does not remain', () => {
    const buku = bukuSesudah('siapkanBukuKerja', 'hitungJp');
    const sesi = lembar(buku, 'Sesi');
    userDeleteRows(buku, 'Sesi', sesi.lastRow() + 1, sesi.maxRows - sesi.lastRow());
    sesakkan(buku, 0);
    const sebelum = potretSel(buku);
    const { kode, kalimat } = penolakan(runtimePanel(buku), 'simpanSesi', { peserta: [ORANG.siti], isian: isianSesi(ORANG.atasan) });
    expect([kode, kalimat]).toEqual(['ditolak-google', expect.stringMatching(PENUH)]);
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it.each([0, 30_000])('report, cards and export with room for %i are not made, and nothing half made bears their name', (sisa) => {
    const buku = sesakkan(bukuSesudah('siapkanBukuKerja', 'hitungJp'), sisa);
    const sebelum = utuh(buku);
    const runtime = runtimeLaporan(buku);
    expect(ditolak(runtime, 'buatLaporan', pesanan(isiJawaban(runtime, 'bukaLaporan', { tahun: 2025 })))).toMatch(PENUH);
    for (const kerja of [kartu, ekspor]) if (sisa === 0) expect(kerja(buku)).toMatch(PENUH);
    expect(utuh(buku)).toEqual(sebelum);
    buku.removeSheet(lembar(buku, 'Arsip'));
    expect(isiJawaban(runtime, 'buatLaporan', pesanan(isiJawaban(runtime, 'bukaLaporan', { tahun: 2025 }))).lembar).toHaveLength(5);
    expect(namaLembar(buku).filter((nama) => nama.startsWith(SEMENTARA))).toEqual([]);
  });
});

const SEMENTARA = '(dibuat) ';
const utuh = (buku: Workbook): unknown => [...potretSel(buku)].filter(([sel]) => !sel.startsWith(SEMENTARA));

function kartu(buku: Workbook): string {
  const runtime = runtimeLaporan(buku);
  const { dilihat } = isiJawaban(runtime, 'bukaKartu', { tahun: 2025 });
  return ditolak(runtime, 'buatKartu', { tahun: 2025, untuk: 'semua', bilaAda: 'tolak', terakhirDilihat: dilihat });
}

function ekspor(buku: Workbook): string {
  const runtime = runtimeLaporan(buku);
  const { per, dilihat } = isiJawaban(runtime, 'bukaEkspor', { tahun: 2025 });
  return ditolak(runtime, 'buatEkspor', { tahun: 2025, per, bilaAda: 'tolak', terakhirDilihat: dilihat });
}

describe('a cell that holds 50,000 characters', () => {
  it.each([[5_001, '5.001'], [50_000, '50.000'], [50_001, '50.001'], [200_000, '200.000']])('a session with %i characters of Materi is refused by its field, and nothing is saved', (panjang, tertulis) => {
    const buku = bukuBaru();
    const sebelum = potretSel(buku);
    const { kode, temuan } = penolakan(runtimePanel(buku), 'simpanSesi', {
      peserta: [ORANG.siti], isian: isianSesi(ORANG.atasan, { materi: 'x'.repeat(panjang) }),
    });
    expect([kode, temuan]).toEqual(['isian-keliru', [{ kolom: 'Materi', kalimat: `Materi terlalu panjang: ${tertulis} huruf, paling banyak 5.000.` }]]);
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('what a run replaces may be as long as a cell: its backup is cut into cells that fit, and put together again', () => {
    const panjang = 'é"\\'.repeat(16_000);
    const buku = bukuSesudah('siapkanBukuKerja', 'hitungJp');
    const kolom = [...Array(40).keys()].find((k) => lembar(buku, 'Sesi').valueAt(1, k + 1) === 'Catatan Hitung') as number + 1;
    lembar(buku, 'Sesi').setValue(2, kolom, panjang);
    expect(jalan(buku, 'hitungJp').status).toBe('selesai');
    expect(lembar(buku, 'Cadangan Hitung JP').lastRow()).toBeGreaterThan(4);
    expect(jalan(buku, 'urungkanHasilTerakhir').status).toBe('selesai');
    expect(lembar(buku, 'Sesi').valueAt(2, kolom)).toBe(panjang);
  });

  it('what Google says of it has a sentence', () => {
    expect(galatGoogle(new Error('Your input contains more than the maximum of 50000 characters in a single cell.'))?.message).toMatch(/50\.000 huruf.*Ringkas/);
  });
});

describe('a list of 500 items', () => {
  it('no list of ours comes near it', () => {
    const buku = bukuSesudah('siapkanBukuKerja');
    const panjang = buku.sheets.flatMap((sheet) => {
      const daftar: number[] = [];
      sheet.validations.forEach((aturan) => daftar.push(aturan.values.length));
      return daftar;
    });
    expect(Math.max(...panjang)).toBeLessThan(100);
    expect(panjang.length).toBeGreaterThan(5);
  });

  it('what Google says of it has a sentence', () => {
    const pesan = 'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.';
    expect(galatGoogle(new Error(pesan))?.message).toMatch(/500 butir.*Kurangi/);
  });
});
