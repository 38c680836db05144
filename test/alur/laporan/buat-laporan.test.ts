/** The report from the bundle, on the sample: agrees with Hitung JP, shows what is unfinished, becomes final, is corrected. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bukuContoh } from '../../../contoh/buku-contoh';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { valueOf } from '../../../src/lokal/apps-script/outcome';
import { bukuPanel, ORANG, potretSel, sesiUji } from '../../pembangun/buku-panel';
import { hitungBuku, jalankanBundel, type DataLembar } from '../../pembangun/jalankan-bundel';
import { ditolak, isiJawaban, lihatLaluBuat, namaLembar, pesanan, runtimeLaporan, tanya, teksLembar } from '../../pembangun/laporan';

jest.setTimeout(60_000);
const LEMBAR = ['Laporan PD 2025', 'Rekap Bulanan 2025', 'Daftar Sesi 2025', 'Sesi Tidak Dihitung 2025', 'Kesenjangan 2025'];
const [LAPORAN = ''] = LEMBAR;
const LIHAT = { tahun: 2025 };
const DIPAKAI = '2025-12-15';

const baris = (buku: Workbook, nama: string): DataLembar[string] =>
  (valueOf(jalankanBundel(buku, 'dataLembar', 'laporan', [nama])) as DataLembar)[nama] ?? [];

describe('the report of the sample', () => {
  const buku = bukuContoh();
  const sebelum = potretSel(buku);
  const hasil = lihatLaluBuat(buku);

  it('is made with its annexes behind the sheets of staff', () => {
    expect(hasil).toMatchObject({ sebutan: 'Konsep', lembar: LEMBAR.map((nama) => ({ nama })) });
    expect(namaLembar(buku).slice(-6)).toEqual(['Riwayat', ...LEMBAR]);
  });

  it('has for every person the figures that Hitung JP writes', () => {
    const dihitung = bukuContoh();
    const pegawai = new Map((hitungBuku(dihitung).Pegawai ?? []).map((satu) => [satu.NIP, satu]));
    const daftar = baris(buku, LAPORAN);
    expect(daftar.length).toBeGreaterThan(30);
    for (const satu of daftar) {
      const kunci = ['Sesi Pembimbingan', 'JP Pembimbingan', 'Sesi Pendampingan', 'JP Pendampingan', 'JP Lain', 'Total JP', 'Kekurangan JP'];
      const dari = (sumber: Readonly<Record<string, unknown>> | undefined): unknown[] => kunci.map((judul) => sumber?.[judul]);
      expect([satu.Nama, ...dari(satu)]).toEqual([satu.Nama, ...dari(pegawai.get(satu.NIP))]);
    }
  });

  it('changes no cell of other sheets but blank ones of ID Sesi', () => {
    const sesudah = potretSel(buku);
    const kolomId = Array.from({ length: 30 }, (_, k) => k + 1).find((k) => buku.sheetByName('Sesi')?.valueAt(1, k) === 'ID Sesi');
    const berubah = [...sesudah].filter(([sel, isi]) => sebelum.get(sel) !== isi && ![...LEMBAR, 'Riwayat'].some((nama) => sel.startsWith(nama)));
    expect(berubah.length).toBeGreaterThan(0);
    expect(berubah.filter(([sel]) => !new RegExp(`^Sesi \\d+,${kolomId}$`).test(sel))).toEqual([]);
    expect([...sebelum.keys()].filter((sel) => !sesudah.has(sel))).toEqual([]);
  });

  it('reads as its golden file; after a wanted change: PERBARUI=1 npx jest test/alur/laporan/buat-laporan', () => {
    const berkas = join(resolve(__dirname, '../../contoh'), 'laporan-pd-2025.txt');
    const teks = teksLembar(buku, LAPORAN);
    if (process.env.PERBARUI) writeFileSync(berkas, teks);
    expect(teks).toBe(readFileSync(berkas, 'utf8'));
  });

  it('is told in Riwayat: when, what, on how many rows, with what result', () => {
    expect(teksLembar(buku, 'Riwayat').trim().split('\n')).toEqual([
      'Waktu | Pencatat | Tindakan | Baris | Hasil',
      expect.stringMatching(/^[\d.]+ \| Laporan PD 2025 \| \d+ \| Konsep, data per 15 Desember 2025: 35 peserta, 249 sesi dihitung, 828 JP$/),
    ]);
  });
});

describe('what the dialog shows first', () => {
  it('is read from the workbook and changes nothing in it', () => {
    const buku = bukuContoh();
    const sebelum = potretSel(buku);
    const { outcome } = tanya(runtimeLaporan(buku), 'bukaLaporan', LIHAT);
    expect(outcome.trace.count('write')).toBe(0);
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('names what is unfinished, with every case and where to mend it', () => {
    const { belumSelesai, ringkas } = isiJawaban(runtimeLaporan(bukuContoh()), 'bukaLaporan', LIHAT);
    const sesi = belumSelesai.find(({ hal }) => hal === 'perlu-perbaikan');
    expect(sesi?.kalimat).toContain(`${ringkas.sesiPerluPerbaikan} baris lembar Sesi`);
    expect(sesi?.rincian).toHaveLength(ringkas.sesiPerluPerbaikan);
    expect(sesi?.rincian[0]).toMatch(/^Baris \d+ \(S-\d{6}\): \[.+\] .+/);
  });

  it('lists settings that are missing by their key, and a draft is made all the same', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const runtime = runtimeLaporan(buku);
    const bahan = isiJawaban(runtime, 'bukaLaporan', LIHAT);
    const kosong = bahan.belumSelesai.find(({ hal }) => hal === 'pengaturan-kosong');
    expect(kosong?.rincian).toEqual(
      ['Nama PD', 'Alamat baris 1', 'Nama kepala PD', 'Pangkat kepala PD', 'NIP kepala PD', 'Jabatan kepala PD', 'Nomor laporan']);
    expect(kosong?.perbaikan).toContain('Pengaturan dan bantuan');
    expect(isiJawaban(runtime, 'buatLaporan', pesanan(bahan)).peringatan).toContain(kosong?.kalimat);
    expect(baris(buku, LAPORAN)).toHaveLength(4);
  });

  it('takes year and day from the request, else from Pengaturan, else from today', () => {
    const buku = bukuPanel();
    expect(isiJawaban(runtimeLaporan(buku), 'bukaLaporan')).toMatchObject({ tahun: 2025, tanggal: DIPAKAI });
    const pengaturan = buku.addSheet('Pengaturan');
    [['Pengaturan', 'Nilai'], ['Tahun laporan', '2024'], ['Tanggal laporan', '31 Desember 2024']].forEach((deret, b) =>
      deret.forEach((isi, k) => pengaturan.setValue(b + 1, k + 1, isi)));
    expect(isiJawaban(runtimeLaporan(buku), 'bukaLaporan')).toMatchObject({ tahun: 2024, tanggal: '2024-12-31' });
    expect(isiJawaban(runtimeLaporan(buku), 'bukaLaporan', { tahun: 2025, tanggal: '2025-12-20' })).toMatchObject({ tahun: 2025, tanggal: '2025-12-20' });
  });

  it('a year without sessions gives a report that says so', () => {
    const buku = bukuPanel();
    expect(lihatLaluBuat(buku).peringatan).toContain('Tidak ada sesi tahun 2025 pada lembar Sesi.');
    expect(baris(buku, 'Daftar Sesi 2025')).toEqual([]);
  });
});

describe('refused, before any sheet is made', () => {
  const pesan = { tahun: 2025, tanggal: DIPAKAI, jenis: 'konsep', bilaAda: 'tolak', terakhirDilihat: '' };
  it.each([
    ['a year that has not begun', 'bukaLaporan', { tahun: 2026 }, /^opsi-keliru: Tahun laporan 2026 belum berjalan/],
    ['a year before the regulation', 'bukaLaporan', { tahun: 2019 }, /^opsi-keliru: Tahun laporan 2019 mendahului/],
    ['a report date before its year', 'bukaLaporan', { tahun: 2025, tanggal: '2024-12-31' }, /^opsi-keliru: Tanggal laporan 31 Desember 2024/],
    ['a day that is none', 'bukaLaporan', { tanggal: '2025-02-30' }, /^isian-keliru/],
    ['a field too many', 'bukaLaporan', { tahun: 2025, lembar: 'Sesi' }, /^isian-keliru/],
    ['a request that is none', 'buatLaporan', undefined, /^isian-keliru/],
    ['an unknown kind of report', 'buatLaporan', { ...pesan, jenis: 'perbaikan' }, /^isian-keliru/],
    ['an order without having looked', 'buatLaporan', pesan, /^isian-berubah/],
  ] as const)('%s', (_, fungsi, permintaan, pola) => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const semula = namaLembar(buku);
    expect(ditolak(runtimeLaporan(buku), fungsi, permintaan)).toMatch(pola);
    expect(namaLembar(buku)).toEqual(semula);
  });

  it('a workbook whose sheet Riwayat is somebody\'s own', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    buku.addSheet('Riwayat').setValue(1, 1, 'Riwayat jabatan');
    expect(() => lihatLaluBuat(buku)).toThrow(/lembar-milik-orang: Lembar "Riwayat"/);
    expect(namaLembar(buku)).not.toContain(LAPORAN);
  });
});

describe('an older report', () => {
  const dengan = (ubah: (buku: Workbook) => void = () => undefined) => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    lihatLaluBuat(buku);
    ubah(buku);
    const runtime = runtimeLaporan(buku);
    return { buku, runtime, bahan: isiJawaban(runtime, 'bukaLaporan', LIHAT) };
  };
  const tulisTangan = (buku: Workbook): void => void (buku.sheetByName(LAPORAN) as Sheet).setValue(2, 3, 'DINAS LAIN');

  it('is shown with its kind, untouched, and the name under which it would be kept', () =>
    expect(dengan().bahan.lembarAda).toEqual(LEMBAR.map((nama) => ({
      nama, sebutan: 'Konsep', diubahTangan: 'tidak', namaSimpan: expect.stringMatching(/15-12-2025\)$|251215$/) as string,
    }))));

  it('is said to be edited where somebody typed into it', () => {
    const { lembarAda } = dengan(tulisTangan).bahan;
    expect(lembarAda.map(({ diubahTangan }) => diubahTangan)).toEqual(['ya', 'tidak', 'tidak', 'tidak', 'tidak']);
  });

  it('is kept with what was typed into it, where that was chosen', () => {
    const { buku, runtime, bahan } = dengan(tulisTangan);
    const { kalimat } = isiJawaban(runtime, 'buatLaporan', pesanan(bahan));
    expect(kalimat).toContain('"Laporan PD 2025 (15-12-2025)"');
    expect(buku.sheetByName('Laporan PD 2025 (15-12-2025)')?.valueAt(2, 3)).toBe('DINAS LAIN');
    expect(namaLembar(buku).filter((nama) => nama.startsWith('(dibuat)'))).toEqual([]);
  });

  it('is replaced where that was chosen, edited or not', () => {
    const { buku, runtime, bahan } = dengan(tulisTangan);
    isiJawaban(runtime, 'buatLaporan', pesanan(bahan, { bilaAda: 'ganti' }));
    expect(namaLembar(buku).filter((nama) => nama.startsWith('Laporan PD'))).toEqual([LAPORAN]);
    expect(buku.sheetByName(LAPORAN)?.valueAt(2, 3)).not.toBe('DINAS LAIN');
  });

  it('is not replaced where somebody typed into it after the dialog looked', () => {
    const { buku, runtime, bahan } = dengan();
    tulisTangan(buku);
    expect(ditolak(runtime, 'buatLaporan', pesanan(bahan, { bilaAda: 'ganti' }))).toMatch(/^isian-berubah: Lembar lama diubah orang lain/);
    expect(buku.sheetByName(LAPORAN)?.valueAt(2, 3)).toBe('DINAS LAIN');
  });

  it('is not replaced where nobody was asked', () => {
    const { runtime, bahan } = dengan();
    expect(ditolak(runtime, 'buatLaporan', pesanan(bahan, { bilaAda: 'tolak' }))).toMatch(/^isian-berubah: Lembar "Laporan PD 2025" sudah ada/);
  });
});

describe('from draft to correction', () => {
  const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(10), sesiUji(17, { Pelaksanaan: 'Batal' })] });
  const sesi = buku.sheetByName('Sesi') as Sheet;
  const kolom = (judul: string): number => Array.from({ length: 20 }, (_, k) => k + 1).find((k) => sesi.valueAt(1, k) === judul) ?? 0;
  const lihat = (hari = DIPAKAI) => isiJawaban(runtimeLaporan(buku, hari), 'bukaLaporan', LIHAT);

  it('a final report is protected by a warning and says what it is', () => {
    lihatLaluBuat(buku);
    expect(lihat()).toMatchObject({ sebutanFinal: 'Final', halanganFinal: '' });
    expect(lihatLaluBuat(buku, { jenis: 'final' }).sebutan).toBe('Final');
    for (const nama of LEMBAR) {
      expect(buku.sheetByName(nama)?.protections).toMatchObject([{ warningOnly: true }]);
    }
    expect(teksLembar(buku, LAPORAN)).toContain(' · Final · ');
    expect(teksLembar(buku, 'Riwayat')).toContain('Final, data per 15 Desember 2025');
  });

  it('as long as nothing changes nothing is said, and made again it is no correction', () => {
    expect(lihat().finalTerakhir).toEqual({ sebutan: 'Final', tanggal: DIPAKAI, perubahan: '', rincian: [], tetap: true });
    expect(lihat().sebutanFinal).toBe('Final');
    expect(lihatLaluBuat(buku, { jenis: 'final', bilaAda: 'ganti' })).toMatchObject({
      sebutan: 'Final', kalimat: expect.stringContaining('bukan perbaikan') as string,
    });
    expect(lihat()).toMatchObject({ sebutanFinal: 'Final', finalTerakhir: { tetap: true } });
  });

  it.each([
    ['another report date', () => lihat('2025-12-16')],
    ['a name on the roster', () => {
      const pegawai = buku.sheetByName('Pegawai') as Sheet;
      const semula = pegawai.valueAt(3, 2);
      pegawai.setValue(3, 2, 'Budi Saputra, S.E.');
      const bahan = lihat();
      pegawai.setValue(3, 2, semula);
      return bahan;
    }],
  ])('%s makes the next one a correction, though no session changed', (_, lihatLagi) =>
    expect(lihatLagi()).toMatchObject({ sebutanFinal: 'Perbaikan ke-1', finalTerakhir: { sebutan: 'Final', perubahan: '', tetap: false } }));

  it('a draft never takes its place, whatever was agreed to', () => {
    const { lembar } = lihatLaluBuat(buku, { bilaAda: 'ganti' });
    expect(lembar.every(({ disimpan }) => disimpan !== undefined)).toBe(true);
    expect(lihat().finalTerakhir).toMatchObject({ sebutan: 'Final' });
  });

  it('a later change of the sessions is found and said, and the next one is a correction', () => {
    sesi.setValue(2, kolom('Jenis'), 'Pendampingan');
    sesi.setValue(3, kolom('Pelaksanaan'), 'Batal');
    sesi.setValue(4, kolom('Pelaksanaan'), 'Terlaksana');
    const bahan = lihat('2025-12-18');
    expect(bahan).toMatchObject({
      sebutanFinal: 'Perbaikan ke-1',
      finalTerakhir: { perubahan: 'Data berubah sejak laporan final 15 Desember 2025: 3 kegiatan' },
    });
    expect(bahan.finalTerakhir?.rincian).toHaveLength(3);
    const hasil = lihatLaluBuat(buku, { jenis: 'final' }, '2025-12-18');
    expect(hasil).toMatchObject({ sebutan: 'Perbaikan ke-1', peringatan: expect.arrayContaining([`${bahan.finalTerakhir?.perubahan}.`]) as string[] });
    expect(lihat('2025-12-19')).toMatchObject({
      sebutanFinal: 'Perbaikan ke-2', finalTerakhir: { sebutan: 'Perbaikan ke-1', tanggal: '2025-12-18', perubahan: '' },
    });
  });

  it('is known by what is printed on it where the file came from another program', () => {
    buku.metadata = [];
    expect(lihat('2025-12-19')).toMatchObject({
      sebutanFinal: 'Perbaikan ke-2', finalTerakhir: { sebutan: 'Perbaikan ke-1', tanggal: '2025-12-18', perubahan: '' },
    });
    expect(lihat('2025-12-19').lembarAda[0]).toMatchObject({ sebutan: 'Perbaikan ke-1', diubahTangan: 'tidak diketahui' });
  });

  it('that its annex is gone is said, not taken for no change', () => {
    for (const nama of namaLembar(buku).filter((satu) => satu.startsWith('Daftar Sesi'))) buku.removeSheet(buku.sheetByName(nama) as Sheet);
    expect(lihat('2025-12-19').finalTerakhir?.perubahan).toMatch(/tidak ditemukan/);
  });
});

it('a final report is not made of data that changed after the dialog looked; a draft is', () => {
  const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(10)] });
  const runtime = runtimeLaporan(buku);
  const bahan = isiJawaban(runtime, 'bukaLaporan', LIHAT);
  (buku.sheetByName('Sesi') as Sheet).setValue(2, 5, ORANG.siti);
  expect(ditolak(runtime, 'buatLaporan', pesanan(bahan, { jenis: 'final' }))).toMatch(/^isian-berubah: Data berubah/);
  expect(isiJawaban(runtime, 'buatLaporan', pesanan(bahan)).sebutan).toBe('Konsep');
});
