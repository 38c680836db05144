/** The result opens in another spreadsheet program, which finds the figures we wrote. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bukuContoh } from '../../contoh/buku-contoh';
import { writeWorkbook } from '../../src/lokal/buku/xlsx/write-workbook';
import { hitungBuku, jalankanBundel } from '../pembangun/jalankan-bundel';

jest.setTimeout(90_000);
const ada = spawnSync('soffice', ['--version']).status === 0;
if (!ada) process.stderr.write('LibreOffice is not installed: the test that opens the result in it is skipped.\n');

(ada ? it : it.skip)('LibreOffice opens the counted sample and reads the totals of Pegawai as we wrote them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hitung-jp-'));
  const buku = bukuContoh();
  jalankanBundel(buku, 'siapkanBukuKerja');
  const pegawai = hitungBuku(buku).Pegawai ?? [];
  writeFileSync(join(folder, 'hasil.xlsx'), await writeWorkbook(buku));
  const lembar = buku.sheets.findIndex(({ name }) => name === 'Pegawai') + 1;
  const filter = `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,${lembar}`;
  spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profil`, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'hasil.xlsx')]);
  const csv = readFileSync(join(folder, 'hasil-Pegawai.csv'), 'utf8');
  expect(pegawai.length).toBeGreaterThan(30);
  for (const { NIP, 'Keterangan JP': keterangan } of pegawai) {
    expect(csv.split('\n').find((baris) => baris.includes(String(NIP)))).toContain(String(keterangan));
  }
});
