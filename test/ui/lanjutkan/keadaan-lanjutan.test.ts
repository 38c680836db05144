/** The dialog that goes on with a counting run: every answer of the server has its state. */
import type { Kemajuan } from '../../../src/alur/belum-selesai';
import { keadaanLanjutan, lanjutkan, type KeadaanLanjutan } from '../../../src/ui/lanjutkan/keadaan-lanjutan';

const kemajuan = (selesai: number, lembar = 'Sesi'): Kemajuan => ({ lembar, selesai, semua: 100 });
const bekerja = (selesai = 20): KeadaanLanjutan => lanjutkan(keadaanLanjutan(kemajuan(selesai)), { jenis: 'lanjut' });
const dijawab = (isi: { kalimat: string } | { kemajuan: Kemajuan }): KeadaanLanjutan =>
  lanjutkan(bekerja(), { jenis: 'dijawab', jawaban: { status: 'selesai', isi } });

it('waits for a click, and a second click while it works does nothing', () => {
  expect(keadaanLanjutan(kemajuan(20)).tahap).toBe('berhenti');
  const kini = bekerja();
  expect(kini.tahap).toBe('bekerja');
  expect(lanjutkan(kini, { jenis: 'lanjut' })).toBe(kini);
});

it('goes on by itself as long as it gets further, be it on another sheet', () => {
  expect(dijawab({ kemajuan: kemajuan(60) })).toMatchObject({ tahap: 'bekerja', kemajuan: { selesai: 60 } });
  expect(dijawab({ kemajuan: kemajuan(0, 'Hasil Pemeriksaan') })).toMatchObject({ tahap: 'bekerja' });
});

it('stops with a sentence where a run came no further, so that it cannot go on for ever', () => {
  expect(dijawab({ kemajuan: kemajuan(20) })).toMatchObject({ tahap: 'macet', pesan: { rupa: 'failure' } });
});

it('ends with the sentence of the run', () => {
  expect(dijawab({ kalimat: 'Selesai dalam 3,0 detik.' })).toMatchObject({ tahap: 'selesai', pesan: { rupa: 'success', kalimat: 'Selesai dalam 3,0 detik.' } });
});

it('offers to try again after a refusal or a lost connection', () => {
  const gagal = lanjutkan(bekerja(), { jenis: 'dijawab', jawaban: { status: 'gagal', kode: 'buku-sedang-dipakai', kalimat: 'Tunggu sebentar.' } });
  expect(gagal).toMatchObject({ tahap: 'berhenti', pesan: { kalimat: 'Tunggu sebentar.' } });
  const putus = lanjutkan(bekerja(), { jenis: 'dijawab', jawaban: { status: 'tanpa-jawaban', sebab: 'putus', pesan: 'NetworkError' } });
  expect(putus).toMatchObject({ tahap: 'berhenti', pesan: { kalimat: expect.stringContaining('tidak hilang') as string } });
});
