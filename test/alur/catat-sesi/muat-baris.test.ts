/** «Muat baris terpilih»: one row of data, what of it cannot be read is said, and a row without an ID gets one. */
import { userSelect } from '../../../src/lokal/apps-script/spreadsheet/user-actions';
import { barisSesiDi, bukuPanel, JUDUL_SESI, ORANG, potretSel, sesiUji } from '../../pembangun/buku-panel';
import { isiPanggilan, muatBaris, penolakan, runtimePanel } from '../../pembangun/panel';

describe('the selected row', () => {
  it('is loaded as the form shows it', () => {
    expect(muatBaris(bukuPanel({ baris: [{}, sesiUji(3, { Jenis: 'mentoring', Kompetensi: 'kerja sama; komunikasi', Paraf: true })] }), 3)).toEqual({
      id: 'S-000003', baris: 3, peserta: { nip: ORANG.budi, nama: 'Budi Saputra' }, tidakTerbaca: [],
      isian: {
        tanggal: '2025-03-03', jenis: 'Pendampingan', lingkup: 'Nasional', nipPembimbing: ORANG.atasan,
        namaPembimbing: 'Rakhmat Pratama, S.IP', materi: 'Materi hari 3', kompetensi: 'Kerjasama, Komunikasi', dasar: 'Nomor 1',
        paraf: 'Sudah', bukti: '', evaluasi: 'Tercapai',
      },
    });
  });

  it('says what cannot be read and leaves its field blank', () => {
    const { isian, peserta, tidakTerbaca } = muatBaris(bukuPanel({
      baris: [sesiUji(3, { Tanggal: '31 Februari 2025', Jenis: 'konseling', 'NIP Peserta': 198501012010011000, Bukti: '#REF!' })],
    }), 2);
    expect([isian.tanggal, isian.jenis, peserta.nip, isian.bukti]).toEqual(['', '', '', '']);
    expect(tidakTerbaca).toEqual([
      { kolom: 'Tanggal', kalimat: 'Tanggal tertulis "31 Februari 2025" tidak terbaca.' },
      { kolom: 'Jenis', kalimat: expect.stringContaining('konseling') as string },
      { kolom: 'NIP Peserta', kalimat: expect.stringContaining('E+17') as string },
      { kolom: 'Bukti', kalimat: 'Sel Bukti berisi galat #REF!.' },
    ]);
  });

  it.each([
    ['with its column', JUDUL_SESI], ['without the column, which is made', JUDUL_SESI.slice(1)],
  ])('without an ID gets the next one, %s', (_, judul) => {
    const buku = bukuPanel({ judul, baris: [sesiUji(3, {}), sesiUji(4, {})].map(({ 'ID Sesi': id, ...lain }) => (judul.includes('ID Sesi') && lain.Materi === 'Materi hari 4' ? { ...lain, 'ID Sesi': id ?? '' } : lain)) });
    const { id } = muatBaris(buku, 2);
    expect(id).toBe(judul.includes('ID Sesi') ? 'S-000005' : 'S-000001');
    expect(barisSesiDi(buku, 2)['ID Sesi']).toBe(id);
    expect(muatBaris(buku, 2).id).toBe(id);
  });
});

describe('a selection that is not one row of data', () => {
  it.each([
    ['the header', 'Sesi', 'A1', /baris judul/],
    ['a blank row', 'Sesi', 'B3', /Baris 3 kosong/],
    ['a row far below', 'Sesi', 'B400', /Baris 400 kosong/],
    ['a total', 'Sesi', 'A5', /Baris 5 baris jumlah/],
    ['several rows', 'Sesi', 'A2:B4', /Terpilih 3 baris/],
    ['a whole column', 'Sesi', 'B:B', /Pilih satu baris sesi/],
    ['another sheet', 'Pegawai', 'A2', /lembar "Pegawai"\. Buka lembar "Sesi"/],
    ['an ID that another row bears too', 'Sesi', 'A4', /S-000003 dipakai dua baris \(2 dan 4\)/],
  ])('%s is refused', (_, lembar, a1, kalimat) => {
    const buku = bukuPanel({ baris: [sesiUji(3), {}, sesiUji(4, { 'ID Sesi': 'S-000003' }), { Materi: 'JUMLAH' }] });
    const sebelum = potretSel(buku);
    userSelect(buku, lembar, a1);
    const tolak = penolakan(runtimePanel(buku), 'muatBarisTerpilih');
    expect([tolak.kode, tolak.kalimat]).toEqual(['isian-keliru', expect.stringMatching(kalimat)]);
    expect(potretSel(buku)).toEqual(sebelum);
  });

  it('a row with an ID is loaded without writing and without waiting for anybody', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const sebelum = potretSel(buku);
    userSelect(buku, 'Sesi', 'D2:F2');
    expect(isiPanggilan(runtimePanel(buku), 'muatBarisTerpilih').id).toBe('S-000003');
    expect(potretSel(buku)).toEqual(sebelum);
  });
});
