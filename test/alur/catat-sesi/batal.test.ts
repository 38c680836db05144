/** «Batalkan»: the last save is taken back whole or not at all, and only where nobody changed what it wrote. */
import type { HasilSimpan, IsianSesi } from '../../../src/alur/panel/kontrak';
import { userInsertRows, userSort } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/model';
import { barisSesiDi, bukuPanel, JUDUL_SESI, ORANG, potretSel, sesiUji } from '../../pembangun/buku-panel';
import { hitungBuku } from '../../pembangun/jalankan-bundel';
import { isianSesi, isiPanggilan, muatBaris, panggil, penolakan, runtimePanel } from '../../pembangun/panel';

const KOLOM_MATERI = JUDUL_SESI.indexOf('Materi') + 1;
const simpan = (buku: Workbook, peserta: readonly string[] = [ORANG.budi], isian = isianSesi(ORANG.atasan)): HasilSimpan =>
  isiPanggilan(runtimePanel(buku), 'simpanSesi', { peserta, isian });
const batalkan = (buku: Workbook, { pembatalan }: HasilSimpan) => isiPanggilan(runtimePanel(buku), 'batalkanSimpan', pembatalan);
const ubah = (buku: Workbook, nomor: number, isian: Partial<IsianSesi>, nip?: string): HasilSimpan => {
  const { id, peserta, isian: semula } = muatBaris(buku, nomor);
  return isiPanggilan(runtimePanel(buku), 'simpanSesi', { peserta: [nip ?? peserta.nip], isian: { ...semula, ...isian }, ubah: { id, peserta, isian: semula } });
};
const sesi = (buku: Workbook): Sheet => buku.sheetByName('Sesi') as Sheet;

describe('taking back new sessions', () => {
  it.each([
    ['one at the end', [sesiUji(3)], [ORANG.budi]],
    ['three above a total', [sesiUji(3), { Materi: 'JUMLAH' }], [ORANG.budi, ORANG.siti, ORANG.dewi]],
    ['one in an empty sheet', [], [ORANG.siti]],
  ] as const)('leaves the sheet as before: %s', (_, baris, peserta) => {
    const buku = bukuPanel({ baris });
    const sebelum = potretSel(buku);
    const { kalimat, sesi: milik } = batalkan(buku, simpan(buku, peserta));
    expect(kalimat).toContain('dihapus lagi');
    expect(potretSel(buku)).toEqual(sebelum);
    expect(milik.nip).toEqual(peserta);
  });

  it('finds them after sorting, inserting and counting; results of ours are no change', () => {
    const buku = bukuPanel({ baris: [sesiUji(12), sesiUji(3)] });
    const hasil = simpan(buku, [ORANG.siti, ORANG.dewi]);
    hitungBuku(buku);
    userSort(buku, 'Sesi', 'A2:T5', 2);
    userInsertRows(buku, 'Sesi', 3);
    batalkan(buku, hasil);
    expect(Array.from({ length: 4 }, (_, i) => sesi(buku).valueAt(i + 2, KOLOM_MATERI)).filter(Boolean).sort()).toEqual(['Materi hari 12', 'Materi hari 3']);
  });

  it('empties only our cells where staff keep something in the row', () => {
    const judul = ['Ket', ...JUDUL_SESI];
    const buku = bukuPanel({ judul, baris: [sesiUji(3), { Ket: 'milik bidang', Pelaksanaan: 'Terlaksana' }] });
    const sebelum = potretSel(buku);
    batalkan(buku, simpan(buku));
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('takes back none of several where one was changed, and says which', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const hasil = simpan(buku, [ORANG.budi, ORANG.siti]);
    sesi(buku).setValue(4, KOLOM_MATERI, 'Dibetulkan orang');
    const sebelum = potretSel(buku);
    const { kode, kalimat } = penolakan(runtimePanel(buku), 'batalkanSimpan', hasil.pembatalan);
    expect([kode, kalimat]).toEqual(['isian-berubah', expect.stringMatching(/S-000005 di baris 4 sudah diubah orang lain \(Materi\).*Tidak ada yang dibatalkan/)]);
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('at whatever moment somebody inserts rows above, it takes out its own rows and every formula of staff stays where it is', () => {
    const judul = [...JUDUL_SESI.slice(0, 9), 'Panjang materi', ...JUDUL_SESI.slice(9)];
    const siap = (): [Workbook, HasilSimpan] => {
      const buku = bukuPanel({ judul, baris: [10, 24, 26].map((hari, i) => sesiUji(hari, i === 0 ? { 'Panjang materi': { rumus: '=LEN(I2)' } } : {})) });
      return [buku, simpan(buku, [ORANG.budi, ORANG.siti])];
    };
    const [hitungan, tersimpan] = siap();
    const sebelum = sesi(hitungan).valueAt(5, KOLOM_MATERI);
    const banyak = panggil(runtimePanel(hitungan), 'batalkanSimpan', [tersimpan.pembatalan]).outcome.trace.calls.length;
    expect(sebelum).toBe('Penyusunan laporan kinerja');
    for (let saat = 0; saat < banyak; saat++) {
      const [buku, hasil] = siap();
      let sisa = saat;
      panggil(runtimePanel(buku), 'batalkanSimpan', [hasil.pembatalan], () => { if (sisa-- === 0) userInsertRows(buku, 'Sesi', 2, 2); });
      const isi = Array.from({ length: sesi(buku).lastRow() - 3 }, (_, i) => [
        sesi(buku).valueAt(i + 4, KOLOM_MATERI), sesi(buku).formulaAt(i + 4, 10),
      ]);
      expect([saat, isi]).toEqual([saat, [['Materi hari 10', '=LEN(I4)'], ['Materi hari 24', ''], ['Materi hari 26', '']]]);
    }
  });

  it('takes back none where somebody changes one of them just before', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const hasil = simpan(buku, [ORANG.budi, ORANG.siti]);
    const { jawaban } = panggil(runtimePanel(buku), 'batalkanSimpan', [hasil.pembatalan], ({ member }) => {
      if (member === 'getFormulas') sesi(buku).setValue(4, KOLOM_MATERI, 'Dibetulkan orang');
    });
    expect(jawaban).toMatchObject({ status: 'gagal', kode: 'isian-berubah' });
    expect([3, 4].map((baris) => sesi(buku).valueAt(baris, KOLOM_MATERI))).toEqual(['Penyusunan laporan kinerja', 'Dibetulkan orang']);
  });

  it('a second time finds nothing any more', () => {
    const buku = bukuPanel();
    const hasil = simpan(buku);
    batalkan(buku, hasil);
    expect(penolakan(runtimePanel(buku), 'batalkanSimpan', hasil.pembatalan).kalimat).toContain('S-000001 sudah tidak ada');
  });
});

describe('taking back a change', () => {
  it('puts every cell back as it was typed, dates typed as text too', () => {
    const buku = bukuPanel({ baris: [sesiUji(3, { Tanggal: '3-3-2025', Jenis: 'coaching', Dasar: 7, 'Nama Peserta': 'BUDI SAPUTRA' }), sesiUji(4)] });
    const sebelum = potretSel(buku);
    const hasil = ubah(buku, 2, { tanggal: '2025-03-05', jenis: 'Pendampingan', nipPembimbing: ORANG.dewi, dasar: 'Nomor 9', materi: 'Lain' }, ORANG.siti);
    expect(barisSesiDi(buku, 2)).toMatchObject({ 'Nama Peserta': 'Siti Wati, SE', 'Nama Pembimbing': 'Dewi Anggraini', Materi: 'Lain' });
    const { sesi: milik, kalimat } = batalkan(buku, hasil);
    expect(kalimat).toBe('Perubahan di baris 2 sudah dikembalikan seperti semula.');
    expect(potretSel(buku)).toEqual(sebelum);
    expect([...(milik.nip ?? [])].sort()).toEqual([ORANG.budi, ORANG.siti].sort());
  });

  it('is refused where somebody changed the row since', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const hasil = ubah(buku, 2, { materi: 'Lain' });
    sesi(buku).setValue(2, JUDUL_SESI.indexOf('Paraf') + 1, 'Belum');
    const sebelum = potretSel(buku);
    expect(penolakan(runtimePanel(buku), 'batalkanSimpan', hasil.pembatalan).kalimat).toContain('(Paraf)');
    expect(potretSel(buku)).toEqual(sebelum);
  });
});
