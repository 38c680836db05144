/** A session that is changed: found by its ID wherever it went, only what changed is written, nobody's change is lost. */
import { userDeleteRows, userInsertRows, userSort } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import { serialOf } from '../../../src/lokal/buku/serial-date';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/model';
import type { BarisIsian, BarisTermuat, IsianSesi } from '../../../src/alur/panel/kontrak';
import { barisSesiDi, bukuPanel, JUDUL_SESI, ORANG, potretSel, sesiUji } from '../../pembangun/buku-panel';
import { hitungBuku } from '../../pembangun/jalankan-bundel';
import { isiPanggilan, muatBaris, penolakan, runtimePanel } from '../../pembangun/panel';

const sesi = (buku: Workbook): Sheet => buku.sheetByName('Sesi') as Sheet;
const dimuat = ({ id, peserta, isian }: BarisTermuat): BarisIsian => ({ id, peserta, isian });
const permintaan = (baris: BarisTermuat, isian: Partial<IsianSesi>, nip = baris.peserta.nip): unknown =>
  ({ peserta: [nip], isian: { ...baris.isian, ...isian }, ubah: dimuat(baris) });
const ubah = (buku: Workbook, baris: BarisTermuat, isian: Partial<IsianSesi>, nip?: string) =>
  isiPanggilan(runtimePanel(buku), 'simpanSesi', permintaan(baris, isian, nip));

describe('a loaded row', () => {
  it('is saved where it stands after others sorted the sheet and inserted rows', () => {
    const buku = bukuPanel({ baris: [sesiUji(10), sesiUji(3), sesiUji(4)] });
    const baris = muatBaris(buku, 3);
    userSort(buku, 'Sesi', 'A2:O4', 2);
    userInsertRows(buku, 'Sesi', 2, 2);
    expect(ubah(buku, baris, { materi: 'Materi baru' })).toMatchObject({ kalimat: 'Perubahan tersimpan di baris 4.', daftar: [{ id: 'S-000003', baris: 4 }] });
    expect([4, 5, 6].map((nomor) => barisSesiDi(buku, nomor).Materi)).toEqual(['Materi baru', 'Materi hari 4', 'Materi hari 10']);
  });

  it('changes in the cells of changed fields only: a date typed as text stays as it was typed', () => {
    const buku = bukuPanel({ baris: [sesiUji(3, { Tanggal: 'Senin, 3 Maret 2025', Jenis: 'coaching', Pelaksanaan: 'Terlaksana' })] });
    const sebelum = potretSel(buku);
    ubah(buku, muatBaris(buku, 2), { evaluasi: 'Sangat baik', bukti: '=1+1' });
    sebelum.set(`Sesi 2,${JUDUL_SESI.indexOf('Evaluasi') + 1}`, 'Sangat baik').set(`Sesi 2,${JUDUL_SESI.indexOf('Bukti') + 1}`, '=1+1');
    expect(potretSel(buku)).toEqual(sebelum);
    expect(sesi(buku).formulaAt(2, JUDUL_SESI.indexOf('Bukti') + 1)).toBe('');
  });

  it('takes another day as a real date, another person with the name, and loses its results until the next count', () => {
    const buku = bukuPanel({ baris: [sesiUji(3, { Tanggal: '3/3/2025' }), sesiUji(4)] });
    hitungBuku(buku);
    const { daftar, sesi: milik } = ubah(buku, muatBaris(buku, 2), { tanggal: '2025-04-07' }, ORANG.siti);
    expect(daftar).toMatchObject([{ nip: ORANG.siti, dihitung: 2, total: 2 }]);
    expect(milik.nip).toEqual([ORANG.siti, ORANG.budi]);
    expect(barisSesiDi(buku, 2)).toEqual({
      ...sesiUji(3), Tanggal: serialOf({ year: 2025, month: 4, day: 7 }), 'NIP Peserta': ORANG.siti, 'Nama Peserta': 'Siti Wati, SE',
    });
    expect(barisSesiDi(buku, 3)).toMatchObject({ 'Status Hitung': 'Dihitung' });
  });

  it('leaves a column of staff that bears the name of a result', () => {
    const buku = bukuPanel({ judul: [...JUDUL_SESI, 'Hari'], baris: [sesiUji(3, { Hari: 'kemarin' })] });
    ubah(buku, muatBaris(buku, 2), { materi: 'Lain' });
    expect(barisSesiDi(buku, 2)).toMatchObject({ Hari: 'kemarin', Materi: 'Lain' });
  });

  it('in many places keeps the choices, formulas and texts between them', () => {
    const tengah = { Jenis: 'coaching', Paraf: true, Bukti: { rumus: '="su"&"rat"' } };
    const buku = bukuPanel({ baris: [sesiUji(3, tengah)] });
    const sebelum = potretSel(buku);
    ubah(buku, muatBaris(buku, 2), { tanggal: '2025-03-05', lingkup: 'Internasional', nipPembimbing: ORANG.dewi, kompetensi: 'Integritas', evaluasi: 'x' });
    const letak = (judul: string): string => `Sesi 2,${JUDUL_SESI.indexOf(judul) + 1}`;
    sebelum.set(letak('Tanggal'), serialOf({ year: 2025, month: 3, day: 5 })).set(letak('Lingkup'), 'Internasional')
      .set(letak('NIP Pembimbing'), ORANG.dewi).set(letak('Nama Pembimbing'), 'Dewi Anggraini')
      .set(letak('Kompetensi'), 'Integritas').set(letak('Evaluasi'), 'x');
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('is not counted beside itself', () => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
    expect(ubah(buku, muatBaris(buku, 3), { dasar: 'Nomor 2' }).daftar).toMatchObject([{ dihitung: 2, total: 4 }]);
  });

  it('without a change writes nothing', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    hitungBuku(buku);
    const sebelum = potretSel(buku);
    expect(ubah(buku, muatBaris(buku, 2), {}).kalimat).toBe('Tidak ada yang berubah di baris 2.');
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('keeps a Pembimbing from outside who stands in it', () => {
    const luar = { 'NIP Pembimbing': '196601011990031009', 'Nama Pembimbing': 'Dari Luar, M.Si' };
    const buku = bukuPanel({ baris: [sesiUji(3, luar)] });
    ubah(buku, muatBaris(buku, 2), { materi: 'Lain' });
    expect(barisSesiDi(buku, 2)).toMatchObject({ ...luar, Materi: 'Lain' });
  });
});

describe('a row that is not what it was', () => {
  it.each<readonly [string, (buku: Workbook) => void, RegExp]>([
    ['changed by somebody', (buku) => sesi(buku).setValue(2, JUDUL_SESI.indexOf('Materi') + 1, 'Tulisan orang lain'),
      /baris 2 sudah diubah orang lain \(Materi\)/],
    ['deleted', (buku) => userDeleteRows(buku, 'Sesi', 2), /S-000003 sudah tidak ada/],
    ['copied with its ID', (buku) => sesi(buku).setValue(3, 1, 'S-000003'), /S-000003 dipakai dua baris \(2 dan 3\)/],
  ])('%s is refused and nothing is written', (_, orangLain, kalimat) => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
    const baris = muatBaris(buku, 2);
    orangLain(buku);
    const sebelum = potretSel(buku);
    const tolak = penolakan(runtimePanel(buku), 'simpanSesi', permintaan(baris, { materi: 'Punya saya' }));
    expect([tolak.kode, tolak.kalimat]).toEqual(['isian-berubah', expect.stringMatching(kalimat)]);
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('a change that a rule forbids is refused with its column', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const sebelum = potretSel(buku);
    const { temuan } = penolakan(runtimePanel(buku), 'simpanSesi', permintaan(muatBaris(buku, 2), { tanggal: '2026-01-05' }));
    expect(temuan).toMatchObject([{ kolom: 'Tanggal', kalimat: expect.stringContaining('belum tiba') as string }]);
    expect(potretSel(buku)).toEqual(sebelum);
  });
});
