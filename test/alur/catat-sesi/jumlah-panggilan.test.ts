/** What a save costs: at most twelve calls that carry cells, whatever the size and wherever staff put columns of theirs. */
import { bukuBesar } from '../../../contoh/buku-besar';
import type { BarisTermuat } from '../../../src/alur/panel/kontrak';
import type { Runtime } from '../../../src/lokal/apps-script/runtime';
import { userInsertColumns } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/model';
import { hitungBuku, jalankanBundel } from '../../pembangun/jalankan-bundel';
import { isianSesi, muatBaris, panggil, runtimePanel } from '../../pembangun/panel';

const BATAS = 12;
const sesi = (buku: Workbook): Sheet => buku.sheetByName('Sesi') as Sheet;
const nipPegawai = (buku: Workbook, jumlah: number): string[] =>
  Array.from({ length: jumlah }, (_, i) => String(buku.sheetByName('Pegawai')?.valueAt(i + 3, 1)));

/** Prepared, counted, with two columns of staff between ours, which hold formulas below the data too, and a total. */
function bukuSibuk(jumlahSesi: number, jumlahPegawai: number, total: boolean): Workbook {
  const buku = bukuBesar({ sesi: jumlahSesi, pegawai: jumlahPegawai, benih: 1 });
  jalankanBundel(buku, 'siapkanBukuKerja');
  for (const kolom of [4, 9]) {
    userInsertColumns(buku, 'Sesi', kolom);
    sesi(buku).setValue(1, kolom, `Milik bidang ${kolom}`);
  }
  if (total) sesi(buku).setValue(jumlahSesi + 2, 1, 'JUMLAH');
  else for (let baris = jumlahSesi; baris < jumlahSesi + 6; baris++) sesi(buku).setFormula(baris, 4, '=1+1', 2);
  return buku;
}

function biaya(runtime: Runtime, kiriman: unknown): number {
  const { jawaban, outcome } = panggil(runtime, 'simpanSesi', [kiriman]);
  if (jawaban.status === 'gagal') throw new Error(jawaban.kalimat);
  return outcome.trace.dataCalls;
}

describe.each([[10, 5], [10_000, 2_000]])('with %i sessions and %i people', (jumlahSesi, jumlahPegawai) => {
  it.each([['above a total', true], ['over prepared rows', false]])('a save for three people %s keeps to the budget', (_, total) => {
    const buku = bukuSibuk(jumlahSesi, jumlahPegawai, total);
    const [atasan = '', ...peserta] = nipPegawai(buku, 4);
    const isian = isianSesi(atasan, { kompetensi: 'Integritas', tanggal: '2025-11-10' });
    const panggilan = biaya(runtimePanel(buku), { peserta, isian });
    expect(panggilan).toBeLessThanOrEqual(BATAS);
    expect(panggilan).toBeGreaterThan(5);
  });

  it('a save in a workbook that nobody prepared keeps to it', () => {
    const buku = bukuBesar({ sesi: jumlahSesi, pegawai: jumlahPegawai, benih: 1 });
    const [atasan = '', ...peserta] = nipPegawai(buku, 3);
    expect(biaya(runtimePanel(buku), { peserta, isian: isianSesi(atasan) })).toBeLessThanOrEqual(BATAS);
  });

  it('a change of every field of a counted row keeps to it', () => {
    const buku = bukuBesar({ sesi: jumlahSesi, pegawai: jumlahPegawai, benih: 1 });
    hitungBuku(buku);
    const { id, peserta, isian } = muatBaris(buku, 5);
    const [atasan = '', lain = ''] = nipPegawai(buku, 4).filter((nip) => nip !== peserta.nip && nip !== isian.nipPembimbing);
    const kiriman = { peserta: [lain], isian: isianSesi(atasan, { bukti: 'x', kompetensi: 'Integritas' }), ubah: { id, peserta, isian } satisfies Partial<BarisTermuat> };
    expect(biaya(runtimePanel(buku), kiriman)).toBeLessThanOrEqual(BATAS);
  });

  it('a change in four places that stand apart, between columns of staff, keeps to it', () => {
    const buku = bukuSibuk(jumlahSesi, jumlahPegawai, true);
    hitungBuku(buku);
    const { id, peserta, isian } = muatBaris(buku, 5);
    const kiriman = {
      peserta: [peserta.nip], ubah: { id, peserta, isian },
      isian: { ...isian, tanggal: '2025-11-11', lingkup: 'Internasional', kompetensi: 'Integritas', evaluasi: 'x' },
    };
    expect(biaya(runtimePanel(buku), kiriman)).toBeLessThanOrEqual(BATAS);
  });
});
