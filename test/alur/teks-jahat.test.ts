/** Hostile texts in every typed column, through every deed to sheets, CSV and file: text stays text, and stays as it was. */
import { columnLetters } from '../../src/lokal/buku/a1';
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { readWorkbook } from '../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../src/lokal/buku/xlsx/write-workbook';
import { valueOf } from '../../src/lokal/apps-script/outcome';
import { AWAL_RUMUS, KATA_PROGRAM, MARKUP, TEKS_JAHAT } from '../fuzz/teks-jahat';
import { SETELAN } from '../../contoh/buku-contoh';
import { bukuPanel, isiSel, ORANG, sesiUji, type BarisUji } from '../pembangun/buku-panel';
import { isiJawaban, lihatLaluBuat, runtimeLaporan } from '../pembangun/laporan';

const dua = (bilangan: number): string => String(bilangan).padStart(2, '0');
/** One session for each text, every other one with nothing wrong but its texts, so that they reach the report too. */
const sesiJahat = (teks: string, i: number): BarisUji => sesiUji(3, {
  'ID Sesi': `S-${String(i + 1).padStart(6, '0')}`, Tanggal: { hari: `2025-${dua(1 + (i % 11))}-${dua(3 + (i % 20))}` },
  'NIP Peserta': [ORANG.budi, ORANG.siti, ORANG.dewi][i % 3] as string, 'Nama Peserta': '', 'Nama Pembimbing': '',
  Materi: teks, Dasar: teks, Bukti: teks,
  ...(i % 2 === 1 && { 'Nama Peserta': teks, 'Nama Pembimbing': teks, Evaluasi: teks, Kompetensi: teks, Lingkup: teks }),
});

function bukuJahat(): Workbook {
  const buku = bukuPanel({ baris: TEKS_JAHAT.map(sesiJahat) });
  const pegawai = buku.sheetByName('Pegawai') as Sheet;
  const pilihan = [...AWAL_RUMUS, ...MARKUP];
  for (let baris = 2; baris <= 5; baris++) {
    for (const kolom of [2, 4]) isiSel(pegawai, baris, kolom, pilihan[(baris * 7 + kolom) % pilihan.length] as string);
  }
  pilihan.forEach((teks, i) => {
    isiSel(pegawai, i + 6, 1, `19850101201001${dua(i % 90)}${dua(10 + (i % 89))}`);
    for (const kolom of [2, 4]) isiSel(pegawai, i + 6, kolom, teks);
  });
  return buku;
}

type Sel = readonly [string, unknown];
function setiapSel(buku: Workbook, ambil: (sheet: Sheet, baris: number, kolom: number) => unknown): Sel[] {
  return buku.sheets.flatMap((sheet) => {
    const [tinggi, lebar] = [sheet.lastRow(), sheet.lastColumn()];
    return Array.from({ length: tinggi * lebar }, (_, i): Sel => {
      const [baris, kolom] = [Math.floor(i / lebar) + 1, (i % lebar) + 1];
      return [`${sheet.name}!${columnLetters(kolom)}${baris}`, ambil(sheet, baris, kolom)];
    }).filter(([, isi]) => isi !== undefined && isi !== null && isi !== '');
  });
}
const rumus = (buku: Workbook): Sel[] => setiapSel(buku, (sheet, b, k) => sheet.formulaAt(b, k));
const isi = (buku: Workbook): Map<string, unknown> => new Map(setiapSel(buku, (sheet, b, k) => sheet.valueAt(b, k)));

describe('with hostile texts in every typed column', () => {
  const buku = bukuJahat();
  const ketikan = [...isi(buku)].filter(([sel]) => !/1$/.test(sel) || /^(Pegawai|Sesi)!/.test(sel));
  const runtime = runtimeLaporan(buku);
  const jalan = (fungsi: string): void => void expect(valueOf(runtime.execute(fungsi, [], { trigger: 'menu' }))).toMatchObject({ status: 'selesai' });

  const tetap = (): void => {
    expect(rumus(buku)).toEqual([]);
    const kini = isi(buku);
    expect(ketikan.filter(([sel, dulu]) => kini.get(sel) !== dulu)).toEqual([]);
    const tautan = setiapSel(buku, (sheet, b, k) => sheet.links.get(b, k)).filter(([, alamat]) => !/^#gid=\d+&range=[A-Z]+\d+$/.test(String(alamat)));
    expect(tautan).toEqual([]);
  };

  it.each(['siapkanBukuKerja', 'periksaData', 'hitungJp'])('%s makes no formula of them and leaves them as they are', (fungsi) => {
    jalan(fungsi);
    tetap();
  });

  it('report and annexes hold them as text', () => {
    lihatLaluBuat(buku);
    tetap();
    const daftar = [...isi(buku)].filter(([sel]) => sel.startsWith('Daftar Sesi 2025!')).map(([, satu]) => satu);
    expect(TEKS_JAHAT.filter((teks) => daftar.includes(teks)).length).toBeGreaterThan(10);
    expect(daftar).toContain('=1+1');
  });

  it('so do the cards', () => {
    const { dilihat } = isiJawaban(runtime, 'bukaKartu', { tahun: 2025, untuk: 'semua' });
    isiJawaban(runtime, 'buatKartu', { tahun: 2025, untuk: 'semua', bilaAda: 'tolak', terakhirDilihat: dilihat });
    tetap();
  });

  it('and the export, in whose CSV no field starts as a formula', () => {
    const bahan = isiJawaban(runtime, 'bukaEkspor', { tahun: 2025 });
    const { csv } = isiJawaban(runtime, 'buatEkspor', { tahun: 2025, per: bahan.per, bilaAda: 'tolak', terakhirDilihat: bahan.dilihat });
    tetap();
    const bidang = [...csv.isi.matchAll(/(?:^|,)"((?:[^"]|"")*)"/gm)].map(([, satu]) => satu ?? '');
    expect(bidang.length).toBeGreaterThan(10);
    expect(bidang.filter((satu) => /^[=+\-@\t\r]/.test(satu))).toEqual([]);
  });

  it('and the file: read again it holds no formula and the same texts', async () => {
    const lagi = await readWorkbook(await writeWorkbook(buku), SETELAN);
    expect(rumus(lagi)).toEqual([]);
    // What XML cannot carry is not asked for: control signs, lone surrogates, U+FFFE and U+FFFF.
    const terbawa = (satu: unknown): boolean =>
      typeof satu !== 'string' || !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\r]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(satu);
    const kini = isi(lagi);
    expect([...isi(buku)].filter(([sel, dulu]) => terbawa(dulu) && kini.get(sel) !== dulu)).toEqual([]);
  });
});

it('words that mean something to a program are names like others', () => {
  const buku = bukuPanel({ baris: KATA_PROGRAM.map((kata, i) => sesiJahat(kata, i)) });
  const runtime = runtimeLaporan(buku);
  expect(valueOf(runtime.execute('hitungJp', [], { trigger: 'menu' }))).toMatchObject({ status: 'selesai', isi: { jumlahSesi: KATA_PROGRAM.length } });
});
