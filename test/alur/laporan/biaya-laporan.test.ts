/** What a report of 500 people with its annexes costs, and that it is whole or not there whatever happens meanwhile. */
import { bukuBesar } from '../../../contoh/buku-besar';
import type { PermintaanLaporan } from '../../../src/alur/laporan/kontrak';
import type { Outcome } from '../../../src/lokal/apps-script/outcome';
import { ServiceError } from '../../../src/lokal/apps-script/errors';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/workbook';
import { bukuPanel, sesiUji } from '../../pembangun/buku-panel';
import { jalankanBundel } from '../../pembangun/jalankan-bundel';
import { isiJawaban, lihatLaluBuat, namaLembar, pesanan, runtimeLaporan, tanya } from '../../pembangun/laporan';

jest.setTimeout(120_000);
const LIHAT = { tahun: 2025 };

/** Calls that carry contents of cells, or make or take away sheets with all they hold. */
const ISI = /^(get(Display)?Values|getFormulas|getNotes|setValues|setNotes|appendRow|clear|insertSheet|deleteSheet|deleteRows)/;
/** Titles and marks of sheets: a few for each sheet. */
const TANDA = /^(setName|addDeveloperMetadata|getValue)$/;
/** Every other call that reads or changes the workbook counts as one that carries looks: warnings and empty rows too. */
interface Biaya {
  readonly isi: number;
  readonly rupa: number;
}
const biaya = ({ trace }: Outcome): Biaya => {
  const data = trace.calls.filter(({ kind, member }) => kind !== 'other' && !TANDA.test(member)).map(({ member }) => member);
  const isi = data.filter((satu) => ISI.test(satu)).length;
  return { isi, rupa: data.length - isi };
};

function kosongkanId(buku: Workbook): void {
  const sesi = buku.sheetByName('Sesi') as Sheet;
  const kolom = Array.from({ length: sesi.lastColumn() }, (_, k) => k + 1).find((k) => sesi.valueAt(1, k) === 'ID Sesi') ?? 0;
  for (let baris = 2; baris <= 50; baris++) sesi.setValue(baris, kolom, null);
}
function hapusRiwayat(buku: Workbook): void {
  buku.sheets = buku.sheets.filter(({ name }) => name !== 'Riwayat');
}
const apaAdanya = (): void => undefined;

describe('500 people with 1,000 sessions: at most 30 calls that carry contents and at most 80 that carry looks', () => {
  const buku = bukuBesar({ sesi: 1000, pegawai: 500, benih: 3 });
  beforeAll(() => {
    jalankanBundel(buku, 'siapkanBukuKerja');
    jalankanBundel(buku, 'hitungJp');
  });
  const buat = (ubahan: Partial<PermintaanLaporan>, di = buku): Biaya => {
    const runtime = runtimeLaporan(di);
    const { jawaban, outcome } = tanya(runtime, 'buatLaporan', pesanan(isiJawaban(runtime, 'bukaLaporan', LIHAT), ubahan));
    expect(jawaban.status).toBe('selesai');
    return biaya(outcome);
  };
  it.each([
    ['the first one, with Riwayat to be made', { bilaAda: 'tolak' }, hapusRiwayat],
    ['one that replaces the older', { bilaAda: 'ganti' }, apaAdanya],
    ['a final one that replaces a draft', { bilaAda: 'ganti', jenis: 'final' }, apaAdanya],
    ['one after a final one, for which sessions first get their IDs', { bilaAda: 'simpan lama' }, kosongkanId],
  ] as const)('%s', (_, ubahan, dahulu) => {
    dahulu(buku);
    const { isi, rupa } = buat(ubahan);
    expect(isi).toBeLessThanOrEqual(30);
    expect(rupa).toBeLessThanOrEqual(80);
  });

  it('another one costs as much for 500 people as for four', () => {
    const kecil = bukuBesar({ sesi: 20, pegawai: 4, benih: 3 });
    jalankanBundel(kecil, 'siapkanBukuKerja');
    jalankanBundel(kecil, 'hitungJp');
    lihatLaluBuat(kecil, { jenis: 'final' });
    const [sedikit, banyak] = [buat({ bilaAda: 'simpan lama' }, kecil), buat({ bilaAda: 'simpan lama' })];
    expect(banyak.isi).toBe(sedikit.isi);
    // Empty rows added to the long sheets, and runs of rows that are as high as their texts.
    expect(banyak.rupa - sedikit.rupa).toBeLessThanOrEqual(4);
  });
});

describe('two people make the report at once', () => {
  it('the second is told, and one report stands there whole', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const runtime = runtimeLaporan(buku);
    const bahan = isiJawaban(runtime, 'bukaLaporan', LIHAT);
    const akhir = new Map<string, number>();
    const kedua = (): void => {
      const { jawaban } = tanya(runtime, 'buatLaporan', pesanan(bahan));
      const kode = jawaban.status === 'gagal' ? jawaban.kode : jawaban.status;
      akhir.set(kode, (akhir.get(kode) ?? 0) + 1);
    };
    const pertama = tanya(runtime, 'buatLaporan', pesanan(bahan), ({ index }) => { if (index > 20 && index % 40 === 0) kedua(); });
    expect(pertama.jawaban.status).toBe('selesai');
    kedua();
    expect([...akhir.keys()].sort()).toEqual(['buku-sedang-dipakai', 'isian-berubah']);
    expect(namaLembar(buku).filter((nama) => /2025/.test(nama))).toHaveLength(5);
  });
});

describe('a run that ends in the middle', () => {
  const semua = (buku: ReturnType<typeof bukuPanel>): string[] => namaLembar(buku).filter((nama) => /2025/.test(nama));

  it.each([2, 3, 6])('at the %i. block of values: no sheet bears the name of a finished one, and the next run clears up', (ke) => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const runtime = runtimeLaporan(buku);
    const bahan = isiJawaban(runtime, 'bukaLaporan', LIHAT);
    let setValues = 0;
    const putus = tanya(runtime, 'buatLaporan', pesanan(bahan), ({ member }) => {
      if (member === 'setValues' && ++setValues === ke) throw new ServiceError('Service Spreadsheets failed: Service error');
    });
    expect(putus.jawaban).toMatchObject({ status: 'gagal', kode: 'google-sibuk' });
    expect(semua(buku).filter((nama) => !nama.startsWith('(dibuat) '))).toEqual([]);
    expect(lihatLaluBuat(buku).lembar).toHaveLength(5);
    expect(semua(buku)).toHaveLength(5);
  });
});

describe('a run whose time is up', () => {
  const MENIT = 60_000;
  const lembarBertahun = (buku: Workbook): string[] => namaLembar(buku).filter((nama) => /2025/.test(nama));
  /** Five minutes pass before the nth block of values. */
  const lambat = (buku: Workbook, ke: number) => {
    const runtime = runtimeLaporan(buku);
    const bahan = isiJawaban(runtime, 'bukaLaporan', LIHAT);
    let setValues = 0;
    return tanya(runtime, 'buatLaporan', pesanan(bahan, { bilaAda: lembarBertahun(buku).length > 0 ? 'ganti' : 'tolak' }), ({ member }) => {
      if (member === 'setValues' && ++setValues === ke) runtime.clock.advance(5 * MENIT);
    });
  };

  it.each([2, 3, 4])('before the %i. sheet is done: says so before Google ends it, and leaves no sheet', (ke) => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const { jawaban, outcome } = lambat(buku, ke);
    expect(jawaban).toMatchObject({
      status: 'gagal', kode: 'buku-terlalu-besar',
      kalimat: expect.stringMatching(/^Waktu yang diberikan Google .* Tidak ada lembar yang dibuat atau diganti\. /) as string,
    });
    expect(outcome.kind).toBe('value');
    expect(lembarBertahun(buku)).toEqual([]);
  });

  it('keeps the older report as it stood', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    lihatLaluBuat(buku);
    const dahulu = lembarBertahun(buku).map((nama) => buku.sheetByName(nama));
    expect(lambat(buku, 3).jawaban).toMatchObject({ kode: 'buku-terlalu-besar' });
    expect(lembarBertahun(buku).map((nama) => buku.sheetByName(nama))).toEqual(dahulu);
    expect(dahulu).toHaveLength(5);
  });
});
