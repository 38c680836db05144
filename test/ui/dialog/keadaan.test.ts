/** The dialogs that make sheets, without a browser: each stage, each refusal, and what is asked before sheets are replaced. */
import { OTHER_ACCOUNT } from '../../../src/lokal/apps-script/client-values';
import { sebabTanpaJawaban } from '../../../src/ui/server/tanpa-jawaban';
import type { BahanLaporan, HasilLaporan, LembarAda } from '../../../src/alur/laporan/kontrak';
import { keadaanAwal, susunPengubah, type Keadaan, type Kejadian } from '../../../src/ui/dialog/keadaan';
import { susunTanya } from '../../../src/ui/dialog/tanya-lembar-ada';
import { ATURAN_EKSPOR } from '../../../src/ui/ekspor/aturan-ekspor';
import { ATURAN_KARTU, untukIsian } from '../../../src/ui/kartu/aturan-kartu';
import { ATURAN_LAPORAN, type IsianLaporan } from '../../../src/ui/laporan/aturan-laporan';
import { sebutRingkas } from '../../../src/ui/laporan/sebut-ringkas';
import { BAHAN_CETAK, BAHAN_LAPORAN, HASIL_LAPORAN } from '../laporan/jawaban-uji';

type K = Keadaan<IsianLaporan, BahanLaporan, HasilLaporan>;
type Peristiwa = Kejadian<IsianLaporan, BahanLaporan, HasilLaporan>;
const ubah = susunPengubah<IsianLaporan, BahanLaporan, HasilLaporan>(ATURAN_LAPORAN);
const jalani = (semula: K, ...daftar: readonly Peristiwa[]): K => daftar.reduce(ubah, semula);
const AWAL: K = keadaanAwal(ATURAN_LAPORAN);

const lembarAda = (ubahan: Partial<LembarAda> = {}): LembarAda => ({
  nama: 'Laporan PD 2025', sebutan: 'Konsep', diubahTangan: 'tidak', namaSimpan: 'Laporan PD 2025 (15-12-2025)', ...ubahan,
});
const dibuka = (ubahan: Partial<BahanLaporan> = {}, ke = 1): Peristiwa =>
  ({ jenis: 'dibuka', ke, jawaban: { status: 'selesai', isi: { ...BAHAN_LAPORAN, ...ubahan } } });
const terbuka = (ubahan: Partial<BahanLaporan> = {}): K => jalani(AWAL, dibuka(ubahan));
const gagal = (kode: string): { readonly status: 'gagal'; readonly kode: string; readonly kalimat: string } =>
  ({ status: 'gagal', kode, kalimat: 'Sebab.' });
const BUAT: Peristiwa = { jenis: 'minta-buat' };
const SELESAI: Peristiwa = { jenis: 'dibuat', jawaban: { status: 'selesai', isi: HASIL_LAPORAN } };

describe('opening', () => {
  it('fills the fields with what the server understood, the day with its day first', () => {
    expect(terbuka()).toMatchObject({ tahap: 'siap', isian: { tahun: '2025', tanggal: '15/12/2025', jenis: 'konsep' } });
  });

  it('does not keep «final» where none can be made', () => {
    const final = jalani(terbuka(), { jenis: 'diisi', ubah: { jenis: 'final' } }, { jenis: 'muat-ulang' });
    expect(jalani(final, dibuka({}, 2)).isian.jenis).toBe('final');
    expect(jalani(final, dibuka({ halanganFinal: 'Tanggal laporan di masa depan.' }, 2)).isian.jenis).toBe('konsep');
  });

  it('does not hear the answer to a question that is out of date', () => {
    const lain = jalani(terbuka(), { jenis: 'diisi', ubah: { tahun: '2024' }, tanya: true });
    expect(lain).toMatchObject({ tahap: 'memuat', ke: 2 });
    expect(jalani(lain, dibuka())).toBe(lain);
    expect(jalani(lain, dibuka({ tahun: 2024 }, 2))).toMatchObject({ tahap: 'siap', bahan: { tahun: 2024 } });
  });

  it.each([['lembar-tidak-ada', 'siapkan'], ['judul-tidak-ada', 'siapkan'], ['buku-sedang-dipakai', 'muat-ulang']])(
    'refused by %s offers %s', (kode, bantuan) => {
      const ditolak = jalani(AWAL, { jenis: 'dibuka', ke: 1, jawaban: gagal(kode) });
      expect(ditolak).toMatchObject({ tahap: 'tidak-terbuka', pesan: { kalimat: 'Sebab.', bantuan } });
    });

  it('asks anew once the workbook is prepared', () => {
    const siap = jalani(AWAL, { jenis: 'siapkan' }, { jenis: 'disiapkan', jawaban: { status: 'selesai', isi: {} } });
    expect(siap).toMatchObject({ tahap: 'memuat', ke: 2 });
  });
});

describe('the fields', () => {
  it.each([
    [{ tahun: '25' }, { tahun: expect.stringContaining('empat angka') as string }],
    [{ tahun: '1925' }, { tahun: expect.any(String) as string }],
    [{ tanggal: '31/2/2025' }, { tanggal: expect.stringContaining('15/12/2025') as string }],
  ])('%j is refused at its field and asked of nobody', (ubahan, galat) => {
    const keadaan = jalani(terbuka(), { jenis: 'diisi', ubah: ubahan, tanya: true });
    expect(keadaan).toMatchObject({ tahap: 'siap', galat });
    expect(jalani(keadaan, BUAT).tahap).toBe('siap');
  });

  it('any usual way of writing a day is understood', () => {
    expect(jalani(terbuka(), { jenis: 'diisi', ubah: { tanggal: '15 Des 2025' }, tanya: true }).tahap).toBe('memuat');
  });

  it('cannot be changed while the server works', () => {
    const bekerja = jalani(terbuka(), BUAT);
    expect(jalani(bekerja, { jenis: 'diisi', ubah: { tahun: '2024' }, tanya: true })).toBe(bekerja);
  });

  it('of the cards ask for somebody before anything is made', () => {
    const isian = { ...ATURAN_KARTU.awal, tahun: '2025' };
    expect(untukIsian(isian)).toBe('semua');
    expect(ATURAN_KARTU.periksa({ ...isian, cara: 'orang' }, undefined)).toMatchObject({ cari: 'Pilih satu pegawai dari daftar.' });
    expect(ATURAN_KARTU.periksa({ ...isian, cara: 'unit' }, undefined)).toMatchObject({ unit: 'Pilih unit kerja.' });
    expect(untukIsian({ ...isian, cara: 'unit', unit: 'Sekretariat' })).toEqual({ unit: 'Sekretariat' });
    expect(ATURAN_EKSPOR.periksa({ tahun: '2025', per: '' }, undefined)).toEqual({ tahun: undefined });
  });
});

describe('making', () => {
  it('begins at once where no sheet of the name stands there, and never twice', () => {
    const bekerja = jalani(terbuka(), BUAT);
    expect(bekerja).toMatchObject({ tahap: 'bekerja', bilaAda: 'tolak' });
    expect(jalani(bekerja, BUAT)).toBe(bekerja);
    expect(jalani(bekerja, SELESAI)).toMatchObject({ tahap: 'selesai', hasil: HASIL_LAPORAN });
  });

  it('asks first where one does, and does as was answered', () => {
    const bertanya = jalani(terbuka({ lembarAda: [lembarAda()] }), BUAT);
    expect(bertanya.tahap).toBe('bertanya');
    expect(jalani(bertanya, { jenis: 'kembali' }).tahap).toBe('siap');
    expect(jalani(bertanya, { jenis: 'setuju', bilaAda: 'simpan lama' })).toMatchObject({ tahap: 'bekerja', bilaAda: 'simpan lama' });
  });

  it('shows the new state at once, with the reason, where what was agreed to has changed', () => {
    const ulang = jalani(terbuka(), BUAT, { jenis: 'dibuat', jawaban: gagal('isian-berubah') });
    expect(ulang).toMatchObject({ tahap: 'memuat', ke: 2, pesan: { rupa: 'warning', kalimat: 'Sebab.' } });
    expect(jalani(ulang, dibuka({}, 2)).pesan?.kalimat).toBe('Sebab.');
    expect(jalani(ulang, dibuka({}, 2), BUAT).pesan).toBeUndefined();
  });

  it('without an answer says that it is not known whether it was made', () => {
    const putus = jalani(terbuka(), BUAT, { jenis: 'dibuat', jawaban: { status: 'tanpa-jawaban', sebab: 'putus', pesan: 'x' } });
    expect(putus.pesan).toMatchObject({ judul: 'Belum diketahui apakah laporan sudah dibuat', bantuan: 'muat-ulang' });
  });

  it.each(OTHER_ACCOUNT)('«%s»: says which account to leave, and keeps what was chosen', (pesan) => {
    const sebelum = jalani(terbuka(), { jenis: 'diisi', ubah: { tanggal: '14/12/2025' } });
    const ditolak = jalani(sebelum, BUAT, { jenis: 'dibuat', jawaban: sebabTanpaJawaban(new Error(pesan)) });
    expect(ditolak).toMatchObject({ tahap: 'siap', isian: sebelum.isian, pesan: { kalimat: expect.stringContaining('beberapa akun Google') as string } });
  });

  it.each([['buku-sedang-dipakai', 'buat-lagi'], ['lembar-tidak-ada', 'siapkan']])('refused by %s offers %s', (kode, bantuan) => {
    expect(jalani(terbuka(), BUAT, { jenis: 'dibuat', jawaban: gagal(kode) })).toMatchObject({ tahap: 'siap', pesan: { bantuan } });
  });
});

describe('printing', () => {
  const CETAK: Peristiwa = { jenis: 'minta-cetak', lembar: ['Laporan PD 2025'] };
  const TERBUKA: Peristiwa = { jenis: 'cetak-dibuka', jawaban: { status: 'selesai', isi: BAHAN_CETAK } };

  it('goes back to where it came from: the result, or the question', () => {
    const selesai = jalani(terbuka(), BUAT, SELESAI);
    expect(jalani(selesai, CETAK, TERBUKA).tahap).toBe('mencetak');
    expect(jalani(selesai, CETAK, TERBUKA, { jenis: 'kembali' })).toMatchObject({ tahap: 'selesai', hasil: HASIL_LAPORAN });
    expect(jalani(terbuka(), CETAK, TERBUKA, { jenis: 'kembali' }).tahap).toBe('siap');
  });

  it('of a sheet that is gone is refused without offering to prepare the workbook', () => {
    const ditolak = jalani(terbuka(), CETAK, { jenis: 'cetak-dibuka', jawaban: gagal('lembar-tidak-ada') });
    expect(ditolak).toMatchObject({ tahap: 'siap', akanDicetak: ['Laporan PD 2025'], pesan: { bantuan: 'cetak-lagi', kalimat: 'Sebab.' } });
  });

  it('from the result back to the question asks the server anew, for the sheets stand there now', () => {
    expect(jalani(terbuka(), BUAT, SELESAI, { jenis: 'kembali' })).toMatchObject({ tahap: 'memuat', ke: 2, hasil: undefined });
  });
});

describe('what is asked about sheets that exist', () => {
  it('names the sheet and the name it would be kept under; a draft that nobody touched may be replaced', () => {
    expect(susunTanya([lembarAda()])).toMatchObject({
      judul: 'Lembar "Laporan PD 2025" sudah ada', peringatan: '', utama: 'ganti',
      tombolSimpan: 'Simpan yang lama dengan nama "Laporan PD 2025 (15-12-2025)"', tombolGanti: 'Ganti lembar lama',
    });
  });

  it.each([
    ['edited by hand', lembarAda({ diubahTangan: 'ya' }), /diubah dengan tangan setelah dibuat\. Bila diganti, ubahan itu hilang/],
    ['of unknown making', lembarAda({ diubahTangan: 'tidak diketahui' }), /Tidak diketahui apakah/],
    ['that is final', lembarAda({ sebutan: 'Final' }), /^$/],
  ])('a sheet %s is kept by the blue button', (_, satu, peringatan) => {
    const tanya = susunTanya([satu, lembarAda({ nama: 'Rekap Bulanan 2025' })]);
    expect(tanya.utama).toBe('simpan lama');
    expect(tanya.peringatan).toMatch(peringatan);
    expect(tanya.judul).toBe('2 lembar sudah ada');
  });
});

it('the figures stand in one line, also of a year without sessions', () => {
  expect(sebutRingkas(BAHAN_LAPORAN)).toBe(
    '38 peserta, 21 memenuhi target · 302 sesi: 251 dihitung, 34 tidak dihitung, 17 perlu perbaikan');
  const kosong = { peserta: 2, memenuhi: 0, sesiDihitung: 0, sesiTidakDihitung: 0, sesiPerluPerbaikan: 0 };
  expect(sebutRingkas({ tahun: 2024, ringkas: kosong })).toBe('2 peserta, 0 memenuhi target · belum ada sesi pada tahun 2024');
});
