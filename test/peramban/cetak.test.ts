/** The PDF in a real Chromium: pages, heads, page numbers, tags and fonts, also of the smallest and the widest report. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { susunKartu } from '../../src/domain/kartu/kartu';
import { terbaca } from '../../src/istilah/hasil-baca';
import type { Nip } from '../../src/istilah/nip';
import type { LembarCetak } from '../../src/lembar/cetak/lembar-cetak';
import { lembarKartu } from '../../src/lembar/laporan/lembar-kartu';
import { susunLembarLaporan } from '../../src/lembar/laporan/susun-lembar-laporan';
import { pdfBytes } from '../../src/lokal/cetak/pdf';
import { launchChromium } from '../../src/lokal/chromium';
import { daftarPegawai, keadaan, kegiatan } from '../domain/keadaan';
import { berkas, sumber } from '../domain/laporan-pd/sumber';
import { NIP, pegawai } from '../pembangun/baris-sesi';

/** Debian's poppler-utils look into the files, and the page is laid out for letters as wide as those of Arial. */
const ALAT = ['pdftotext', 'pdfinfo', 'pdffonts'].every((alat) => spawnSync(alat, ['-v']).error === undefined);
const HURUF = /Arial|Arimo|Liberation ?Sans/.test(spawnSync('fc-match', ['Arial'], { encoding: 'utf8' }).stdout ?? '');
const dengan = ALAT && HURUF ? describe : describe.skip;
if (!ALAT || !HURUF) {
  console.warn('pdftotext, pdfinfo, pdffonts or letters as wide as Arial are not here: the PDF tests are skipped (apt install ' +
    'poppler-utils fontconfig fonts-liberation).');
}

let peramban: Browser;
let folder: string;
beforeAll(async () => {
  peramban = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'cetak-'));
});
afterAll(async () => {
  await peramban.close();
  rmSync(folder, { recursive: true, force: true });
});

interface PdfUji {
  /** Text of each page, spaces collapsed. */
  readonly halaman: readonly string[];
  readonly info: string;
  readonly fon: string;
  /** Titles of the table of contents. */
  readonly isi: readonly string[];
}

async function pdf(daftar: readonly LembarCetak[]): Promise<PdfUji> {
  const berkasPdf = join(folder, 'uji.pdf');
  writeFileSync(berkasPdf, await pdfBytes(peramban, daftar));
  const lihat = (alat: string, ...argumen: readonly string[]): string => execFileSync(alat, argumen, { encoding: 'utf8' });
  const teks = lihat('pdftotext', '-layout', berkasPdf, '-');
  return {
    halaman: teks.split('\f').slice(0, -1).map((satu) => satu.replace(/\s+/g, ' ').trim()),
    info: lihat('pdfinfo', berkasPdf),
    fon: lihat('pdffonts', berkasPdf),
    isi: [...readFileSync(berkasPdf, 'latin1').matchAll(/<<\/Title \(([^)]*)\)/g)].map((satu) => satu[1] ?? ''),
  };
}

const SESI = ['2025-02-03', '2025-02-10', '2025-02-17'].map((hari) => kegiatan(hari, 'Pembimbingan', 'Nasional', {}));
const NAMA_80 = `${'Muhammad Abdurrahman '.repeat(3)}Kusumawardhani, S.Sos`.slice(0, 80);
const banyak = (jumlah: number): ReturnType<typeof daftarPegawai> =>
  daftarPegawai(...Array.from({ length: jumlah }, (_, i) =>
    pegawai({ nip: terbaca(`19850101201001${1000 + i}` as Nip), nama: `${NAMA_80.slice(0, -4)} ${i}` })));
/** What a page holds beside its foot. */
const tanpaKaki = (teks: string): string =>
  teks.replace(/(?:Laporan PD|Rekap Bulanan|Daftar Sesi|Sesi Tidak Dihitung|Kesenjangan) 2025 · Dinas Contoh · data per .*$/, '');

dengan('a report with forty names of eighty letters and no head set', () => {
  let hasil: PdfUji;
  beforeAll(async () => {
    const isi = berkas(keadaan(SESI, { daftarPegawai: banyak(40) }), { namaKepala: '', nipKepala: '', pangkatKepala: '', jabatanKepala: '' });
    hasil = await pdf([susunLembarLaporan(isi)[0] as LembarCetak]);
  });

  it('numbers its pages, with the office and a draft\'s mark at the foot', () => {
    const jumlah = hasil.halaman.length;
    expect(jumlah).toBeGreaterThan(2);
    hasil.halaman.forEach((teks, i) => {
      expect(teks).toContain('Laporan PD 2025 · Dinas Contoh · data per 15 Desember 2025 · KONSEP');
      expect(teks).toMatch(new RegExp(`Halaman ${i + 1} dari ${jumlah}$`));
    });
  });

  it('repeats the head of its table on every page that the table reaches, and prints everybody', () => {
    const bertabel = hasil.halaman.filter((teks) => /Muhammad/.test(teks));
    expect(bertabel.length).toBeGreaterThan(1);
    for (const teks of bertabel) expect(teks).toMatch(/No\..*NIP.*Pangkat\/Gol\./);
    for (let i = 0; i < 40; i++) expect(hasil.halaman.join(' ')).toContain(`19850101201001${1000 + i}`);
  });

  it('never leaves the signature alone on a page', () => {
    expect(hasil.halaman[hasil.halaman.length - 1]).toMatch(/Ketentuan penghitungan yang digunakan.*15 Desember 2025.*NIP\. …/);
  });

  it('is tagged, named after the sheet, of A4 across, its fonts embedded', () => {
    expect(hasil.info).toMatch(/Title:\s+Laporan PD 2025\n/);
    expect(hasil.info).toMatch(/Tagged:\s+yes/);
    expect(hasil.info).toMatch(/Page size:\s+84[12]\.\d+ x 59[45]/);
    const fon = hasil.fon.trim().split('\n').slice(2);
    expect(fon.length).toBeGreaterThan(0);
    for (const satu of fon) expect(satu).toMatch(/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
  });
});

dengan('other sheets', () => {
  it('a report of nobody, with its annexes, is a decent page each and none empty', async () => {
    const { halaman } = await pdf(susunLembarLaporan(berkas(keadaan([], { daftarPegawai: daftarPegawai() }))));
    for (const teks of halaman) expect(tanpaKaki(teks).length).toBeGreaterThan(40);
    expect(halaman.join(' ')).toContain('Belum ada PNS yang menjadi peserta pada lembar Pegawai.');
  });

  it('a final report on F4 has the paper of Indonesian offices and no mark of a draft', async () => {
    const [laporan] = susunLembarLaporan(berkas(keadaan(SESI), { jenis: { jenis: 'final' } }), 'F4');
    const { info, halaman } = await pdf([laporan as LembarCetak]);
    expect(info).toMatch(/Page size:\s+93[45]\.\d+ x 609/);
    expect(halaman.join(' ')).not.toContain('KONSEP');
  });

  it('cards are one upright page a person and kind, behind a wide sheet too', async () => {
    const isi = berkas(keadaan(SESI));
    const daftar = susunKartu(sumber(keadaan(SESI)), { nip: NIP.siti });
    const kartu = lembarKartu(daftar, 'Kartu 2025', isi.laporan);
    const { halaman, isi: daftarIsi } = await pdf([susunLembarLaporan(isi)[1] as LembarCetak, kartu]);
    expect(daftarIsi).toEqual(expect.arrayContaining(
      daftar.kartu.map(({ jenis, nama }) => `KARTU KEGIATAN ${jenis.toUpperCase()} TAHUN 2025 - ${nama}`),
    ));
    expect(daftar.kartu).toHaveLength(2);
    const milik = halaman.filter((teks) => /KARTU KEGIATAN/.test(teks));
    expect(milik.map((teks) => /KARTU KEGIATAN (\S+) TAHUN 2025/.exec(teks)?.[1])).toEqual(['PEMBIMBINGAN', 'PENDAMPINGAN']);
    expect(milik[0]).toContain('Senin, 3 Februari 2025');
    expect(halaman).toHaveLength(3);
  });
});

it('a page that shows no sheet is an error and no empty file', async () => {
  await expect(pdfBytes(peramban, [{ nama: 'rusak' }])).rejects.toThrow();
});
