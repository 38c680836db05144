import { KONVERSI_BAKU } from '../../../src/aturan/konversi-jp-lain';
import { bacaJpLain } from '../../../src/lembar/baca/baca-jp-lain';
import type { Sel } from '../../../src/lembar/sel';
import { isiDariObjek, selTanggal } from '../../pembangun/isi-lembar';

const JUDUL = ['NIP', 'Nama', 'Bentuk', 'Lingkup', 'Nama Kegiatan', 'Tanggal Mulai', 'Tanggal Selesai', 'Jumlah', 'JP',
  'JP Dihitung'];
const BERSIH = {
  NIP: '198609262015051001', Nama: 'Budi', Bentuk: 'Bimbingan teknis', Lingkup: 'nas', 'Nama Kegiatan': 'Arsip',
  'Tanggal Mulai': selTanggal('2025-03-03'), 'Tanggal Selesai': '5 Maret 2025', Jumlah: 3, JP: 24, 'JP Dihitung': 99,
};
const baca = (ubahan: Readonly<Record<string, Sel>>, konversi = KONVERSI_BAKU) =>
  bacaJpLain(isiDariObjek('JP Lain', JUDUL, [{ ...BERSIH, ...ubahan }]), konversi);

it('a clean row is read; the tool\'s own column is not', () =>
  expect(baca({}).baris).toEqual([{
    baris: 2, nip: { hasil: 'terbaca', isi: '198609262015051001' }, nama: 'Budi', bentuk: 'Bimbingan teknis',
    lingkup: { hasil: 'terbaca', isi: 'Nasional', asal: 'nas' }, namaKegiatan: 'Arsip',
    tanggalMulai: { hasil: 'terbaca', isi: '2025-03-03' },
    tanggalSelesai: { hasil: 'terbaca', isi: '2025-03-05', asal: '5 Maret 2025' },
    jumlah: { hasil: 'terbaca', isi: 3 }, jp: { hasil: 'terbaca', isi: 24 },
  }]));

it.each([
  ['Bimtek', 'Bimbingan teknis'], ['workshop', 'Workshop/lokakarya'], ['BENCHMARKING', 'Benchmarking'],
  ['Coaching', 'Coaching'],
  ['Seminar dan Workshop', 'Seminar dan Workshop'],
])('bentuk %s is read as %s', (teks, bentuk) => expect(baca({ Bentuk: teks }).baris).toMatchObject([{ bentuk }]));
it('a word that the edited table lists itself is not replaced by a synonym', () =>
  expect(baca({ Bentuk: 'workshop' },
    [...KONVERSI_BAKU, { bentuk: 'Workshop', jalur: 'Klasikal', cara: 'JP program' }]).baris)
    .toMatchObject([{ bentuk: 'Workshop' }]));

it('JP with a unit is refused with the mend', () =>
  expect(baca({ JP: '24 JP' }).baris[0]?.jp)
    .toMatchObject({ hasil: 'keliru', perbaikan: expect.stringContaining('24') as string }));
it('an error where the row hangs on it is tolak', () =>
  expect(baca({ JP: '#REF!' }).temuan).toMatchObject([{ kolom: 'JP', tingkat: 'tolak', kode: 'sel-tanpa-galat' }]));
it('a total without a date is passed over', () =>
  expect(baca({ 'Tanggal Mulai': '', 'Tanggal Selesai': '', Nama: 'JUMLAH' }))
    .toMatchObject({ baris: [], lewat: { jumlah: 1 } }));
