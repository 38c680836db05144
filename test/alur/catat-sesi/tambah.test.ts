/** New sessions through the pushed bundle: the right row, everybody else's cells untouched, text that stays text. */
import { serialOf } from '../../../src/lokal/buku/serial-date';
import type { Workbook } from '../../../src/lokal/buku/model';
import { barisSesiDi, bukuPanel, JUDUL_SESI, ORANG, potretSel, sesiUji, type BukuUji } from '../../pembangun/buku-panel';
import { isianSesi, isiPanggilan, runtimePanel } from '../../pembangun/panel';

const simpan = (buku: Workbook, isian = isianSesi(ORANG.atasan), peserta: readonly string[] = [ORANG.budi]) =>
  isiPanggilan(runtimePanel(buku), 'simpanSesi', { peserta, isian });

describe('a new session', () => {
  it('fills an empty sheet from row 2, names from the roster, the date a real date', () => {
    const buku = bukuPanel();
    const { kalimat, daftar } = simpan(buku);
    expect(kalimat).toBe('Tersimpan di baris 2.');
    expect(daftar).toMatchObject([{ id: 'S-000001', baris: 2, nip: ORANG.budi, tercatat: 2, dihitung: 2, total: 2, target: 20, alasan: '' }]);
    expect(barisSesiDi(buku, 2)).toEqual({
      'ID Sesi': 'S-000001', Tanggal: serialOf({ year: 2025, month: 3, day: 10 }), Jenis: 'Pembimbingan', Lingkup: 'Nasional',
      'NIP Peserta': ORANG.budi, 'Nama Peserta': 'Budi Saputra', 'NIP Pembimbing': ORANG.atasan,
      'Nama Pembimbing': 'Rakhmat Pratama, S.IP', Materi: 'Penyusunan laporan kinerja', Dasar: 'Nomor 800/12/2025',
      Paraf: 'Sudah', Evaluasi: 'Tercapai',
    });
  });

  it.each<readonly [string, BukuUji, number]>([
    ['below the last session', { baris: [sesiUji(3), sesiUji(4)] }, 4],
    ['not into a gap', { baris: [sesiUji(3), {}, {}, sesiUji(4)] }, 6],
    ['below a row with one typed cell', { baris: [sesiUji(3), {}, { Bukti: 'menyusul' }] }, 5],
    ['over rows that only prepare Pelaksanaan', { baris: [sesiUji(3), { Pelaksanaan: 'Terlaksana' }] }, 3],
    ['over unticked boxes', { baris: [sesiUji(3), { Paraf: false }] }, 3],
    ['above a total', { baris: [sesiUji(3), { Materi: 'JUMLAH' }] }, 3],
    ['above a total and what follows it', { baris: [sesiUji(3), { Materi: 'JUMLAH' }, {}, { Materi: 'Dst.' }] }, 3],
    ['below a total in the middle', { baris: [sesiUji(3), { Materi: 'JUMLAH' }, sesiUji(4)] }, 5],
    ['above a total whose word stands in a column of staff',
      { judul: ['Ket', ...JUDUL_SESI], baris: [sesiUji(3), { Ket: 'TOTAL' }] }, 3],
  ])('stands %s', (_, uji, baris) => {
    const buku = bukuPanel(uji);
    const sebelum = [...potretSel(buku).values()].filter((isi) => isi !== false);
    expect(simpan(buku).daftar[0]?.baris).toBe(baris);
    expect(barisSesiDi(buku, baris)).toMatchObject({ Materi: 'Penyusunan laporan kinerja' });
    expect([...potretSel(buku).values()]).toEqual(expect.arrayContaining(sebelum));
  });
});
