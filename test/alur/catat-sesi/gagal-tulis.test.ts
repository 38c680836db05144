/** A save that the workbook refuses half way: what was begun is taken back, and the sentence says what to do. */
import { rect } from '../../../src/lokal/buku/rect';
import type { Sheet } from '../../../src/lokal/buku/sheet';
import type { Workbook } from '../../../src/lokal/buku/model';
import { bukuPanel, JUDUL_SESI, ORANG, potretSel, sesiUji } from '../../pembangun/buku-panel';
import { isianSesi, muatBaris, penolakan, runtimePanel } from '../../pembangun/panel';

const JUDUL = [...JUDUL_SESI.slice(0, 8), 'Milik bidang', ...JUDUL_SESI.slice(8)];
const KOLOM_MATERI = JUDUL.indexOf('Materi') + 1;

/** Materi takes nothing but «Rapat»; the columns left of it are written before it is refused. */
function bukuMenolak(baris: Parameters<typeof bukuPanel>[0]): Workbook {
  const buku = bukuPanel(baris);
  const sheet = buku.sheetByName('Sesi') as Sheet;
  sheet.setValidation(rect(2, KOLOM_MATERI, 20, 1), { type: 'VALUE_IN_LIST', values: ['Rapat'], allowInvalid: false, showDropdown: true, helpText: null });
  return buku;
}

it.each([
  ['below the data', [sesiUji(3)]],
  ['above a total', [sesiUji(3), { Dasar: 'JUMLAH' }]],
])('%s nothing of it remains', (_, baris) => {
  const buku = bukuMenolak({ judul: JUDUL, baris });
  const sebelum = potretSel(buku);
  const { kode, kalimat } = penolakan(runtimePanel(buku), 'simpanSesi', { peserta: [ORANG.budi, ORANG.siti], isian: isianSesi(ORANG.atasan) });
  expect([kode, kalimat]).toEqual(['ditolak-google', expect.stringContaining('validasi')]);
  expect(potretSel(buku)).toEqual(sebelum);
});

it('a change of which one cell is refused changes no other cell', () => {
  const buku = bukuMenolak({ judul: JUDUL, baris: [sesiUji(3, { Tanggal: '3 Maret 2025' })] });
  const { id, peserta, isian } = muatBaris(buku, 2);
  const sebelum = potretSel(buku);
  const { kode } = penolakan(runtimePanel(buku), 'simpanSesi', {
    peserta: [ORANG.siti], isian: { ...isian, tanggal: '2025-03-04', materi: 'Lain' }, ubah: { id, peserta, isian },
  });
  expect(kode).toBe('ditolak-google');
  expect(potretSel(buku)).toEqual(sebelum);
});
