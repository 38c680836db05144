/** The settings dialog's server side through the pushed bundle: what it shows, what it writes, what it refuses. */
import { SETELAN, bukuContoh } from '../../contoh/buku-contoh';
import { tulisLembar } from '../../contoh/lembar-contoh';
import { lembarPengaturan } from '../../contoh/pengaturan-contoh';
import { DAFTAR_PENGATURAN } from '../../src/lembar/kamus/daftar-pengaturan';
import type { ButirPengaturanPanel, HasilPengaturan, JawabanPanel, PengaturanPanel, PermintaanPengaturan } from '../../src/alur/panel/kontrak';
import { readProject } from '../../src/lokal/apps-script/project';
import { createRuntime } from '../../src/lokal/apps-script/runtime';
import { openDocument } from '../../src/lokal/apps-script/simple-trigger';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { DIST } from '../../src/lokal/build';
import { Workbook, newWorkbook } from '../../src/lokal/buku/model';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { DAFTAR_MENU } from '../../src/ui/pengaturan/isi-bantuan';
import { HARI_INI, hitungBuku, jalankanBundel } from '../pembangun/jalankan-bundel';

const NAMA = 'Pengaturan';
const NILAI = 2;

/** Sheet Pengaturan of the sample and nothing else: quick to make. */
function bukuKecil(): Workbook {
  const buku = new Workbook(SETELAN);
  tulisLembar(buku, lembarPengaturan);
  return buku;
}

const PROYEK = readProject(DIST);
const runtime = (buku: Workbook) => createRuntime({
  project: PROYEK, services: [spreadsheetServices(buku)], start: new Date(`${HARI_INI}T08:00:00+07:00`),
});

/** One call as the dialog makes it, with the number of its data calls. */
function panggil<T>(buku: Workbook, fungsi: string, ...args: unknown[]): { jawaban: JawabanPanel<T>; baca: number; tulis: number } {
  const panggilan = runtime(buku).callFromClient(fungsi, args);
  if (!panggilan.success) throw new Error(panggilan.error.message);
  const { trace } = panggilan.outcome;
  return { jawaban: panggilan.value as JawabanPanel<T>, baca: trace.count('read'), tulis: trace.count('write') };
}

function buka(buku: Workbook): readonly ButirPengaturanPanel[] {
  const { jawaban } = panggil<PengaturanPanel>(buku, 'bukaPengaturan');
  if (jawaban.status !== 'selesai') throw new Error(jawaban.kalimat);
  return jawaban.isi.daftar;
}
const butir = (buku: Workbook, kunci: string): ButirPengaturanPanel | undefined =>
  buka(buku).find(({ pengaturan }) => pengaturan === kunci);

/** The new values by key; what stood there is asked of the workbook, as the dialog does. */
function ubahan(buku: Workbook, baru: Readonly<Record<string, string>>): PermintaanPengaturan {
  const semula = new Map(buka(buku).map(({ pengaturan, nilai }) => [pengaturan, nilai]));
  return { ubah: Object.fromEntries(Object.entries(baru).map(([kunci, menjadi]) => [kunci, { semula: semula.get(kunci) ?? '', menjadi }])) };
}
const simpan = (buku: Workbook, permintaan: unknown) => panggil<HasilPengaturan>(buku, 'simpanPengaturan', permintaan);
const simpanBaru = (buku: Workbook, baru: Readonly<Record<string, string>>) => simpan(buku, ubahan(buku, baru));

const lembarDari = (buku: Workbook): Sheet => {
  const lembar = buku.sheetByName(NAMA);
  if (!lembar) throw new Error('no sheet Pengaturan');
  return lembar;
};
function barisDari(lembar: Sheet, kunci: string): number {
  for (let baris = 2; baris <= lembar.lastRow(); baris++) if (lembar.valueAt(baris, 1) === kunci) return baris;
  throw new Error(`no row ${kunci}`);
}
function selNilai(buku: Workbook, kunci: string): { baris: number; nilai: unknown; rumus: string; format: string | undefined } {
  const lembar = lembarDari(buku);
  const baris = barisDari(lembar, kunci);
  return {
    baris, nilai: lembar.valueAt(baris, NILAI), rumus: lembar.formulaAt(baris, NILAI), format: lembar.formatAt(baris, NILAI).numberFormat,
  };
}

/** Every cell of the workbook: `Sheet!R,C` with value, formula and format. */
function potret(buku: Workbook): Map<string, string> {
  const isi = new Map<string, string>();
  for (const lembar of buku.sheets) {
    for (let r = 1; r <= lembar.lastRow(); r++) {
      for (let c = 1; c <= lembar.lastColumn(); c++) {
        const rumus = lembar.formulaAt(r, c);
        const nilai = lembar.valueAt(r, c);
        const sel = rumus === '' ? [typeof nilai, String(nilai)] : [rumus];
        isi.set(`${lembar.name}!${r},${c}`, JSON.stringify([...sel, lembar.formatAt(r, c).numberFormat]));
      }
    }
  }
  return isi;
}
const selBerubah = (sebelum: Map<string, string>, sesudah: Map<string, string>): string[] =>
  [...new Set([...sebelum.keys(), ...sesudah.keys()])].filter((kunci) => sebelum.get(kunci) !== sesudah.get(kunci)).sort();

describe('bukaPengaturan', () => {
  it('shows every setting in the order of the sheet, with value, default, explanation and provision, in one read', () => {
    const { jawaban, baca, tulis } = panggil<PengaturanPanel>(bukuKecil(), 'bukaPengaturan');
    if (jawaban.status !== 'selesai') throw new Error(jawaban.kalimat);
    const { daftar } = jawaban.isi;
    expect(daftar.map(({ pengaturan }) => pengaturan)).toEqual(DAFTAR_PENGATURAN.map(({ pengaturan }) => pengaturan));
    expect(daftar.find(({ pengaturan }) => pengaturan === 'Batas kegiatan dihitung sebulan')).toMatchObject({
      kelompok: 'Bilangan ketentuan', jenis: 'bilangan', nilai: '2', baku: '2', acuan: 'Lampiran G.3; Lampiran H.3',
    });
    expect(daftar.find(({ pengaturan }) => pengaturan === 'Urutan penghitungan')).toMatchObject({
      kelompok: 'Tafsir', jenis: 'pilihan', nilai: 'terdahulu', pilihan: ['terdahulu', 'JP tertinggi'], acuan: 'Lampiran G.3; Lampiran H.3',
    });
    expect(daftar.find(({ pengaturan }) => pengaturan === 'NIP kepala PD')).toMatchObject({
      kelompok: 'Perangkat Daerah', jenis: 'nip', nilai: expect.stringMatching(/^\d{18}$/) as string, baku: '', acuan: '',
    });
    expect([baca, tulis]).toEqual([1, 0]);
  });

  it('gives days as YYYY-MM-DD, whether the cell holds a date or the text that preparing writes', () => {
    const buku = newWorkbook('Asia/Jakarta');
    jalankanBundel(buku, 'siapkanBukuKerja');
    expect(butir(buku, 'Tanggal mulai berlaku')).toMatchObject({ kelompok: 'Peraturan', nilai: '2024-01-01', baku: '2024-01-01', acuan: 'Pasal 4' });
    lembarDari(buku).setValue(selNilai(buku, 'Tanggal laporan').baris, NILAI, '5 Pebruari 2025');
    expect(butir(buku, 'Tanggal laporan')?.nilai).toBe('2025-02-05');
  });

  it.each([
    ['Urutan penghitungan', 'acak', /"acak" tidak ada dalam pilihan.*; dipakai nilai baku terdahulu\.$/],
    ['Target JP setahun', '20 JP', /"20 JP" bukan bilangan bulat .*; dipakai nilai baku 20\.$/],
    ['NIP kepala PD', 198501012010011000, /bukan 18 digit.*; dianggap kosong\.$/],
  ])('says of %s what is not understood and what is used instead', (kunci, isi, kalimat) => {
    const buku = bukuKecil();
    lembarDari(buku).setValue(selNilai(buku, kunci).baris, NILAI, isi);
    expect(butir(buku, kunci)).toMatchObject({ nilai: '', keliru: expect.stringMatching(kalimat) as string });
  });

  it.each([
    ['the sheet is missing', (buku: Workbook) => buku.removeSheet(lembarDari(buku)), 'lembar-tidak-ada'],
    ['the header of the values is gone', (buku: Workbook) => lembarDari(buku).setValue(1, NILAI, 'Angka'), 'judul-tidak-ada'],
  ])('where %s, points to Siapkan buku kerja', (_, rusak, kode) => {
    const buku = bukuKecil();
    rusak(buku);
    expect(panggil(buku, 'bukaPengaturan').jawaban).toMatchObject({ status: 'gagal', kode, kalimat: expect.stringContaining('Siapkan buku kerja') as string });
    expect(simpan(buku, { ubah: { Tempat: { semula: '', menjadi: 'Manggar' } } }).jawaban).toMatchObject({ status: 'gagal', kode });
  });
});

describe('simpanPengaturan', () => {
  it('keeps texts as text, NIPs in text format, days as dates, numbers as numbers, and changes those cells only', () => {
    const buku = bukuContoh();
    const sebelum = potret(buku);
    const baru = {
      'Nama PD': 'BADAN CONTOH', 'NIP kepala PD': '1985 0101 201001 1 001', 'Tahun Perbup': '2025', 'Tanggal mulai berlaku': '2025-02-03',
      'Target JP setahun': '24', 'Urutan penghitungan': 'jp tertinggi', 'Hari kerja seminggu': '6', 'Alamat baris 2': '',
    };
    const { jawaban } = simpanBaru(buku, baru);
    expect(jawaban).toMatchObject({ status: 'selesai', isi: { kalimat: '8 pengaturan tersimpan. Jalankan Hitung JP agar hasil mengikuti.' } });
    expect(selNilai(buku, 'Nama PD').nilai).toBe('BADAN CONTOH');
    expect(selNilai(buku, 'NIP kepala PD')).toMatchObject({ nilai: '198501012010011001', format: '@' });
    expect(selNilai(buku, 'Tahun Perbup').nilai).toBe(2025);
    expect(selNilai(buku, 'Tanggal mulai berlaku')).toMatchObject({ nilai: 45_691, format: 'd mmmm yyyy' });
    expect(selNilai(buku, 'Target JP setahun').nilai).toBe(24);
    expect(selNilai(buku, 'Urutan penghitungan').nilai).toBe('JP tertinggi');
    expect(selNilai(buku, 'Hari kerja seminggu').nilai).toBe('6');
    expect(selNilai(buku, 'Alamat baris 2').nilai).toBeNull();
    const boleh = Object.keys(baru).map((kunci) => `${NAMA}!${barisDari(lembarDari(buku), kunci)},${NILAI}`).sort();
    expect(selBerubah(sebelum, potret(buku))).toEqual(boleh);
  });

  it('answers with what the dialog would find if it were opened again', () => {
    const buku = bukuKecil();
    const { jawaban } = simpanBaru(buku, { 'Tanggal laporan': '2025-12-31', 'Level Pengawas': '3', Tempat: '', 'Tanpa evaluasi': 'tolak' });
    expect(jawaban.status === 'selesai' && jawaban.isi.daftar).toEqual(buka(buku));
  });

  it('does not ask to count again for what is only printed', () => {
    expect(simpanBaru(bukuKecil(), { Tempat: 'Manggar' }).jawaban).toMatchObject({ isi: { kalimat: '1 pengaturan tersimpan.' } });
  });

  it.each(['=1+1', '=IMPORTXML("http://x";"//a")', '"><script>alert(1)</script>', '+62 719', '0812', '3/2/2025', 'TRUE', '1e3', "'kutip"])(
    'stores %s as the text it is', (teks) => {
      const buku = bukuKecil();
      expect(simpanBaru(buku, { 'Alamat baris 2': teks }).jawaban.status).toBe('selesai');
      expect(selNilai(buku, 'Alamat baris 2')).toMatchObject({ nilai: teks, rumus: '' });
      expect(butir(buku, 'Alamat baris 2')?.nilai).toBe(teks);
    });

  it('makes a number of a cell that was turned into a date by mistake (S-23)', () => {
    const buku = bukuKecil();
    const { baris } = selNilai(buku, 'Target JP setahun');
    lembarDari(buku).setValue(baris, NILAI, 45_691);
    lembarDari(buku).setFormat(baris, NILAI, { numberFormat: 'd mmmm yyyy' });
    expect(butir(buku, 'Target JP setahun')?.keliru).toContain('3 Februari 2025');
    simpanBaru(buku, { 'Target JP setahun': '22' });
    expect(butir(buku, 'Target JP setahun')).toMatchObject({ nilai: '22' });
    expect(butir(buku, 'Target JP setahun')?.keliru).toBeUndefined();
  });

  it('empties a cell that could not be read when it is to be blank', () => {
    const buku = bukuKecil();
    lembarDari(buku).setValue(selNilai(buku, 'Tanggal laporan').baris, NILAI, '31 Februari 2025');
    simpan(buku, { ubah: { 'Tanggal laporan': { semula: '', menjadi: '' } } });
    expect(selNilai(buku, 'Tanggal laporan').nilai).toBeNull();
  });

  it('finds settings by their synonyms and in moved columns, and adds those that are missing below, also where the grid ends', () => {
    const buku = new Workbook(SETELAN);
    const lembar = buku.addSheet(NAMA, { maxRows: 3, maxColumns: 4 });
    [['Keterangan', 'Nilai', 'Catatan kami', 'Pengaturan'], ['', 'DINAS A', 'x', 'Nama OPD :'], ['', '', '', 'Batas  dihitung per']]
      .forEach((deret, r) => deret.forEach((isi, c) => lembar.setValue(r + 1, c + 1, isi === '' ? null : isi)));
    const hasil = simpanBaru(buku, { 'Nama PD': 'DINAS B', 'Batas dihitung per': 'gabungan', 'Target JP setahun': '24', Tempat: 'Manggar' });
    expect(hasil.jawaban.status).toBe('selesai');
    const baris = [2, 3, 4, 5].map((r) => [1, 2, 3, 4].map((c) => lembar.valueAt(r, c)));
    expect(baris).toEqual([
      [null, 'DINAS B', 'x', 'Nama OPD :'],
      [null, 'gabungan', null, 'Batas  dihitung per'],
      [expect.stringContaining('JP') as string, 24, null, 'Target JP setahun'],
      [expect.stringContaining('tanda tangan') as string, 'Manggar', null, 'Tempat'],
    ]);
  });

  it('refuses where somebody changed the same setting meanwhile, names it and both values, and writes nothing', () => {
    const buku = bukuKecil();
    const permintaan = ubahan(buku, { 'Nama PD': 'DINAS SAYA', 'Tanggal laporan': '2025-12-31', Tempat: 'Manggar' });
    simpanBaru(buku, { 'Nama PD': 'DINAS TEMAN', 'Tanggal laporan': '2025-11-30' });
    const sebelum = potret(buku);
    expect(simpan(buku, permintaan).jawaban).toMatchObject({
      status: 'gagal', kode: 'isian-berubah', kalimat: expect.stringContaining('Nama PD') as string,
      temuan: [
        { kolom: 'Nama PD', kalimat: expect.stringContaining('menjadi "DINAS TEMAN"') as string },
        { kolom: 'Tanggal laporan', kalimat: expect.stringContaining('dari kosong menjadi 30 November 2025') as string },
      ],
    });
    expect(selBerubah(sebelum, potret(buku))).toEqual([]);
  });

  it('is not disturbed by other settings that somebody changed, nor by its own save whose answer was lost', () => {
    const buku = bukuKecil();
    const permintaan = ubahan(buku, { 'Nama PD': 'DINAS SAYA' });
    simpanBaru(buku, { Tempat: 'Manggar' });
    expect(simpan(buku, permintaan).jawaban.status).toBe('selesai');
    expect(simpan(buku, permintaan)).toMatchObject({ jawaban: { status: 'selesai' }, tulis: 0 });
    expect([selNilai(buku, 'Nama PD').nilai, selNilai(buku, 'Tempat').nilai]).toEqual(['DINAS SAYA', 'Manggar']);
  });

  it.each([
    ['NIP kepala PD', '12345', /"12345" bukan 18 digit angka\. Ketik/],
    ['NIP kepala PD', '198501012010011000', /bukan 18 digit/],
    ['Tahun laporan', '1999', /tahun 2000 sampai dengan 2099/],
    ['Tanggal laporan', '2025-02-31', /tidak dapat dibaca sebagai tanggal/],
    ['Target JP setahun', '20 JP', /Ketik 20 saja/],
    ['Batas kegiatan dihitung sebulan', '32', /1 sampai dengan 31/],
    ['Urutan penghitungan', 'acak', /Pilih terdahulu atau JP tertinggi/],
    ['Saran Pendampingan mulai kesenjangan', '0', /bilangan bulat 1 atau lebih/],
        ['Rahasia', 'x', /"Rahasia" tidak dikenal/],
  ])('refuses %s = %s with a sentence for that field, and writes nothing else either', (kunci, menjadi, kalimat) => {
    const buku = bukuKecil();
    const sebelum = potret(buku);
    const { jawaban, tulis } = simpanBaru(buku, { Tempat: 'Manggar', [kunci]: menjadi });
    expect(jawaban).toMatchObject({
      status: 'gagal', kode: 'isian-keliru', temuan: [{ kolom: kunci, kalimat: expect.stringMatching(kalimat) as string }],
    });
    expect(tulis).toBe(0);
    expect(selBerubah(sebelum, potret(buku))).toEqual([]);
  });

  it('refuses a text longer than a letterhead, and says how long it may be', () => {
    const { jawaban, tulis } = simpanBaru(bukuKecil(), { 'Nama PD': 'A'.repeat(301) });
    expect(jawaban).toMatchObject({ temuan: [{ kolom: 'Nama PD', kalimat: expect.stringMatching(/301 huruf.*paling banyak 300/) as string }] });
    expect(tulis).toBe(0);
  });

  const satu = { semula: '', menjadi: 'x' };
  it.each<[string, unknown]>([
    ['nothing', null], ['a text', 'Nama PD'], ['a list', []], ['no list of changes', {}], ['unknown keys', { ubah: {}, perintah: 'hapus' }],
    ['a change that is a text', { ubah: { 'Nama PD': 'x' } }], ['a number', { ubah: { 'Target JP setahun': { semula: '20', menjadi: 24 } } }],
    ['no former value', { ubah: { 'Nama PD': { menjadi: 'x' } } }], ['more in a change', { ubah: { 'Nama PD': { ...satu, rumus: '=1' } } }],
    ['60,000 characters', { ubah: { 'Nama PD': { semula: '', menjadi: 'x'.repeat(60_000) } } }],
    ['more changes than settings', { ubah: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, satu])) }],
  ])('refuses %s, which the dialog could not have sent, without touching a cell', (_, permintaan) => {
    const buku = bukuKecil();
    const sebelum = potret(buku);
    const { jawaban, baca, tulis } = simpan(buku, permintaan);
    expect(jawaban).toMatchObject({ status: 'gagal', kode: 'isian-keliru', kalimat: expect.stringContaining('tidak ada yang disimpan') as string });
    expect([baca, tulis]).toEqual([0, 0]);
    expect(selBerubah(sebelum, potret(buku))).toEqual([]);
  });
});

describe('the price of a save', () => {
  /** A value other than the present one for each kind. */
  const lain = ({ jenis, nilai, pilihan }: ButirPengaturanPanel): string => {
    switch (jenis) {
      case 'teks': return `${nilai} baru`.trim();
      case 'nip': return '198501012010011001';
      case 'tahun': return '2027';
      case 'tanggal': return '2025-12-31';
      case 'bilangan': return nilai === '3' ? '2' : '3';
      case 'pilihan': return pilihan?.find((satu) => satu !== nilai) ?? '';
    }
  };
  const semua = (saring: (urutan: number) => boolean, buku: Workbook): Record<string, string> =>
    Object.fromEntries(buka(buku).filter((_, i) => saring(i)).map((satu) => [satu.pengaturan, lain(satu)]));

  it.each([
    ['one setting', (i: number) => i === 3],
    ['every setting', () => true],
    ['every other setting', (i: number) => i % 2 === 0],
    ['four apart', (i: number) => [0, 8, 20, 35].includes(i)],
  ])('%s: at most 8 data calls, one of them reading the sheet', (_, saring) => {
    const buku = bukuKecil();
    const baru = semua(saring, buku);
    const { jawaban, baca, tulis } = simpanBaru(buku, baru);
    expect(jawaban.status).toBe('selesai');
    expect(baca + tulis).toBeLessThanOrEqual(8);
    for (const [kunci, nilai] of Object.entries(baru)) expect(butir(buku, kunci)).toMatchObject({ nilai });
  });

  it('every setting added to an empty sheet: at most 8 data calls', () => {
    const buku = new Workbook(SETELAN);
    const lembar = buku.addSheet(NAMA);
    ['Pengaturan', 'Nilai', 'Penjelasan'].forEach((judul, c) => lembar.setValue(1, c + 1, judul));
    const { jawaban, baca, tulis } = simpanBaru(buku, semua(() => true, buku));
    expect(jawaban.status).toBe('selesai');
    expect(baca + tulis).toBeLessThanOrEqual(8);
  });

  it('cells in between that were not changed keep their formulas and their dates', () => {
    const buku = bukuKecil();
    const lembar = lembarDari(buku);
    lembar.setFormula(selNilai(buku, 'Nama PD').baris, NILAI, '="DINAS "&"CONTOH"', 'DINAS CONTOH');
    const tanggal = selNilai(buku, 'Tanggal laporan').baris;
    lembar.setValue(tanggal, NILAI, 46_000.5);
    lembar.setFormat(tanggal, NILAI, { numberFormat: 'd mmmm yyyy hh:mm' });
    const sebelum = potret(buku);
    const baru = semua((i) => i % 2 === 0 && i > 3, buku);
    simpanBaru(buku, { 'Tahun laporan': '2026', ...baru });
    expect(butir(buku, 'Nama PD')?.nilai).toBe('DINAS CONTOH');
    const boleh = ['Tahun laporan', ...Object.keys(baru)].map((kunci) => `${NAMA}!${barisDari(lembar, kunci)},${NILAI}`).sort();
    expect(selBerubah(sebelum, potret(buku))).toEqual(boleh);
  });
});

describe('what is saved', () => {
  it('decides the next counting', () => {
    const buku = bukuContoh();
    const jumlah = (): number => (hitungBuku(buku).Sesi ?? []).reduce((total, sesi) => total + Number(sesi['JP Dihitung'] || 0), 0);
    const semula = jumlah();
    simpanBaru(buku, { 'Batas kegiatan dihitung sebulan': '1' });
    const berkurang = jumlah();
    expect(berkurang).toBeLessThan(semula);
    simpanBaru(buku, { 'Batas kegiatan dihitung sebulan': '' });
    expect(jumlah()).toBe(semula);
  });
});

describe('the help', () => {
  it('explains every item of the menu, and none that is not there', () => {
    const menu = openDocument(runtime(bukuKecil()), 'FULL')?.screen.menus ?? [];
    const judul = menu.flatMap(({ entries }) => entries.flatMap((satu) => (satu.kind === 'item' ? [satu.caption] : [])));
    expect(DAFTAR_MENU.map(([satu]) => satu)).toEqual(judul);
  });
});
