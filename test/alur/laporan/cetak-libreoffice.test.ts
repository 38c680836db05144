/** The sheets printed by another program: as many pages as there should be, the head of the table on each. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bukuContoh } from '../../../contoh/buku-contoh';
import { valueOf } from '../../../src/lokal/apps-script/outcome';
import { writeWorkbook } from '../../../src/lokal/buku/xlsx/write-workbook';
import { IDENTITAS } from '../../domain/laporan-pd/sumber';
import { jalankanLaporan } from '../../pembangun/bundel-laporan';

jest.setTimeout(120_000);
const ada = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
].every(([perintah, opsi]) => spawnSync(perintah as string, [opsi as string]).status === 0);
if (!ada)
  process.stderr.write(
    'LibreOffice or pdftotext is not installed: the test that prints the report by it is skipped.\n',
  );

/** Text of each page of the sheets whose title begins so, by title; LibreOffice takes longer to start than to print. */
async function halaman(...daftarAwalan: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'hitung-jp-'));
  const berkas = (awalan: string, akhiran: string): string => join(folder, `${awalan.replace(/ /g, '-')}.${akhiran}`);
  try {
    const buku = bukuContoh();
    valueOf(jalankanLaporan(buku, 'tulisUji', { identitas: IDENTITAS, jenis: { jenis: 'final' } }, 0, 6));
    const semua = buku.sheets;
    for (const awalan of daftarAwalan) {
      buku.sheets = semua.filter(({ name }) => name.startsWith(awalan));
      buku.activeSheetId = buku.sheets[0]?.id ?? 0;
      writeFileSync(berkas(awalan, 'xlsx'), await writeWorkbook(buku));
    }
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profil`, '--headless', '--convert-to', 'pdf', '--outdir', folder,
      ...daftarAwalan.map((awalan) => berkas(awalan, 'xlsx')),
    ]);
    return new Map(daftarAwalan.map((awalan) => [
      awalan, spawnSync('pdftotext', ['-layout', berkas(awalan, 'pdf'), '-'], { encoding: 'utf8' }).stdout.split('\f').slice(0, -1),
    ]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let cetakan: ReadonlyMap<string, readonly string[]> = new Map();
beforeAll(async () => {
  if (ada) cetakan = await halaman('Laporan PD', 'Kartu');
});

(ada ? it : it.skip)(
  'the report repeats its head, numbers its pages, and ends with ketentuan and signature on one page',
  () => {
    const semua = cetakan.get('Laporan PD') ?? [];
    expect(semua.length).toBeGreaterThan(1);
    semua.forEach((satu, i) => {
      expect(satu).toMatch(/No\.\s+Nama\s+NIP/);
      expect(satu).toContain(`Halaman ${i + 1} dari ${semua.length}`);
    });
    const akhir = semua[semua.length - 1];
    expect(akhir).toContain('Ketentuan penghitungan yang digunakan');
    expect(akhir).toContain('NIP. 197001012000031003');
  },
);

(ada ? it : it.skip)('each card is one page', () => {
  const semua = cetakan.get('Kartu') ?? [];
  expect(semua.length).toBeGreaterThan(50);
  for (const satu of semua) expect(satu.match(/KARTU KEGIATAN/g)).toHaveLength(1);
});
