/** What a save costs: at most twelve calls that carry cells, whatever the size and wherever staff put columns of theirs. */
import { bukuBesar } from '../../../contoh/buku-besar';
import { userInsertColumns } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/model';
import { jalankanBundel } from '../../pembangun/jalankan-bundel';
import { isianSesi, muatBaris, panggil, runtimePanel } from '../../pembangun/panel';

const BATAS = 12;
const sesi = (buku: Workbook): Sheet => buku.sheetByName('Sesi') as Sheet;
const nipPegawai = (buku: Workbook, jumlah: number): string[] =>
  Array.from({ length: jumlah }, (_, i) => String(buku.sheetByName('Pegawai')?.valueAt(i + 3, 1)));

/** Prepared and counted, with two columns of staff between ours, one of which holds formulas below the data too. */
function bukuSibuk(jumlahSesi: number, jumlahPegawai: number): Workbook {
  const buku = bukuBesar({ sesi: jumlahSesi, pegawai: jumlahPegawai, benih: 1 });
  jalankanBundel(buku, 'siapkanBukuKerja');
  jalankanBundel(buku, 'hitungJp');
  for (const kolom of [4, 9]) {
    userInsertColumns(buku, 'Sesi', kolom);
    sesi(buku).setValue(1, kolom, `Milik bidang ${kolom}`);
  }
  for (let baris = jumlahSesi; baris < jumlahSesi + 6; baris++) sesi(buku).setFormula(baris, 4, '=1+1', 2);
  return buku;
}

function biaya(buku: Workbook, kiriman: unknown): number {
  const { jawaban, outcome } = panggil(runtimePanel(buku), 'simpanSesi', [kiriman]);
  if (jawaban.status === 'gagal') throw new Error(jawaban.kalimat);
  return outcome.trace.dataCalls;
}

describe.each([[10, 5], [10_000, 2_000]])('with %i sessions and %i people', (jumlahSesi, jumlahPegawai) => {
  let buku: Workbook;
  beforeAll(() => { buku = bukuSibuk(jumlahSesi, jumlahPegawai); });
  const untukTiga = (tanggal: string): unknown => {
    const [atasan = '', ...peserta] = nipPegawai(buku, 4);
    return { peserta, isian: isianSesi(atasan, { kompetensi: 'Integritas', tanggal }) };
  };

  it('a save for three people over prepared rows keeps to the budget', () => {
    const panggilan = biaya(buku, untukTiga('2025-11-10'));
    expect(panggilan).toBeLessThanOrEqual(BATAS);
    expect(panggilan).toBeGreaterThan(5);
  });

  it('a save for three people above a total keeps to it', () => {
    sesi(buku).setValue(jumlahSesi + 10, 1, 'JUMLAH');
    expect(biaya(buku, untukTiga('2025-11-11'))).toBeLessThanOrEqual(BATAS);
  });

  it('a change in four places that stand apart keeps to it', () => {
    const { id, peserta, isian } = muatBaris(buku, 5);
    const baru = { ...isian, tanggal: '2025-11-11', lingkup: 'Internasional', kompetensi: 'Integritas', evaluasi: 'x' };
    expect(biaya(buku, { peserta: [peserta.nip], ubah: { id, peserta, isian }, isian: baru })).toBeLessThanOrEqual(BATAS);
  });

  it('a change of every field keeps to it', () => {
    const { id, peserta, isian } = muatBaris(buku, 6);
    const [atasan = '', lain = ''] = nipPegawai(buku, 4).filter((nip) => nip !== peserta.nip && nip !== isian.nipPembimbing);
    const baru = isianSesi(atasan, { bukti: 'x', kompetensi: 'Integritas', tanggal: '2025-11-13' });
    expect(biaya(buku, { peserta: [lain], ubah: { id, peserta, isian }, isian: baru })).toBeLessThanOrEqual(BATAS);
  });
});

it('a save in a workbook that nobody prepared keeps to it', () => {
  const buku = bukuBesar({ sesi: 10, pegawai: 5, benih: 1 });
  const [atasan = '', ...peserta] = nipPegawai(buku, 3);
  expect(biaya(buku, { peserta, isian: isianSesi(atasan) })).toBeLessThanOrEqual(BATAS);
});
