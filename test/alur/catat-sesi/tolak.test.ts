/** What the form could not have made, or what a rule forbids: refused with a sentence, and not one cell changes. */
import type { IsianSesi } from '../../../src/alur/panel/kontrak';
import type { Workbook } from '../../../src/lokal/buku/model';
import { bukuPanel, JUDUL_SESI, ORANG, potretSel, sesiUji } from '../../pembangun/buku-panel';
import { isianSesi, penolakan, runtimePanel } from '../../pembangun/panel';

const isian = isianSesi(ORANG.atasan);
const LUAR = '196601011990031009';
const minta = (lain: object = {}, ubahan: Partial<Record<keyof IsianSesi, unknown>> = {}): unknown =>
  ({ peserta: [ORANG.budi], isian: { ...isian, ...ubahan }, ...lain });

/** Refused, and the workbook is what it was. */
function ditolak(buku: Workbook, fungsi: 'simpanSesi' | 'batalkanSimpan', kiriman: unknown): ReturnType<typeof penolakan> {
  const sebelum = potretSel(buku);
  const hasil = penolakan(runtimePanel(buku), fungsi, kiriman);
  expect(potretSel(buku)).toEqual(sebelum);
  return hasil;
}

describe('a save that no form made', () => {
  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a text', 'simpan'],
    ['an unknown key', minta({ perintah: 'hapus' })],
    ['an unknown field', minta({}, { ...{ lain: 'x' } as object })],
    ['a missing field', { peserta: [ORANG.budi], isian: { tanggal: '2025-03-10' } }],
    ['a number for a text', minta({}, { materi: 7 })],
    ['a list for a text', minta({}, { materi: ['x'] })],
    ['HTML for a kind', minta({}, { jenis: '<b>Pembimbingan</b>' })],
    ['a day that is none', minta({}, { tanggal: '2025-02-30' })],
    ['a date in another form', minta({}, { tanggal: '10/03/2025' })],
    ['a NIP of 17 digits', minta({ peserta: [ORANG.budi.slice(1)] })],
    ['a NIP as a number', minta({ peserta: [198501012010011001] })],
    ['nobody', minta({ peserta: [] })],
    ['a changed row without its ID', minta({ ubah: { id: '', peserta: { nip: ORANG.budi, nama: '' }, isian } })],
  ])('%s is not recognised', (_, kiriman) => {
    const { kode, kalimat } = ditolak(bukuPanel({ baris: [sesiUji(3)] }), 'simpanSesi', kiriman);
    expect([kode, kalimat]).toEqual(['isian-keliru', expect.stringMatching(/^Kiriman panel tidak dapat dikenali.*tidak ada yang disimpan/)]);
  });

  it.each<readonly [string, unknown, string, RegExp]>([
    ['51 people', minta({ peserta: Array.from({ length: 51 }, (_, i) => String(1e17 + i * 64)) }), 'NIP Peserta', /Terpilih 51 peserta; paling banyak 50/],
    ['one person twice', minta({ peserta: [ORANG.budi, ORANG.budi] }), 'NIP Peserta', /terpilih dua kali/],
    ['two people in one changed row', minta({ peserta: [ORANG.budi, ORANG.siti], ubah: { id: 'S-000003', peserta: { nip: ORANG.budi, nama: '' }, isian } }),
      'NIP Peserta', /hanya untuk satu peserta/],
    ['somebody who is not on the roster', minta({ peserta: [LUAR] }), 'NIP Peserta', /NIP 196601011990031009 tidak ada di lembar Pegawai/],
    ['a Pembimbing who is not on the roster', minta({}, { nipPembimbing: LUAR }), 'NIP Pembimbing', /tidak ada di lembar Pegawai/],
    ['5.001 characters', minta({}, { materi: 'x'.repeat(5_001) }), 'Materi', /5\.001 huruf, paling banyak 5\.000/],
    ['no day', minta({}, { tanggal: '' }), 'Tanggal', /Tanggal belum diisi/],
    ['a day to come', minta({}, { tanggal: '2025-12-16' }), 'Tanggal', /belum tiba/],
    ['no kind', minta({}, { jenis: '' }), 'Jenis', /Jenis belum diisi/],
    ['no materi', minta({}, { materi: '  ' }), 'Materi', /[Mm]ateri/],
    ['no Pembimbing', minta({}, { nipPembimbing: '' }), 'NIP Pembimbing', /belum diisi/],
    ['the participant as Pembimbing', minta({}, { nipPembimbing: ORANG.budi }), 'NIP Pembimbing', /orang yang sama/],
  ])('%s is refused with its column', (_, kiriman, kolom, kalimat) => {
    const hasil = ditolak(bukuPanel({ baris: [sesiUji(3)] }), 'simpanSesi', kiriman);
    expect([hasil.kode, hasil.temuan?.map((satu) => satu.kolom)]).toEqual(['isian-keliru', [kolom]]);
    expect(hasil.temuan?.[0]?.kalimat).toMatch(kalimat);
  });

  it('the second copy of a session is refused also where the row in the sheet would lose by it', () => {
    const buku = bukuPanel({ baris: [sesiUji(10, { Materi: isian.materi, Lingkup: 'Internasional' })] });
    const { temuan } = ditolak(buku, 'simpanSesi', minta());
    expect(temuan).toMatchObject([{ kolom: 'Materi', kalimat: expect.stringContaining('sudah tercatat di baris 2') as string }]);
  });

  it('a field whose column the sheet lacks is not dropped in silence', () => {
    const { temuan } = ditolak(bukuPanel({ judul: JUDUL_SESI.filter((judul) => judul !== 'Dasar') }), 'simpanSesi', minta());
    expect(temuan).toMatchObject([{ kolom: 'Dasar', kalimat: expect.stringContaining('Siapkan buku kerja') as string }]);
  });
});

describe('a take-back that no save handed out', () => {
  const baris = { id: 'S-000003', peserta: { nip: ORANG.budi, nama: 'Budi Saputra' }, isian };
  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['no rows', { sesudah: [] }],
    ['an unknown key', { sesudah: [baris], lembar: 'Pegawai' }],
    ['a column that is not typed', { sesudah: [baris], sebelum: { 'Status Hitung': 'Dihitung' } }],
    ['another ID', { sesudah: [baris], sebelum: { 'ID Sesi': 'S-000009' } }],
    ['a formula object', { sesudah: [baris], sebelum: { Materi: { rumus: '=1' } } }],
    ['cells of several rows', { sesudah: [baris, baris], sebelum: { Materi: 'x' } }],
  ])('%s is not recognised', (_, kiriman) => {
    expect(ditolak(bukuPanel({ baris: [sesiUji(3)] }), 'batalkanSimpan', kiriman).kode).toBe('isian-keliru');
  });
});

describe('a workbook that is not ready', () => {
  it.each([
    ['no sheet Sesi', (buku: Workbook) => buku.removeSheet(buku.sheetByName('Sesi') ?? buku.sheets[0] as Workbook['sheets'][0]), 'lembar-tidak-ada'],
    ['no sheet Pegawai', (buku: Workbook) => buku.removeSheet(buku.sheetByName('Pegawai') ?? buku.sheets[0] as Workbook['sheets'][0]), 'lembar-tidak-ada'],
    ['no required header', (buku: Workbook) => buku.sheetByName('Sesi')?.setValue(1, 2, 'Waktu'), 'judul-tidak-ada'],
  ])('%s is said when the panel opens and when it saves', (_, rusakkan, kode) => {
    const buku = bukuPanel();
    rusakkan(buku);
    expect(penolakan(runtimePanel(buku), 'bukaCatatSesi').kode).toBe(kode);
    expect(ditolak(buku, 'simpanSesi', minta()).kode).toBe(kode);
  });
});
