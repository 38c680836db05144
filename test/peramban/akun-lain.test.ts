/** Several Google accounts in one browser, in a real one: every call of the panel is refused, nothing typed is lost. */
import { bukuPanel } from '../pembangun/buku-panel';
import { bingkai, pelanggaranAkses } from './akses';
import type { MejaUji } from './meja-uji';
import { bukaPanel, perambanUji, pilihPeserta, simpan } from './uji';

const { bukaSendiri } = perambanUji();
const MATERI = 'Penyusunan analisis jabatan';

/** The refusal with its way out, for everybody to read. */
async function disebut({ halaman, panel }: MejaUji): Promise<void> {
  await panel.getByText('Google memakai akun lain').waitFor();
  await panel.getByText('Buka jendela penyamaran').waitFor();
  expect(await pelanggaranAkses(await bingkai(halaman, '#sidebar'))).toEqual([]);
}

it('when the panel opens: says which way out there is', async () => {
  const uji = await bukaSendiri(bukuPanel(), { isOtherAccount: () => true });
  await uji.pilihMenu('Catat sesi…');
  await disebut(uji);
});

it('while saving: nothing is written, nothing typed is lost, and it saves once the account is right', async () => {
  let lain = false;
  const uji = await bukaSendiri(bukuPanel(), { isOtherAccount: () => lain });
  await bukaPanel(uji);
  await pilihPeserta(uji, 'budi');
  await uji.panel.getByLabel('Materi').fill(MATERI);
  lain = true;
  await simpan(uji);
  await disebut(uji);
  expect(await uji.panel.getByLabel('Materi').inputValue()).toBe(MATERI);
  expect(uji.meja.workbook.sheetByName('Sesi')?.lastRow()).toBe(1);
  lain = false;
  await simpan(uji);
  await uji.panel.getByText('Tersimpan di baris 2').waitFor();
  expect(uji.sel('Sesi', 'I2')).toBe(MATERI);
});

it('in the report dialog: says it, and no sheet is made', async () => {
  let lain = false;
  const uji = await bukaSendiri(bukuPanel(), { isOtherAccount: () => lain });
  await uji.pilihMenu('Buat laporan PD…');
  const tombol = uji.dialog.getByRole('button', { name: 'Buat laporan', exact: true });
  await tombol.waitFor();
  lain = true;
  await tombol.click();
  await uji.dialog.getByText(/beberapa akun Google masuk dalam satu peramban/).waitFor();
  expect(uji.meja.workbook.sheets.map(({ name }) => name)).toEqual(['Pegawai', 'Sesi']);
});
