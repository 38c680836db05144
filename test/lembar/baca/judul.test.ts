import { Galat } from '../../../src/istilah/galat';
import { petakanJudul, telaahJudul } from '../../../src/lembar/baca/judul';
import { kamusPegawai } from '../../../src/lembar/kamus/kamus-pegawai';
import { kamusSesi } from '../../../src/lembar/kamus/kamus-sesi';
import { isiLembar } from '../../pembangun/isi-lembar';

const WAJIB_SESI = ['Tanggal', 'Jenis', 'NIP Peserta', 'NIP Pembimbing', 'Materi'];
const sesi = (...judul: string[]) => isiLembar('Sesi', judul);
const ditolak = (judul: readonly string[]): Galat => {
  try {
    petakanJudul(sesi(...judul), kamusSesi);
  } catch (galat) {
    if (galat instanceof Galat) return galat;
    throw galat;
  }
  throw new Error('was not refused');
};

it('columns are found wherever they stand, among columns of others', () => {
  const peta = petakanJudul(sesi('No.', 'Materi', 'JP', 'NIP Pembimbing', '', 'NIP Peserta', 'Jenis', 'Tanggal'),
    kamusSesi);
  expect(Object.fromEntries(peta)).toEqual({ Materi: 1, 'NIP Pembimbing': 3, 'NIP Peserta': 5, Jenis: 6, Tanggal: 7 });
});

it.each(['tanggal', ' TANGGAL ', 'Tanggal\n', '\u00a0Tanggal\u200b', 'Тanggal', 'Ｔａｎｇｇａｌ'])(
  'case, spaces, invisible marks and look-alike letters are of no account: %j', (judul) =>
    expect(petakanJudul(sesi(judul, ...WAJIB_SESI.slice(1)), kamusSesi).get('Tanggal')).toBe(0));
it('doubled spaces inside a header are one', () =>
  expect(petakanJudul(sesi(...WAJIB_SESI, 'Nama  Peserta'), kamusSesi).get('Nama Peserta')).toBe(5));

it.each([
  ['Hari, Tanggal', 'Tanggal'], ['NIP Baru', 'NIP Peserta'], ['Materi Bimbingan', 'Materi'],
  ['Materi Pendampingan', 'Materi'],
  ['Paraf Pembimbing', 'Paraf'], ['NIP Pendamping', 'NIP Pembimbing'], ['nama_peserta', 'Nama Peserta'],
] as const)('the synonym %s stands for %s where that is missing', (sinonim, judul) => {
  const lain = WAJIB_SESI.filter((satu) => satu !== judul);
  expect(petakanJudul(sesi(...lain, sinonim), kamusSesi).get(judul)).toBe(lain.length);
});
it.each(['NIP Baru', 'No NIP', 'nipBaru', 'nip_baru', 'nip18', 'NIP'])('roster header %s is NIP', (judul) =>
  expect(petakanJudul(isiLembar('Pegawai', ['Nama Lengkap', judul, 'Status', 'Jenjang']), kamusPegawai).get('NIP'))
    .toBe(1));

it('the contract name wins over a synonym, which stays somebody\'s own column', () =>
  expect(petakanJudul(sesi('Hari, Tanggal', ...WAJIB_SESI), kamusSesi).get('Tanggal')).toBe(1));
it('a doubled synonym is of no account beside the contract name', () =>
  expect(petakanJudul(sesi('Tgl', 'Tgl', ...WAJIB_SESI), kamusSesi).get('Tanggal')).toBe(2));
it('a doubled foreign header is of no account', () =>
  expect(petakanJudul(sesi('Catatan', 'Catatan', ...WAJIB_SESI), kamusSesi).get('Tanggal')).toBe(2));

it.each([
  ['a contract name', [...WAJIB_SESI, 'tanggal '], '"Tanggal" (kolom A) dan "tanggal" (kolom F)'],
  ['a synonym', ['Tgl', 'Jenis', 'NIP Peserta', 'NIP Pembimbing', 'Materi', 'TGL'],
    '"Tgl" (kolom A) dan "TGL" (kolom F)'],
])('%s twice is refused with both columns and the mend', (_, judul, tempat) => {
  const galat = ditolak(judul);
  expect(galat.kode).toBe('judul-ganda');
  expect(galat.message).toBe(
    `Lembar "Sesi" mempunyai lebih dari satu judul untuk Tanggal: ${tempat}. ` +
      'Biarkan satu saja bernama "Tanggal" dan ubah judul yang lain, lalu jalankan lagi.');
});
it('a column of the tool twice is refused too', () =>
  expect(ditolak([...WAJIB_SESI, 'JP Dihitung', 'JP  dihitung'])).toMatchObject({ kode: 'judul-ganda' }));

it.each(WAJIB_SESI)('without %s the run is refused by name', (judul) => {
  const galat = ditolak(WAJIB_SESI.filter((satu) => satu !== judul));
  expect(galat.kode).toBe('judul-tidak-ada');
  expect(galat.message).toBe(
    `Lembar "Sesi" tidak mempunyai kolom "${judul}". Tulis judul itu di baris 1, atau jalankan Siapkan buku kerja.`);
});
it('a renamed header is named as what was probably meant', () =>
  expect(ditolak(['Tanggal', 'Jenis', 'NIP Pesreta', 'NIP Pembimbing', 'Materi']).message).toBe(
    'Lembar "Sesi" tidak mempunyai kolom "NIP Peserta". Judul "NIP Pesreta" di kolom C mungkin yang dimaksud: ' +
      'ubah menjadi "NIP Peserta".'));
it('an empty sheet lacks them all', () =>
  expect(ditolak(['']).message).toContain('"Tanggal", "Jenis", "NIP Peserta", "NIP Pembimbing", dan "Materi"'));

it('a survey of the header row tells the same without refusing', () =>
  expect(telaahJudul(sesi('Tanggal', 'Tanggal', 'Jenis', 'NIP Peserta', 'Materi'), kamusSesi)).toMatchObject({
    ganda: [{ judul: 'Tanggal', indeks: [0, 1] }], hilang: [{ judul: 'NIP Pembimbing' }],
  }));
