/** Hostile texts on the printed pages and in the dialogs of a real browser: shown as text, never as markup. */
import type { Sheet } from '../../src/lokal/buku/sheet';
import { MARKUP } from '../fuzz/teks-jahat';
import { bukuPanel, ORANG, sesiUji } from '../pembangun/buku-panel';
import { bingkai } from './akses';
import { perambanUji } from './uji';

const { buka } = perambanUji();
const GAMBAR = '<img src=x onerror="window.tembus=1">';

it('are text in the report dialog and on every page that it prints', async () => {
  const buku = bukuPanel({
    baris: MARKUP.map((teks, i) => sesiUji(3, {
      'ID Sesi': `S-${String(i + 1).padStart(6, '0')}`, Tanggal: { hari: `2025-${String(1 + (i % 11)).padStart(2, '0')}-${String(3 + i).padStart(2, '0')}` },
      'NIP Peserta': [ORANG.budi, ORANG.siti][i % 2] as string, 'Nama Peserta': '', 'Nama Pembimbing': '', Materi: teks,
    })),
  });
  (buku.sheetByName('Pegawai') as Sheet).setValue(3, 2, GAMBAR);
  const uji = await buka(buku);
  await uji.pilihMenu('Siapkan buku kerja');
  await uji.halaman.getByText('Buku kerja siap').waitFor();
  await uji.pilihMenu('Buat laporan PD…');
  await uji.dialog.getByRole('button', { name: 'Buat laporan' }).first().click();
  await uji.dialog.getByText('Lembar yang dibuat').waitFor();
  await uji.dialog.getByRole('button', { name: 'Cetak…' }).first().click();
  await uji.dialog.getByRole('article', { name: 'Laporan PD 2025' }).getByText(GAMBAR).first().waitFor();
  await uji.dialog.getByRole('article', { name: 'Daftar Sesi 2025' }).getByText('<script>alert(1)</script>').first().waitFor();
  const isi = await bingkai(uji.halaman, 'dialog');
  expect(await isi.evaluate('document.querySelectorAll("article :is(script, img, svg, a[href^=javascript])").length')).toBe(0);
  expect(await isi.evaluate('window.tembus')).toBeUndefined();
});
