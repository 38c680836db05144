/** Two people save at the same time, at whatever moment of each other's run: nothing is lost. */
import type { Sheet } from '../../../src/lokal/buku/sheet';
import { bukuPanel, JUDUL_SESI, ORANG, sesiUji } from '../../pembangun/buku-panel';
import { isianSesi, isiPanggilan, panggil, runtimePanel } from '../../pembangun/panel';

const minta = (nip: string, materi: string): unknown => ({ peserta: [nip], isian: isianSesi(ORANG.atasan, { materi }) });

/** The second save runs whole before the n-th call of the first; other moments than calls of cells and locks are alike. */
function bersamaan(saat: number): { saatPenting: number[]; kedua: string; materi: unknown[]; id: unknown[] } {
  const buku = bukuPanel({ baris: [sesiUji(3), { Materi: 'JUMLAH' }] });
  const runtime = runtimePanel(buku);
  let kedua = 'belum';
  const pertama = panggil(runtime, 'simpanSesi', [minta(ORANG.budi, 'Pertama')], ({ index }) => {
    if (index !== saat || kedua !== 'belum') return;
    kedua = 'jalan';
    const { jawaban } = panggil(runtime, 'simpanSesi', [minta(ORANG.siti, 'Kedua')]);
    kedua = jawaban.status === 'gagal' ? jawaban.kode : jawaban.status;
  });
  expect(pertama.jawaban.status).toBe('selesai');
  if (kedua === 'buku-sedang-dipakai') isiPanggilan(runtime, 'simpanSesi', minta(ORANG.siti, 'Kedua'));
  const sheet = buku.sheetByName('Sesi') as Sheet;
  const kolom = (judul: string): unknown[] =>
    Array.from({ length: sheet.lastRow() - 1 }, (_, i) => sheet.valueAt(i + 2, JUDUL_SESI.indexOf(judul) + 1));
  const saatPenting = pertama.outcome.trace.calls
    .filter(({ kind, service, member }) => kind !== 'other' || service.includes('Lock') || member === 'flush').map(({ index }) => index);
  return { saatPenting, kedua, materi: kolom('Materi'), id: kolom('ID Sesi') };
}

it('both sessions stand in the sheet under IDs of their own; who comes in between is told to wait and loses nothing', () => {
  const { saatPenting } = bersamaan(-1);
  expect(saatPenting.length).toBeGreaterThan(8);
  const akhir = new Set<string>();
  for (const saat of saatPenting) {
    const { kedua, materi, id } = bersamaan(saat);
    akhir.add(kedua);
    expect([saat, [...materi].sort()]).toEqual([saat, ['JUMLAH', 'Kedua', 'Materi hari 3', 'Pertama']]);
    expect([saat, [...id].sort()]).toEqual([saat, ['S-000003', 'S-000004', 'S-000005', null]]);
  }
  expect(akhir).toEqual(new Set(['selesai', 'buku-sedang-dipakai']));
});
