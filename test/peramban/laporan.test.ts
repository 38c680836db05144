/** Report, cards and export made in a real browser through the workbench, down to the print window and the file. */
import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { bukuPanel, sesiUji } from '../pembangun/buku-panel';
import { lihatLaluBuat } from '../pembangun/laporan';
import { bingkai, pelanggaranAkses } from './akses';
import type { MejaUji } from './meja-uji';
import { perambanUji } from './uji';

const { buka } = perambanUji();
const buku = (): Workbook => bukuPanel({ baris: [sesiUji(3), sesiUji(10), sesiUji(17)] });
const aksesDialog = async ({ halaman }: MejaUji): Promise<string[]> => pelanggaranAkses(await bingkai(halaman, 'dialog'));
const namaLembar = ({ meja }: MejaUji): string[] => meja.workbook.sheets.map(({ name }) => name);
const tombol = ({ dialog }: MejaUji, nama: string | RegExp): Promise<void> => dialog.getByRole('button', { name: nama }).first().click();

async function siap(): Promise<MejaUji> {
  const uji = await buka(buku());
  await uji.pilihMenu('Siapkan buku kerja');
  await uji.halaman.getByText('Buku kerja siap').waitFor();
  return uji;
}

/** Presses «Cetak…» with the print window counted instead of shown. */
async function cetak(uji: MejaUji): Promise<number> {
  const isi = await bingkai(uji.halaman, 'dialog');
  await isi.evaluate('window.dicetak = 0; window.print = () => { window.dicetak += 1; }');
  await tombol(uji, 'Cetak…');
  return isi.evaluate<number>('window.dicetak');
}

/** The name under which a whole PDF comes. */
async function unduhPdf({ halaman }: MejaUji, minta: () => Promise<void>): Promise<string> {
  const datang = halaman.waitForEvent('download');
  await minta();
  const unduhan = await datang;
  expect(readFileSync(await unduhan.path(), 'latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  return unduhan.suggestedFilename();
}

/** Google refuses to open the settings: that is said, with another way. */
async function tanpaPengaturan(uji: MejaUji): Promise<void> {
  const isi = await bingkai(uji.halaman, 'dialog');
  await isi.evaluate(`window.scriptAsli = google.script;
    google.script = { ...google.script, run: { withFailureHandler: (gagal) => ({ pengaturanDanBantuan: () => gagal(new Error('x')) }) } }`);
  await tombol(uji, 'Buka Pengaturan dan bantuan…');
  await uji.dialog.getByRole('alert').getByText(/Tutup dialog ini, lalu pilih menu Hitung JP/).waitFor();
  await isi.evaluate('google.script = window.scriptAsli');
}

describe('Buat laporan PD', () => {
  it('says what is not finished, makes report and annexes, and prints just what stands in the sheets', async () => {
    const uji = await siap();
    await uji.pilihMenu('Buat laporan PD…');
    await uji.dialog.getByLabel('Tahun laporan').waitFor();
    await uji.dialog.getByText(/pengaturan/i).first().waitFor();
    expect(await aksesDialog(uji)).toEqual([]);
    await tanpaPengaturan(uji);
    await tombol(uji, 'Buat laporan');
    await uji.dialog.getByText('Lembar yang dibuat').waitFor();
    expect(namaLembar(uji)).toEqual(expect.arrayContaining(['Laporan PD 2025', 'Rekap Bulanan 2025', 'Daftar Sesi 2025', 'Kesenjangan 2025']));
    expect(await aksesDialog(uji)).toEqual([]);
    await tombol(uji, 'Cetak…');
    await uji.dialog.getByRole('article', { name: 'Laporan PD 2025' }).getByText('JUMLAH').first().waitFor();
    expect(await aksesDialog(uji)).toEqual([]);
    expect(await cetak(uji)).toBe(1);
    expect(await unduhPdf(uji, async () => {
      await uji.dialog.getByText('Cara lain: PDF langsung dari spreadsheet').click();
      await uji.dialog.getByRole('link', { name: 'PDF Laporan PD 2025' }).click();
    })).toBe('Laporan PD 2025.pdf');
    await uji.dialog.getByLabel('Rekap Bulanan 2025').first().uncheck();
    await uji.dialog.getByRole('article', { name: 'Rekap Bulanan 2025' }).waitFor({ state: 'detached' });
  });

  it('asks before a sheet that was edited is replaced, and keeps it where told so', async () => {
    const uji = await siap();
    await uji.pilihMenu('Buat laporan PD…');
    await tombol(uji, 'Buat laporan');
    await uji.dialog.getByText('Lembar yang dibuat').waitFor();
    uji.meja.workbook.sheetByName('Laporan PD 2025')?.setValue(1, 3, 'PEMERINTAH YANG DIKETIK');
    await tombol(uji, 'Buat laporan lagi');
    await tombol(uji, 'Buat laporan');
    await uji.dialog.getByText(/"Laporan PD 2025" diubah dengan tangan/).waitFor();
    expect(await aksesDialog(uji)).toEqual([]);
    await tombol(uji, /^Simpan yang lama/);
    await uji.dialog.getByText(/yang lama disimpan sebagai "Laporan PD 2025 \(15-12-2025\)"/).waitFor();
    expect(uji.sel('Laporan PD 2025 (15-12-2025)', 'C1')).toBe('PEMERINTAH YANG DIKETIK');
    expect(uji.sel('Laporan PD 2025', 'C1')).not.toBe('PEMERINTAH YANG DIKETIK');
  });
});

it('Cetak kartu kegiatan: one person is searched by name, by keyboard only, and printed on upright paper', async () => {
  const uji = await siap();
  await uji.pilihMenu('Cetak kartu kegiatan…');
  await uji.dialog.getByLabel('Satu pegawai').check();
  const pegawai = uji.dialog.getByLabel('Pegawai', { exact: true });
  await pegawai.fill('budi');
  await uji.dialog.getByRole('option').first().waitFor();
  expect(await aksesDialog(uji)).toEqual([]);
  await pegawai.press('Enter');
  await uji.dialog.getByText(/kartu dengan 3 kegiatan/).waitFor();
  await tombol(uji, 'Buat kartu');
  await uji.dialog.getByText('Lembar yang dibuat').waitFor();
  await tombol(uji, 'Cetak…');
  await uji.dialog.getByRole('heading', { name: 'KARTU KEGIATAN PEMBIMBINGAN TAHUN 2025' }).waitFor();
  await uji.dialog.getByText(/Kertas A4 tegak/).waitFor();
  expect(await aksesDialog(uji)).toEqual([]);
});

it('Ekspor ke SIASN: the sheet, and the CSV file as UTF-8 with quoted values', async () => {
  const uji = await siap();
  await uji.pilihMenu('Ekspor ke SIASN…');
  await uji.dialog.getByLabel('Per orang dan jenis').waitFor();
  expect(await aksesDialog(uji)).toEqual([]);
  await tombol(uji, 'Buat lembar ekspor');
  await uji.dialog.getByRole('heading', { name: 'Berkas CSV' }).waitFor();
  expect(await aksesDialog(uji)).toEqual([]);
  const unduhan = uji.halaman.waitForEvent('download');
  await tombol(uji, 'Unduh CSV');
  const berkas = await (await unduhan).path();
  const baris = readFileSync(berkas, 'utf8').split('\r\n');
  expect(baris[0]).toMatch(/^"NIP","nama","jenisDiklatId"/);
  expect(baris[1]).toMatch(/^"198501012010011001","Budi Saputra","14"/);
  expect(namaLembar(uji)).toContain('Ekspor SIASN 2025');
});

it('Unduh PDF of the workbench: the sheet in front', async () => {
  const isi = buku();
  lihatLaluBuat(isi);
  isi.activeSheetId = isi.sheetByName('Rekap Bulanan 2025')?.id ?? 0;
  const uji = await buka(isi);
  expect(await unduhPdf(uji, () => uji.halaman.getByRole('button', { name: 'Unduh PDF' }).click())).toBe('Rekap Bulanan 2025.pdf');
});
