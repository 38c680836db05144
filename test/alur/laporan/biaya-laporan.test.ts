/** What a report of 500 people with its annexes costs, and that it is whole or not there whatever happens meanwhile. */
import { bukuBesar } from '../../../contoh/buku-besar';
import type { Outcome } from '../../../src/lokal/apps-script/outcome';
import { ServiceError } from '../../../src/lokal/apps-script/errors';
import { bukuPanel, sesiUji } from '../../pembangun/buku-panel';
import { jalankanBundel } from '../../pembangun/jalankan-bundel';
import { isiJawaban, lihatLaluBuat, namaLembar, pesanan, runtimeLaporan, tanya } from '../../pembangun/laporan';

jest.setTimeout(120_000);
const LIHAT = { tahun: 2025 };

/** Calls that carry values, or make, empty or take away cells and sheets; titles, marks and warnings are neither that nor looks. */
const ISI = /^(get(Display)?Values|getFormulas|getNotes|setValues|appendRow|insert|delete|clear)/;
const LAIN = /^(setName|addDeveloperMetadata|getValue|protect|setDescription|setWarningOnly)$/;
const biaya = ({ trace }: Outcome) => {
  const data = trace.calls.filter(({ kind, member }) => kind !== 'other' && !LAIN.test(member)).map(({ member }) => member);
  const isi = data.filter((satu) => ISI.test(satu)).length;
  return { isi, rupa: data.length - isi };
};

describe('500 people with 3,000 sessions', () => {
  const buku = bukuBesar({ sesi: 3000, pegawai: 500, benih: 3 });
  beforeAll(() => {
    jalankanBundel(buku, 'siapkanBukuKerja');
    jalankanBundel(buku, 'hitungJp');
  });

  /** Each of the five older sheets that is to be replaced is read, to see that nobody changed it, and taken out. */
  it.each([['the first one', 'tolak', 30], ['one that keeps the older', 'simpan lama', 30], ['one that replaces the older', 'ganti', 30 + 2 * 5]] as const)(
    '%s: few calls that carry contents, and at most 80 that carry looks', (_, bilaAda, batas) => {
      const runtime = runtimeLaporan(buku);
      const { jawaban, outcome } = tanya(runtime, 'buatLaporan', pesanan(isiJawaban(runtime, 'bukaLaporan', LIHAT), { bilaAda }));
      expect(jawaban.status).toBe('selesai');
      const { isi, rupa } = biaya(outcome);
      expect(isi).toBeLessThanOrEqual(batas);
      expect(rupa).toBeLessThanOrEqual(80);
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
    expect(putus.jawaban).toMatchObject({ status: 'gagal', kode: 'ditolak-google' });
    expect(semua(buku).filter((nama) => !nama.startsWith('(dibuat) '))).toEqual([]);
    expect(lihatLaluBuat(buku).lembar).toHaveLength(5);
    expect(semua(buku)).toHaveLength(5);
  });
});
