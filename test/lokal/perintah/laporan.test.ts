/** `laporan`, `kartu`, `ekspor-siasn`: sheets, rows as JSON, older sheets, exit statuses, the PDF. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SETELAN } from '../../../contoh/buku-contoh';
import { readWorkbook } from '../../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/lokal/buku/xlsx/write-workbook';
import { jp, jpDengan, jpDiSini, type Akhir } from '../../pembangun/baris-perintah';
import { hitungBuku } from '../../pembangun/jalankan-bundel';
import { bukuPanel, ORANG, sesiUji } from '../../pembangun/buku-panel';
import { namaLembar } from '../../pembangun/laporan';

jest.setTimeout(120_000);
const CONTOH = join(resolve(__dirname, '../../..'), 'contoh/contoh-dinas.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'hitung-jp-laporan-'));
const di = (nama: string): string => join(folder, nama);
const LEMBAR = ['Laporan PD 2025', 'Rekap Bulanan 2025', 'Daftar Sesi 2025', 'Sesi Tidak Dihitung 2025', 'Kesenjangan 2025'];
const lembarDi = async (nama: string): Promise<string[]> => namaLembar(await readWorkbook(readFileSync(di(nama)), SETELAN));
const data = ({ stdout }: Akhir) => JSON.parse(stdout) as Record<string, Record<string, unknown>[]>;
const jalan = (...kata: string[]): Promise<Akhir> => jpDiSini(...kata, '--hari-ini', '2025-12-15');

describe('laporan over the sample', () => {
  let akhir: Akhir;
  beforeAll(() => { akhir = jp('laporan', CONTOH, '--json', '--keluar', di('satu.xlsx'), '--hari-ini', '2025-12-15'); });

  it('ends, as a process, with 1, for rows must be mended, and says nothing on stderr', () => expect(akhir).toMatchObject({ status: 1, stderr: '' }));

  it('prints the rows of every main table by header, without totals', () => {
    const isi = data(akhir);
    expect(Object.keys(isi)).toEqual(LEMBAR);
    const [pertama] = isi['Laporan PD 2025'] ?? [];
    expect(Object.keys(pertama ?? {})).toEqual([
      'No.', 'Nama', 'NIP', 'Pangkat/Gol.', 'Jabatan', 'Sesi Pembimbingan', 'JP Pembimbingan', 'Sesi Pendampingan', 'JP Pendampingan', 'JP Lain',
      'Total JP', 'Kekurangan JP', 'Keterangan',
    ]);
    expect(pertama).toMatchObject({ 'No.': 1, NIP: expect.stringMatching(/^\d{18}$/) as string, 'Total JP': expect.any(Number) as number });
    for (const baris of Object.values(isi)) expect(baris.filter((satu) => Object.values(satu).includes('JUMLAH'))).toEqual([]);
  });

  it('counts as Hitung JP does, person by person', async () => {
    const dihitung = hitungBuku(await readWorkbook(readFileSync(CONTOH), SETELAN));
    const pegawai = new Map(dihitung.Pegawai?.map((satu) => [satu.NIP, satu['Total JP']]));
    for (const satu of data(akhir)['Laporan PD 2025'] ?? []) expect([satu.NIP, satu['Total JP']]).toEqual([satu.NIP, pegawai.get(satu.NIP)]);
  });
});

describe('a workbook in which nothing is to be mended', () => {
  beforeAll(async () => writeFileSync(di('baik.xlsx'), await writeWorkbook(bukuPanel({ baris: [sesiUji(3), sesiUji(10)] }))));

  it('ends with 0; --final makes the final report, the same again where nothing changed, else the correction', async () => {
    expect(await jalan('laporan', di('baik.xlsx'), '--final', '--keluar', di('final.xlsx'))).toMatchObject({ status: 0, stdout: expect.stringContaining('(Final)') as string });
    expect((await jalan('laporan', di('final.xlsx'), '--final', '--keluar', di('lagi.xlsx'))).stdout).toMatch(/\(Final\).*tidak berubah/);
    const besok = await jpDiSini('laporan', di('final.xlsx'), '--final', '--hari-ini', '2025-12-16', '--keluar', di('perbaikan.xlsx'));
    expect(besok.stdout).toContain('(Perbaikan ke-1)');
  });

  it('keeps an older report under a dated name, and with --timpa puts the new one in its place', async () => {
    await jalan('laporan', di('baik.xlsx'), '--keluar', di('satu.xlsx'));
    expect((await jalan('laporan', di('satu.xlsx'), '--keluar', di('dua.xlsx'))).stdout).toContain('disimpan sebagai "Laporan PD 2025 (15-12-2025)"');
    expect(await lembarDi('dua.xlsx')).toEqual(expect.arrayContaining(['Laporan PD 2025', 'Laporan PD 2025 (15-12-2025)']));
    await jalan('laporan', di('satu.xlsx'), '--timpa', '--keluar', di('tiga.xlsx'));
    expect((await lembarDi('tiga.xlsx')).filter((nama) => nama.startsWith('Laporan PD'))).toEqual(['Laporan PD 2025']);
  });

  it('kartu: everybody by default, one person by NIP', async () => {
    expect(Object.keys(data(await jalan('kartu', di('baik.xlsx'), '--json', '--keluar', di('kartu.xlsx'))))).toEqual(['Kartu 2025']);
    const satu = data(await jalan('kartu', di('baik.xlsx'), '--untuk', ORANG.budi, '--json', '--keluar', di('kartu-budi.xlsx')));
    expect(satu[`Kartu ${ORANG.budi}`]?.map((baris) => baris['Hari, Tanggal'])).toEqual(['Senin, 3 Maret 2025', 'Senin, 10 Maret 2025']);
  });

  it('ekspor-siasn: one row for the person and kind', async () =>
    expect(data(await jalan('ekspor-siasn', di('baik.xlsx'), '--json', '--keluar', di('ekspor.xlsx')))).toEqual({
      'Ekspor SIASN 2025': [expect.objectContaining({ NIP: ORANG.budi, jenisDiklatId: 14, jumlahJam: 4, tanggalKursus: '03-03-2025', tanggalSelesaiKursus: '10-03-2025' })],
    }));

  it('where there is no Chromium a PDF is refused in one sentence, and no file is written', () => {
    const sebelum = readdirSync(folder);
    const akhir = jpDengan({ CHROMIUM_PATH: di('tidak-ada') }, 'laporan', di('baik.xlsx'), '--pdf', di('laporan.pdf'), '--keluar', di('dengan-pdf.xlsx'));
    expect(akhir).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^PDF perlu Chromium.*\n$/) as string });
    expect(readdirSync(folder)).toEqual(sebelum);
  });

  it('with --pdf the same sheets are printed, pages and all', () => {
    const { status, stderr } = jp('laporan', di('baik.xlsx'), '--hari-ini', '2025-12-15', '--pdf', di('laporan.pdf'), '--keluar', di('dengan-pdf.xlsx'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(readFileSync(di('laporan.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(existsSync(di('dengan-pdf.xlsx'))).toBe(true);
  });
});
