/** Cards, export and print from the bundle: they agree with the report and with sheet Sesi, and say what they leave out. */
import { bukuContoh } from '../../../contoh/buku-contoh';
import { valueOf } from '../../../src/lokal/apps-script/outcome';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { bukuPanel, ORANG, sesiUji } from '../../pembangun/buku-panel';
import { jalankanBundel, type DataLembar } from '../../pembangun/jalankan-bundel';
import { ditolak, isiJawaban, lihatLaluBuat, namaLembar, runtimeLaporan, tanya, teksLembar } from '../../pembangun/laporan';

jest.setTimeout(60_000);
const baris = (buku: Workbook, perintah: string, nama: string): DataLembar[string] =>
  (valueOf(jalankanBundel(buku, 'dataLembar', perintah, [nama])) as DataLembar)[nama] ?? [];
const jumlah = (daftar: DataLembar[string], judul: string): number => daftar.reduce((sampai, satu) => sampai + Number(satu[judul]), 0);

describe('cards', () => {
  const buat = (buku: Workbook, untuk: unknown, bilaAda = 'tolak') => {
    const runtime = runtimeLaporan(buku);
    const bahan = isiJawaban(runtime, 'bukaKartu', { tahun: 2025, untuk });
    return { bahan, hasil: isiJawaban(runtime, 'buatKartu', { tahun: 2025, untuk, bilaAda, terakhirDilihat: bahan.dilihat }) };
  };

  it('of everybody: as many lines as the dialog said, one for every held session that it did not set aside', () => {
    const buku = bukuContoh();
    const { bahan, hasil } = buat(buku, 'semua');
    expect(hasil.lembar).toEqual([{ nama: 'Kartu 2025' }]);
    expect(baris(buku, 'kartu', 'Kartu 2025')).toHaveLength(bahan.jumlahGaris);
    expect(bahan.orang.reduce((sampai, { garis }) => sampai + garis, 0)).toBe(bahan.jumlahGaris);
    expect(bahan.jumlahGaris).toBeGreaterThan(250);
    expect(bahan.tanpaKartu[0]?.rincian.length).toBeGreaterThan(0);
  });

  it('of one person: both kinds, the four columns of the regulation, counted or not', () => {
    const buku = bukuPanel({ baris: [sesiUji(10), sesiUji(3), sesiUji(17), sesiUji(24, { 'NIP Peserta': ORANG.siti, 'Nama Peserta': 'Siti Wati, SE' })] });
    const nama = `Kartu ${ORANG.budi}`;
    buat(buku, { nip: ` ${ORANG.budi.slice(0, 8)} ${ORANG.budi.slice(8)}` });
    expect(baris(buku, 'kartu', nama)).toEqual([
      { 'No.': 1, 'Hari, Tanggal': 'Senin, 3 Maret 2025', 'Materi Bimbingan': 'Materi hari 3', 'Paraf Pembimbing': '' },
      { 'No.': 2, 'Hari, Tanggal': 'Senin, 10 Maret 2025', 'Materi Bimbingan': 'Materi hari 10', 'Paraf Pembimbing': '' },
      { 'No.': 3, 'Hari, Tanggal': 'Senin, 17 Maret 2025', 'Materi Bimbingan': 'Materi hari 17', 'Paraf Pembimbing': '' },
    ]);
    expect(teksLembar(buku, nama)).toContain('KARTU KEGIATAN PENDAMPINGAN TAHUN 2025');
  });

  it('of a unit: its people alone, however its name is written', () => {
    const buku = bukuContoh();
    const { unit } = isiJawaban(runtimeLaporan(buku), 'bukaKartu');
    const [pertama] = unit.filter(({ orang }) => orang > 1);
    const { bahan, hasil } = buat(buku, { unit: ` ${pertama?.unit.toUpperCase()}` });
    const milik = bahan.orang.filter((satu) => satu.unit === pertama?.unit);
    expect(hasil.lembar).toEqual([{ nama: 'Kartu 2025' }]);
    expect(bahan.jumlahGaris).toBe(milik.reduce((sampai, { garis }) => sampai + garis, 0));
  });

  it.each([
    ['a NIP that is not on the roster', { nip: '199912312025011009' }, /^opsi-keliru: NIP "199912312025011009" tidak ada/],
    ['a NIP that is none', { nip: '123' }, /^opsi-keliru: NIP "123" tidak ada/],
    ['a unit that nobody belongs to', { unit: 'Bidang Lain' }, /^opsi-keliru: Unit kerja "Bidang Lain" tidak ada/],
    ['something else', { nama: 'Budi' }, /^isian-keliru/],
  ])('refused: %s', (_, untuk, pola) => expect(ditolak(runtimeLaporan(bukuPanel()), 'bukaKartu', { untuk })).toMatch(pola));

  it('an older sheet is kept, replaced, or not touched, as was chosen', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    buat(buku, 'semua');
    expect(buat(buku, 'semua', 'simpan lama').hasil.lembar).toEqual([{ nama: 'Kartu 2025', disimpan: 'Kartu 2025 (15-12-2025)' }]);
    expect(buat(buku, 'semua', 'ganti').hasil.lembar).toEqual([{ nama: 'Kartu 2025' }]);
    expect(() => buat(buku, 'semua')).toThrow(/^isian-berubah: Lembar "Kartu 2025" sudah ada/);
  });
});

describe('the SIASN export', () => {
  const buat = (buku: Workbook, permintaan: object = {}) => {
    const runtime = runtimeLaporan(buku);
    const bahan = isiJawaban(runtime, 'bukaEkspor', { tahun: 2025, ...permintaan });
    return { bahan, hasil: isiJawaban(runtime, 'buatEkspor', { tahun: 2025, per: bahan.per, bilaAda: 'tolak', terakhirDilihat: bahan.dilihat }) };
  };

  it.each(['orang dan jenis', 'sesi'])('per %s: hours of every person are those of the report', (per) => {
    const buku = bukuContoh();
    lihatLaluBuat(buku);
    const { bahan, hasil } = buat(buku, { per });
    const [orang, ekspor] = [baris(buku, 'laporan', 'Laporan PD 2025'), baris(buku, 'ekspor-siasn', 'Ekspor SIASN 2025')];
    expect(ekspor).toHaveLength(bahan.jumlahBaris);
    for (const satu of orang) {
      const jam = (jenis: number): number => jumlah(ekspor.filter(({ NIP, jenisDiklatId }) => NIP === satu.NIP && jenisDiklatId === jenis), 'jumlahJam');
      expect([satu.Nama, jam(14), jam(15)]).toEqual([satu.Nama, satu['JP Pembimbingan'], satu['JP Pendampingan']]);
    }
    expect(jumlah(ekspor, 'jumlahJam')).toBe(bahan.jumlahJp);
    expect(hasil.csv.nama).toBe('Ekspor SIASN 2025.csv');
    expect(hasil.csv.isi.split('\r\n')).toHaveLength(bahan.jumlahBaris + 2);
  });

  it('counts by what Pengaturan says, and bears the number of the report', () => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(10)] });
    const pengaturan = buku.addSheet('Pengaturan');
    [['Pengaturan', 'Nilai'], ['Ekspor SIASN per', 'Sesi'], ['Nomor laporan', '800/12/2025'], ['Nama PD', 'Dinas Contoh']].forEach((deret, b) =>
      deret.forEach((isi, k) => pengaturan.setValue(b + 1, k + 1, isi)));
    const { bahan } = buat(buku);
    expect(bahan).toMatchObject({ per: 'sesi', jumlahBaris: 2, jumlahJp: 4, belumSelesai: [] });
    expect(baris(buku, 'ekspor-siasn', 'Ekspor SIASN 2025')[0]).toMatchObject({ nomorSertipikat: '800/12/2025', institusiPenyelenggara: 'Dinas Contoh' });
  });

  it('says which settings it lacks', () => {
    const { belumSelesai } = isiJawaban(runtimeLaporan(bukuPanel({ baris: [sesiUji(3)] })), 'bukaEkspor');
    expect(belumSelesai).toMatchObject([{ hal: 'pengaturan-kosong', rincian: ['Nama PD', 'Nomor laporan'] }]);
  });
});

describe('printing', () => {
  const denganLaporan = (): Workbook => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(10)] });
    lihatLaluBuat(buku);
    return buku;
  };

  it('gives every sheet as it was made, and writes nothing', () => {
    const buku = denganLaporan();
    const lembar = namaLembar(buku).filter((nama) => nama.endsWith('2025'));
    const { jawaban, outcome } = tanya(runtimeLaporan(buku), 'bukaCetak', { lembar });
    if (jawaban.status === 'gagal') throw new Error(jawaban.kalimat);
    expect(jawaban.isi.daftar.map(({ nama, cetak, halangan }) => [nama, cetak?.nama, halangan])).toEqual(lembar.map((nama) => [nama, nama, '']));
    expect(outcome.trace.count('write')).toBe(0);
  });

  it('leads to the PDF of just that sheet, across, with margins, in the person\'s own session (X-02, X-04)', () => {
    const buku = denganLaporan();
    const [{ tautanPdf = '' } = {}] = isiJawaban(runtimeLaporan(buku), 'bukaCetak', { lembar: ['Laporan PD 2025'] }).daftar;
    const { hostname, pathname, searchParams } = new URL(tautanPdf);
    expect([hostname, pathname]).toEqual(['docs.google.com', expect.stringMatching(/^\/spreadsheets\/d\/[\w-]+\/export$/)]);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      format: 'pdf', gid: String(buku.sheetByName('Laporan PD 2025')?.id), size: 'A4', portrait: 'false',
      top_margin: '0.47', bottom_margin: '0.59', left_margin: '0.47', right_margin: '0.47',
    });
  });

  it('does not draw a sheet that no longer holds what was made, but still leads to its PDF', () => {
    const buku = denganLaporan();
    (buku.sheetByName('Kesenjangan 2025') as Sheet).setValue(1, 1, 'Judul lain');
    const [kesenjangan] = isiJawaban(runtimeLaporan(buku), 'bukaCetak', { lembar: ['Kesenjangan 2025'] }).daftar;
    expect(kesenjangan).toMatchObject({ halangan: expect.stringContaining('diubah tangan') as string, tautanPdf: expect.stringContaining('gid=') as string });
    expect(kesenjangan?.cetak).toBeUndefined();
    const [pegawai] = isiJawaban(runtimeLaporan(buku), 'bukaCetak', { lembar: ['Pegawai'] }).daftar;
    expect(pegawai?.halangan).toContain('tidak dibuat oleh Hitung JP');
  });

  it('draws a final report as final, also under the name it is kept by', () => {
    const buku = denganLaporan();
    lihatLaluBuat(buku, { jenis: 'final' });
    lihatLaluBuat(buku);
    const [lama] = isiJawaban(runtimeLaporan(buku), 'bukaCetak', { lembar: ['Laporan PD 2025 (15-12-2025)-2'] }).daftar;
    expect(JSON.stringify(lama?.cetak)).toContain(' · Final');
  });

  it('takes the sheet in front of the person where none is named', () => {
    const buku = denganLaporan();
    buku.activeSheetId = buku.sheetByName('Rekap Bulanan 2025')?.id ?? 0;
    expect(isiJawaban(runtimeLaporan(buku), 'bukaCetak', { lembar: [] }).daftar.map(({ nama }) => nama)).toEqual(['Rekap Bulanan 2025']);
  });

  it('refuses a sheet that is not there', () =>
    expect(ditolak(runtimeLaporan(bukuPanel()), 'bukaCetak', { lembar: ['Laporan PD 2025'] })).toMatch(/^lembar-tidak-ada: .*buat dahulu/));
});
