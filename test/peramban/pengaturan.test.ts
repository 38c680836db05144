/** The dialog "Pengaturan dan bantuan" and the workbench around it, in a real browser. */
import { readFileSync } from 'node:fs';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { bukuPanel, sesiUji } from '../pembangun/buku-panel';
import { bingkai, pelanggaranAkses } from './akses';
import type { MejaUji } from './meja-uji';
import { perambanUji } from './uji';

const { buka } = perambanUji();

async function bukaPengaturan(): Promise<MejaUji> {
  const uji = await buka(bukuPanel({ baris: [sesiUji(3), sesiUji(10), sesiUji(17)] }));
  await uji.pilihMenu('Siapkan buku kerja');
  await uji.halaman.getByText('Buku kerja siap').waitFor();
  await uji.pilihMenu('Pengaturan dan bantuan…');
  await uji.dialog.getByRole('textbox', { name: 'Nama PD', exact: true }).waitFor();
  return uji;
}
const aksesDialog = async ({ halaman }: MejaUji): Promise<string[]> => pelanggaranAkses(await bingkai(halaman, 'dialog'));

describe('Pengaturan dan bantuan', () => {
  it('sets a number of the law, says that it departs from the text, and the count follows', async () => {
    const uji = await bukaPengaturan();
    expect(await aksesDialog(uji)).toEqual([]);
    await uji.dialog.getByText('Bilangan ketentuan', { exact: true }).click();
    const batas = uji.dialog.getByRole('textbox', { name: /sebulan/i });
    await batas.fill('3');
    await uji.dialog.getByText(/Berbeda dari ketentuan: Lampiran G\.3/).first().waitFor();
    expect(await aksesDialog(uji)).toEqual([]);
    await uji.dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
    await uji.dialog.getByText('Jalankan Hitung JP agar hasil mengikuti.').first().waitFor();
    expect(await aksesDialog(uji)).toEqual([]);
    await uji.dialog.getByRole('button', { name: 'Tutup' }).click();
    await uji.pilihMenu('Hitung JP dan kesenjangan');
    await uji.halaman.getByText('3 sesi dibaca, 3 dihitung').waitFor();
  });

  it('refuses what the sheet could not read, at its field', async () => {
    const uji = await bukaPengaturan();
    const nip = uji.dialog.getByRole('textbox', { name: 'NIP kepala PD', exact: true });
    await nip.fill('12345');
    await uji.dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
    await uji.dialog.locator('input[aria-invalid=true]').waitFor();
    expect(await nip.getAttribute('aria-invalid')).toBe('true');
    expect(await aksesDialog(uji)).toEqual([]);
  });

  it('helps: what each item of the menu does, by keyboard too', async () => {
    const uji = await bukaPengaturan();
    await uji.dialog.getByRole('tab', { name: 'Pengaturan' }).focus();
    await uji.halaman.keyboard.press('ArrowRight');
    await uji.dialog.getByText('Hitung JP dan kesenjangan').first().waitFor();
    expect(await aksesDialog(uji)).toEqual([]);
  });
});

describe('the workbench', () => {
  it('gives a row of wrapped text its height from the start, and takes it back when the text goes', async () => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(10), sesiUji(24)] });
    const sesi = buku.sheetByName('Sesi') as Sheet;
    sesi.changeFormat({ row: 2, column: 9, rows: 1, columns: 1 }, { wrap: 'WRAP' });
    sesi.setValue(2, 9, 'Materi yang panjang. '.repeat(6));
    buku.activeSheetId = sesi.id;
    const uji = await buka(buku);
    const { halaman } = uji;
    await halaman.getByText(/^Sesi!A1/).waitFor();
    // Four rows of one line each below the head of the grid; a click there is told below the grid.
    const kotak = await halaman.locator('#grid canvas').last().boundingBox();
    const barisKeempat = async (): Promise<string | undefined> => {
      await halaman.mouse.click((kotak?.x ?? 0) + 100, (kotak?.y ?? 0) + 20 + 3.5 * 21);
      return /\d+/.exec(await halaman.getByText(/^Sesi![A-Z]+\d+:/).innerText())?.[0];
    };
    await sampai(async () => (await barisKeempat()) === '2');
    sesi.setValue(2, 9, null);
    await uji.pilihMenu('Periksa data');
    await sampai(async () => (await barisKeempat()) === '4');
  });

  it('reads typing as Sheets does, and the row is found by the next run', async () => {
    const uji = await buka(bukuPanel({ baris: [sesiUji(3)] }));
    const { halaman } = uji;
    await halaman.getByText('Sesi', { exact: true }).first().click();
    await halaman.getByText(/^Sesi!A1/).waitFor();
    const { keyboard } = halaman;
    for (const tombol of ['ArrowDown', 'ArrowRight']) await keyboard.press(tombol);
    await halaman.getByText(/^Sesi!B2/).waitFor();
    await keyboard.type('05/03/2025');
    await keyboard.press('Enter');
    await sampai(() => uji.sel('Sesi', 'B2') === '5 Maret 2025');
    expect(uji.meja.workbook.sheetByName('Sesi')?.valueAt(2, 2)).toBe(45_721);
  });

  it('downloads the workbook, and opens another one in its place', async () => {
    const uji = await buka(bukuPanel({ baris: [sesiUji(3)] }));
    const [unduhan] = await Promise.all([uji.halaman.waitForEvent('download'), uji.halaman.getByRole('button', { name: 'Simpan (.xlsx)' }).click()]);
    expect(unduhan.suggestedFilename()).toMatch(/\.xlsx$/);
    const berkas = await unduhan.path();
    await uji.halaman.locator('#file').setInputFiles({ name: 'lain.xlsx', mimeType: '', buffer: readFileSync(berkas) });
    await uji.halaman.getByRole('heading', { name: 'lain' }).waitFor();
    expect(uji.sel('Sesi', 'I2')).toBe('Materi hari 3');
  });
});

/** Waits until something holds; the test's own time limit ends it. */
async function sampai(benar: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await benar())) await new Promise((lagi) => { setTimeout(lagi, 50); });
}
