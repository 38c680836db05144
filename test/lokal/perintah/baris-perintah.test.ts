/** The command line: exit statuses, one sentence on stderr, JSON on stdout, nothing written where it could not run. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETELAN } from '../../../contoh/buku-contoh';
import { Workbook } from '../../../src/lokal/buku/workbook';
import { OPSI_PERINTAH } from '../../../src/lokal/perintah/opsi';
import { readWorkbook } from '../../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/lokal/buku/xlsx/write-workbook';
import { jp, jpDiSini } from '../../pembangun/baris-perintah';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'hitung-jp-'));
const di = (nama: string): string => join(folder, nama);

const SESI = ['Tanggal', 'Jenis', 'NIP Peserta', 'NIP Pembimbing', 'Materi'];
const PEGAWAI = ['NIP', 'Nama', 'Status', 'Jenjang'];

async function tulisBuku(nama: string, lembar: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<string> {
  const buku = new Workbook(SETELAN);
  for (const [judul, baris] of Object.entries(lembar)) {
    const sheet = buku.addSheet(judul);
    baris.forEach((deret, b) => deret.forEach((nilai, k) => { if (nilai !== '') sheet.setValue(b + 1, k + 1, nilai); }));
  }
  writeFileSync(di(nama), await writeWorkbook(buku));
  return di(nama);
}

const sidik = (berkas: string): string => createHash('sha256').update(readFileSync(berkas)).digest('hex');

it.each(['--help', '-h', 'hitung --bantuan', 'laporan tidak-ada.xlsx --help'])('%s: every command and every option it takes, status 0', async (baris) => {
  const { status, stdout, stderr } = await jpDiSini(...baris.split(' '));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const [perintah, daftarOpsi] of Object.entries(OPSI_PERINTAH)) {
    expect(stdout).toMatch(new RegExp(`^  ${perintah} +\\S.*\n +opsi: ${daftarOpsi.map((opsi) => `--${opsi}`).join(' ')}$`, 'm'));
    for (const opsi of daftarOpsi) expect(stdout).toMatch(new RegExp(`^  --${opsi} .*  \\S`, 'm'));
  }
});

describe('a command that cannot run', () => {
  let baik: string;
  beforeAll(async () => {
    baik = await tulisBuku('baik.xlsx', { Sesi: [SESI], Pegawai: [PEGAWAI] });
    await tulisBuku('tanpa-sesi.xlsx', { Pegawai: [PEGAWAI] });
    await tulisBuku('tanpa-materi.xlsx', { Sesi: [SESI.slice(0, 4)], Pegawai: [PEGAWAI] });
    await tulisBuku('judul-ganda.xlsx', { Sesi: [[...SESI, 'materi ']], Pegawai: [PEGAWAI] });
    await tulisBuku('kolom-orang.xlsx', { Sesi: [[...SESI, 'Hari'], ['', '', '', '', 'x', 'Senin']], Pegawai: [PEGAWAI] });
    writeFileSync(di('teks.xlsx'), 'bukan buku kerja');
    writeFileSync(di('terpotong.xlsx'), readFileSync(baik).subarray(0, 700));
    mkdirSync(di('folder.xlsx'));
  });

  it.each([
    ['no command', [], /Sebutkan perintahnya/],
    ['an unknown command', ['tambah', 'baik.xlsx'], /Perintah "tambah" tidak dikenal/],
    ['no file', ['hitung'], /perlu nama berkas/],
    ['a word too many', ['hitung', 'baik.xlsx', 'lagi'], /"lagi" berlebih/],
    ['an unknown option', ['hitung', 'baik.xlsx', '--cepat'], /"--cepat" tidak dikenal/],
    ['an option of the report', ['hitung', 'baik.xlsx', '--final'], /"--final" tidak berlaku untuk perintah hitung/],
    ['an option of the cards', ['laporan', 'baik.xlsx', '--untuk', 'semua'], /"--untuk" tidak berlaku untuk perintah laporan/],
    ['a report of a year that has not begun', ['laporan', 'baik.xlsx', '--hari-ini', '2025-12-15', '--tahun', '2031'], /2031 belum berjalan/],
    ['a report without a workbook', ['laporan', 'tidak-ada.xlsx'], /tidak-ada\.xlsx" tidak ada/],
    ['a report without sheet Sesi', ['laporan', 'tanpa-sesi.xlsx'], /Lembar "Sesi" tidak ada/],
    ['cards of somebody unknown', ['kartu', 'baik.xlsx', '--untuk', '199912312025011009'], /NIP "199912312025011009" tidak ada/],
    ['cards of nobody', ['kartu', 'baik.xlsx', '--untuk', ''], /--untuk harus NIP/],
    ['a PDF under another ending', ['kartu', 'baik.xlsx', '--pdf', 'kartu.doc'], /--pdf .*\.pdf/],
    ['a folder for the PDF that is not there', ['ekspor-siasn', 'baik.xlsx', '--pdf', 'tidak/ada.pdf'], /Folder ".*tidak" tidak ada/],
    ['an option of another command', ['skrip', 'a.js', 'f', '--json'], /"--json" tidak berlaku untuk perintah skrip/],
    ['an option without its value', ['hitung', 'baik.xlsx', '--tahun'], /--tahun harus tahun empat digit/],
    ['a year that is none', ['hitung', 'baik.xlsx', '--tahun', '25'], /--tahun .*"25"/],
    ['a day that is none', ['hitung', 'baik.xlsx', '--hari-ini', '2025-02-30'], /--hari-ini .*"2025-02-30"/],
    ['a result that is no .xlsx', ['hitung', 'baik.xlsx', '--keluar', 'hasil.csv'], /--keluar .*\.xlsx/],
    ['a missing file', ['hitung', 'tidak-ada.xlsx'], /tidak-ada\.xlsx" tidak ada/],
    ['a folder', ['hitung', 'folder.xlsx'], /folder\.xlsx" adalah folder/],
    ['a file that is no workbook', ['hitung', 'teks.xlsx'], /teks\.xlsx": .*bukan buku kerja \.xlsx/],
    ['a truncated file', ['periksa', 'terpotong.xlsx'], /terpotong\.xlsx": /],
    ['a missing sheet', ['hitung', 'tanpa-sesi.xlsx'], /Lembar "Sesi" tidak ada/],
    ['a missing header', ['periksa', 'tanpa-materi.xlsx'], /"Sesi" tidak mempunyai kolom "Materi"/],
    ['a doubled header', ['hitung', 'judul-ganda.xlsx'], /lebih dari satu judul untuk Materi/],
    ['a column of staff with our name', ['hitung', 'kolom-orang.xlsx'], /sudah punya kolom "Hari" \(kolom F\)/],
    ['a result over the input', ['hitung', 'baik.xlsx', '--keluar', 'baik.xlsx'], /sama dengan berkas masukan/],
    ['a folder for the result that is not there', ['hitung', 'baik.xlsx', '--keluar', 'tidak/ada.xlsx'], /Folder ".*tidak" tidak ada/],
  ] as const)('%s: status 2, one sentence, no file, input untouched', async (_, kata, pola) => {
    const lengkap = kata.map((satu) => (/\.(xlsx|csv|js|pdf)$/.test(satu) ? di(satu) : satu));
    const sebelum = readdirSync(folder);
    const sidikSebelum = sidik(baik);
    const { status, stdout, stderr } = await jpDiSini(...lengkap);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(pola);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    expect(readdirSync(folder)).toEqual(sebelum);
    expect(sidik(baik)).toBe(sidikSebelum);
  });

  it('as a process it ends with status 2 and the same sentence', async () => {
    const kata = ['hitung', di('tidak-ada.xlsx')];
    const akhir = jp(...kata);
    expect(akhir.status).toBe(2);
    expect(akhir).toEqual(await jpDiSini(...kata));
  });

  it('header-only sheets are no error', () => {
    const { status, stdout, stderr } = jp('hitung', baik, '--json', '--keluar', di('kosong.hasil.xlsx'));
    expect({ status, stderr, data: JSON.parse(stdout) as unknown }).toEqual({ status: 0, stderr: '', data: { Sesi: [], Pegawai: [], 'Hasil Pemeriksaan': [] } });
    expect(existsSync(di('kosong.hasil.xlsx'))).toBe(true);
  });

  it('findings that must be mended end with status 1; periksa writes no file of itself', async () => {
    const berkas = await tulisBuku('temuan.xlsx', { Sesi: [SESI, ['3 Maret 2025', 'Konseling', '1', '', '']], Pegawai: [PEGAWAI] });
    const { status, stdout, stderr } = jp('periksa', berkas, '--json', '--tahun', '2025');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['Hasil Pemeriksaan']);
    expect(existsSync(di('temuan.hasil.xlsx'))).toBe(false);
  });

  it('siapkan makes a workbook where none exists, and text of a user never becomes a formula', async () => {
    expect((await jpDiSini('siapkan', di('baru.xlsx'))).status).toBe(0);
    const berkas = await tulisBuku('rumus.xlsx', { Sesi: [SESI, ['3 Maret 2025', '=1+1', '=2+2', '', '=IMPORTXML("x")']], Pegawai: [PEGAWAI] });
    await jpDiSini('hitung', berkas, '--keluar', di('rumus.hasil.xlsx'));
    const hasil = await readWorkbook(readFileSync(di('rumus.hasil.xlsx')), SETELAN);
    for (const sheet of hasil.sheets) {
      for (let baris = 1; baris <= sheet.lastRow(); baris++) {
        for (let kolom = 1; kolom <= sheet.lastColumn(); kolom++) expect(sheet.formulaAt(baris, kolom)).toBe('');
      }
    }
  });

  it('skrip ends with 0, 1 for an uncaught error, 3 for what is not emulated', () => {
    writeFileSync(di('skrip.js'), [
      "function baik() { console.log('halo'); SpreadsheetApp.getActive().toast('dua\\nbaris'); }",
      "function salah() { throw new TypeError('sebabnya'); }",
      'function belum() { SpreadsheetApp.getActiveSheet().getPivotTables(); }',
    ].join('\n'));
    expect(jp('skrip', di('skrip.js'), 'baik')).toEqual({ status: 0, stdout: 'halo\n[toast] dua baris\n', stderr: '' });
    expect(jp('skrip', di('skrip.js'), 'salah')).toEqual({ status: 1, stdout: '', stderr: 'TypeError: sebabnya\n' });
    expect(jp('skrip', di('skrip.js'), 'belum')).toMatchObject({ status: 3, stderr: 'NotEmulated: not emulated: Sheet.getPivotTables\n' });
  });
});
