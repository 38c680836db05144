/** The dialog of a counting run that stopped because its time was up, in a real browser: bar, one click, done. */
import { bukuPanel, sesiUji } from '../pembangun/buku-panel';
import { bingkai, pelanggaranAkses } from './akses';
import { perambanUji } from './uji';

const { bukaSendiri } = perambanUji();

it('shows how far the run came and goes on to its end', async () => {
  let sisa = 0;
  const uji = await bukaSendiri(bukuPanel({ baris: [sesiUji(3), sesiUji(10)] }), {
    meanwhile: ({ member }, clock) => { if (member === 'setValues' && --sisa === 0) clock.advance(5 * 60_000); },
  });
  await uji.pilihMenu('Siapkan buku kerja');
  await uji.halaman.getByText('Buku kerja siap').waitFor();
  sisa = 2;
  await uji.pilihMenu('Hitung JP dan kesenjangan');
  await uji.dialog.getByText('Penghitungan belum selesai').waitFor();
  expect(await uji.dialog.getByRole('progressbar').getAttribute('aria-label')).toMatch(/^Lembar \w+: \d+ dari \d+ baris$/);
  expect(await pelanggaranAkses(await bingkai(uji.halaman, 'dialog'))).toEqual([]);
  // The hidden backup that was made meanwhile has not come to the front.
  expect(await uji.halaman.getByText(/^Pegawai!A1/).isVisible()).toBe(true);
  await uji.dialog.getByRole('button', { name: 'Lanjutkan' }).click();
  await uji.dialog.getByText('Penghitungan selesai').waitFor();
  expect(await pelanggaranAkses(await bingkai(uji.halaman, 'dialog'))).toEqual([]);
});
