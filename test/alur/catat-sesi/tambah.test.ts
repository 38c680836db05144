/** New sessions through the pushed bundle: the right row, everybody else's cells untouched, text that stays text. */
import { bukaSesi } from '../../../src/alur/panel/buka-sesi';
import { internFormat } from '../../../src/lokal/buku/cell-format';
import { rect } from '../../../src/lokal/buku/rect';
import { serialOf } from '../../../src/lokal/buku/serial-date';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import { deleteLines } from '../../../src/lokal/buku/sheet-structure';
import type { Workbook } from '../../../src/lokal/buku/model';
import { barisSesiDi, bukuPanel, JUDUL_SESI, ORANG, potretSel, sesiUji, type BukuUji } from '../../pembangun/buku-panel';
import { hitungBuku } from '../../pembangun/jalankan-bundel';
import { isianSesi, isiPanggilan, penolakan, runtimePanel } from '../../pembangun/panel';

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

/** The values and formulas of one column of sheet Sesi from row 2 on, as far as the sheet goes. */
function kolomDi(buku: Workbook, judul: string): unknown[] {
  const sheet = buku.sheetByName('Sesi') as Sheet;
  const kolom = Array.from({ length: sheet.lastColumn() }, (_, k) => k + 1).find((k) => sheet.valueAt(1, k) === judul) ?? 0;
  return Array.from({ length: sheet.lastRow() - 1 }, (_, i) => sheet.formulaAt(i + 2, kolom) || sheet.valueAt(i + 2, kolom));
}

describe('several participants', () => {
  it('get a row each, one below the other, with IDs of their own', () => {
    const buku = bukuPanel({ baris: [sesiUji(3), { Materi: 'JUMLAH' }] });
    const { kalimat, daftar, sesi } = simpan(buku, isianSesi(ORANG.atasan), [ORANG.budi, ORANG.siti, ORANG.dewi]);
    expect(kalimat).toBe('3 sesi tersimpan di baris 3-5.');
    expect(daftar.map(({ id, baris, nama }) => [id, baris, nama])).toEqual([
      ['S-000004', 3, 'Budi Saputra'], ['S-000005', 4, 'Siti Wati, SE'], ['S-000006', 5, 'Dewi Anggraini'],
    ]);
    expect(kolomDi(buku, 'Materi')).toEqual(['Materi hari 3', ...Array<string>(3).fill('Penyusunan laporan kinerja'), 'JUMLAH']);
    expect(bukaSesi(sesi).map(({ id }) => id)).toEqual(['S-000003', 'S-000004', 'S-000005', 'S-000006']);
  });

  it('are not recorded at all where a rule refuses one of them, and the sentence says whom', () => {
    const buku = bukuPanel({ baris: [sesiUji(10, { Materi: 'Penyusunan laporan kinerja' })] });
    const sebelum = potretSel(buku);
    const { kode, kalimat, temuan } = penolakan(runtimePanel(buku), 'simpanSesi', {
      peserta: [ORANG.siti, ORANG.budi], isian: isianSesi(ORANG.atasan),
    });
    expect([kode, temuan?.map(({ kolom, nip }) => [kolom, nip])]).toEqual(['isian-keliru', [['Materi', ORANG.budi]]]);
    expect(kalimat).toContain('Budi Saputra: Sesi ini sama dengan');
    expect(potretSel(buku)).toEqual(sebelum);
  });
});

describe('what staff keep in the sheet', () => {
  const JUDUL = [...JUDUL_SESI.slice(0, 4), 'Milik A', ...JUDUL_SESI.slice(4, 9), 'Milik B', ...JUDUL_SESI.slice(9)];
  const rumus = (baris: number) => ({ 'Milik A': { rumus: `=ROW(A${baris})*2` }, 'Milik B': { rumus: `=IF(E${baris}="","",1)` } });

  it('columns of theirs with formulas, prepared below the data too, stay as they are', () => {
    const buku = bukuPanel({ judul: JUDUL, baris: [sesiUji(3, rumus(2)), rumus(3), rumus(4), rumus(5)] });
    const sebelum = [kolomDi(buku, 'Milik A'), kolomDi(buku, 'Milik B')];
    const { daftar } = simpan(buku, isianSesi(ORANG.atasan), [ORANG.budi, ORANG.siti]);
    expect(daftar.map(({ baris }) => baris)).toEqual([3, 4]);
    expect([kolomDi(buku, 'Milik A'), kolomDi(buku, 'Milik B')]).toEqual(sebelum);
    expect(barisSesiDi(buku, 4)).toMatchObject({ 'NIP Peserta': ORANG.siti, Materi: 'Penyusunan laporan kinerja', Evaluasi: 'Tercapai' });
  });

  it('a formula that looks the name up goes on doing so', () => {
    const cari = (baris: number) => ({ 'Nama Peserta': { rumus: `=IFERROR(VLOOKUP(E${baris};Pegawai!A:B;2;0);"")` } });
    const buku = bukuPanel({ baris: [sesiUji(3), cari(3), cari(4)] });
    expect(simpan(buku).daftar).toMatchObject([{ baris: 3 }]);
    expect(kolomDi(buku, 'Nama Peserta').slice(1)).toEqual([cari(3), cari(4)].map((satu) => satu['Nama Peserta'].rumus));
  });

  it('a filter that hides rows hides no session from the count', () => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
    const sheet = buku.sheetByName('Sesi') as Sheet;
    sheet.filter = { rect: rect(1, 1, 3, 15), criteria: new Map([[9, { visibleValues: ['Materi hari 3'] }]]) };
    expect(simpan(buku).daftar).toMatchObject([{ baris: 4, dihitung: 0 }]);
  });

  it('a merge that hangs below the data hides nothing of what is written', () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    (buku.sheetByName('Sesi') as Sheet).merges.push(rect(2, 9, 3, 1));
    expect(simpan(buku).daftar).toMatchObject([{ baris: 5 }]);
    expect(barisSesiDi(buku, 5)).toMatchObject({ Materi: 'Penyusunan laporan kinerja' });
  });

  it('tick boxes are ticked', () => {
    const buku = bukuPanel({ baris: [sesiUji(3, { Paraf: true }), { Paraf: false }] });
    simpan(buku);
    expect(barisSesiDi(buku, 3)).toMatchObject({ Paraf: true });
  });

  it('dates that they type as text do not keep ours from being a date', () => {
    const buku = bukuPanel({ baris: [sesiUji(3, { Tanggal: '3 Februari 2025' })] });
    const sheet = buku.sheetByName('Sesi') as Sheet;
    for (let baris = 2; baris < 10; baris++) sheet.setFormat(baris, 2, internFormat({ numberFormat: '@' }));
    simpan(buku);
    expect(barisSesiDi(buku, 3)).toMatchObject({ Tanggal: serialOf({ year: 2025, month: 3, day: 10 }) });
    expect(sheet.formatAt(3, 2).numberFormat).toBe('d mmmm yyyy');
  });

  it('a sheet without the column ID Sesi gets it at the right end, and a full sheet new rows', () => {
    const buku = bukuPanel({ judul: JUDUL_SESI.slice(1), baris: [] });
    const sheet = buku.sheetByName('Sesi') as Sheet;
    deleteLines(sheet, 'rows', 2, sheet.maxRows - 1);
    deleteLines(sheet, 'columns', 15, sheet.maxColumns - 14);
    simpan(buku, isianSesi(ORANG.atasan), [ORANG.budi, ORANG.siti]);
    expect(sheet.valueAt(1, 15)).toBe('ID Sesi');
    expect(kolomDi(buku, 'ID Sesi')).toEqual(['S-000001', 'S-000002']);
  });
});

describe('text', () => {
  it.each(['=IMPORTXML(1)', '"><script>alert(1)</script>', "'x", '007', '1/2', '+62 811', '-', 'TRUE', '1e5', '@jumlah', 'Maret 2025'])(
    '%s is stored as exactly that', (teks) => {
      const buku = bukuPanel({ baris: [sesiUji(3)] });
      simpan(buku, isianSesi(ORANG.atasan, { materi: `Materi ${teks}`, dasar: teks, bukti: teks, evaluasi: teks, kompetensi: teks }));
      const sheet = buku.sheetByName('Sesi') as Sheet;
      for (const judul of ['Dasar', 'Bukti', 'Evaluasi', 'Kompetensi']) {
        const kolom = JUDUL_SESI.indexOf(judul) + 1;
        expect([judul, sheet.valueAt(3, kolom), sheet.formulaAt(3, kolom)]).toEqual([judul, teks, '']);
      }
    });

  it('that looks like an error of the spreadsheet is refused, for nobody could read it again', () => {
    const buku = bukuPanel();
    const { kode, temuan } = penolakan(runtimePanel(buku), 'simpanSesi', { peserta: [ORANG.budi], isian: isianSesi(ORANG.atasan, { materi: '#REF!' }) });
    expect([kode, temuan?.[0]?.kolom]).toEqual(['isian-keliru', 'Materi']);
  });
});

describe('the third session of a month', () => {
  it('is recorded, adds nothing, and says why', () => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
    const { daftar: [hasil] } = simpan(buku);
    expect(hasil).toMatchObject({ tercatat: 2, dihitung: 0, total: 4, target: 20 });
    expect(hasil?.alasan).toContain('kegiatan ke-3 Pembimbingan bulan Maret 2025');
    expect(hitungBuku(buku).Sesi?.map((baris) => baris['Status Hitung'])).toEqual(['Dihitung', 'Dihitung', 'Tidak dihitung']);
  });

  it('comes with the reminders of the rules', () => {
    const { daftar: [hasil] } = simpan(bukuPanel(), isianSesi(ORANG.dewi, { lingkup: '', paraf: '' }));
    expect(hasil?.peringatan.join(' ')).toMatch(/Lingkup belum diisi.*bukan atasan langsung.*Paraf belum diisi/);
  });
});
