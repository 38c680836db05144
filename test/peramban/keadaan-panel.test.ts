/** Every state that the panel is designed for, in a real browser: what it says, and that anybody can use it. */
import type { Route } from 'playwright-core';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { bukuPanel, ORANG, sesiUji, type BukuUji } from '../pembangun/buku-panel';
import { bingkai, pelanggaranAkses } from './akses';
import type { MejaUji } from './meja-uji';
import { bukaPanel, perambanUji, pilihPeserta, simpan } from './uji';

const { buka, bukaSendiri } = perambanUji();

/** No violation in the panel, nothing cut off at 300 px, and none in the page around it. */
async function periksaAkses({ halaman }: MejaUji): Promise<void> {
  const isi = await bingkai(halaman, '#sidebar');
  expect(await pelanggaranAkses(isi)).toEqual([]);
  expect(await isi.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  expect(await pelanggaranAkses(halaman)).toEqual([]);
}

async function denganIsian(buku: BukuUji = {}): Promise<MejaUji> {
  const uji = await buka(bukuPanel(buku));
  await bukaPanel(uji);
  await pilihPeserta(uji, 'budi');
  await uji.panel.getByLabel('Materi').fill('Penyusunan analisis jabatan');
  return uji;
}

/** Answers calls of one server function in the place of the server. */
async function cegat(uji: MejaUji, fungsi: string, jawab: (rute: Route) => Promise<void>): Promise<void> {
  await uji.halaman.route('**/api/call', (rute) => rute.request().postData()?.includes(`"${fungsi}"`) ? jawab(rute) : rute.continue());
}
/** What a page gets where Google itself fails: the failure handler's error. */
async function gagal(rute: Route, message: string): Promise<void> {
  const jawaban = await (await rute.fetch()).json() as object;
  await rute.fulfill({ json: { ...jawaban, result: { success: false, error: { name: 'Error', message } } } });
}

describe('the states of the panel', () => {
  it('searching: the list says how many were found, and keeps to what can be used', async () => {
    const uji = await buka(bukuPanel());
    await bukaPanel(uji);
    await uji.panel.getByLabel('Peserta', { exact: true }).fill('a');
    await uji.panel.getByRole('option').first().waitFor();
    await uji.panel.getByText(/pegawai ditemukan/).first().waitFor();
    await periksaAkses(uji);
  });

  it('loading: says so, without a form that could lose what is typed', async () => {
    const uji = await buka(bukuPanel());
    let lepas = (): void => undefined;
    await cegat(uji, 'bukaCatatSesi', async (rute) => { await new Promise<void>((jalan) => { lepas = jalan; }); await rute.continue(); });
    await uji.pilihMenu('Catat sesi…');
    await uji.panel.getByText('Memuat data pegawai…').waitFor();
    await periksaAkses(uji);
    lepas();
    await uji.panel.getByLabel('Peserta', { exact: true }).waitFor();
  });

  it('nobody on the roster: says what to fill in, and looks again', async () => {
    const buku = bukuPanel();
    const pegawai = buku.sheetByName('Pegawai');
    for (let baris = 2; baris <= 5; baris++) for (let kolom = 1; kolom <= 6; kolom++) pegawai?.setValue(baris, kolom, '');
    const uji = await buka(buku);
    await uji.pilihMenu('Catat sesi…');
    await uji.panel.getByText('Belum ada pegawai').waitFor();
    await periksaAkses(uji);
    pegawai?.setValue(2, 1, ORANG.budi);
    pegawai?.setValue(2, 2, 'Budi Saputra');
    await uji.panel.getByRole('button', { name: 'Muat ulang', exact: true }).click();
    await uji.panel.getByLabel('Peserta', { exact: true }).waitFor();
  });

  it('no sheet yet: one button prepares the workbook and opens the form', async () => {
    const buku = bukuPanel();
    buku.removeSheet(buku.sheetByName('Sesi') as Sheet);
    const uji = await buka(buku);
    await uji.pilihMenu('Catat sesi…');
    await uji.panel.getByText('Buku kerja belum siap').waitFor();
    await periksaAkses(uji);
    await uji.panel.getByRole('button', { name: 'Siapkan buku kerja' }).click();
    await uji.panel.getByLabel('Peserta', { exact: true }).waitFor();
    expect(buku.sheetByName('Sesi')).toBeDefined();
  });

  it('saving: the button says so and a second click does nothing; then saved', async () => {
    const uji = await denganIsian();
    let panggilan = 0;
    let lepas = (): void => undefined;
    await cegat(uji, 'simpanSesi', async (rute) => { panggilan++; await new Promise<void>((jalan) => { lepas = jalan; }); await rute.continue(); });
    await simpan(uji);
    const tombol = uji.panel.getByRole('button', { name: 'Menyimpan…' });
    await tombol.waitFor();
    await tombol.click({ force: true });
    await periksaAkses(uji);
    lepas();
    await uji.panel.getByText('Tersimpan di baris 2').waitFor();
    expect(panggilan).toBe(1);
    await periksaAkses(uji);
  });

  it('warned: over the cap, before anything is saved', async () => {
    const uji = await denganIsian({ baris: [sesiUji(3), sesiUji(10)] });
    await uji.panel.getByLabel('Tanggal', { exact: true }).fill('17/03/2025');
    await uji.panel.getByText('Tercatat, tidak dihitung').waitFor();
    await periksaAkses(uji);
  });

  it('refused: each field says why, the first has the focus, nothing is written', async () => {
    const uji = await buka(bukuPanel());
    await bukaPanel(uji);
    await uji.panel.getByLabel('Tanggal', { exact: true }).fill('31/2/2025');
    await simpan(uji);
    const peserta = uji.panel.getByLabel('Peserta', { exact: true });
    await uji.panel.locator('[aria-invalid=true]').first().waitFor();
    await uji.panel.locator('input:focus').and(peserta).waitFor();
    for (const bidang of [peserta, uji.panel.getByLabel('Tanggal', { exact: true }), uji.panel.getByLabel('Materi')]) {
      expect(await bidang.getAttribute('aria-invalid')).toBe('true');
      const keluhan = (await bidang.getAttribute('aria-describedby'))?.split(' ').find((id) => id.endsWith('-keluhan'));
      expect((await uji.panel.locator(`#${keluhan}`).innerText()).length).toBeGreaterThan(10);
    }
    expect(uji.meja.workbook.sheetByName('Sesi')?.lastRow()).toBe(1);
    await periksaAkses(uji);
  });

  it('refused by the server: somebody took the participant off the roster meanwhile', async () => {
    const uji = await denganIsian();
    uji.meja.workbook.sheetByName('Pegawai')?.setValue(3, 1, ORANG.budi.replace(/1$/, '9'));
    await simpan(uji);
    await uji.panel.getByText(/tidak ada (di|pada) lembar Pegawai/).first().waitFor();
    expect(uji.meja.workbook.sheetByName('Sesi')?.lastRow()).toBe(1);
    await periksaAkses(uji);
  });

  it('connection lost while saving: says that it is unknown, and finds out', async () => {
    const uji = await denganIsian();
    await cegat(uji, 'simpanSesi', (rute) => rute.abort());
    await simpan(uji);
    await uji.panel.getByText('Belum diketahui apakah tersimpan').waitFor();
    await periksaAkses(uji);
    uji.keluhan.splice(0); // The browser's own line about the request that was cut.
    await uji.panel.getByRole('button', { name: 'Muat ulang', exact: true }).click();
    await uji.panel.getByText('+2 JP, dihitung').waitFor();
  });

  it('a fault of the tool: says what to do and keeps what was typed', async () => {
    const uji = await denganIsian();
    await cegat(uji, 'simpanSesi', (rute) => gagal(rute, 'TypeError: undefined is not a function'));
    await simpan(uji);
    await uji.panel.getByText('undefined is not a function').first().waitFor({ state: 'attached' });
    expect(await uji.panel.getByLabel('Materi').inputValue()).toBe('Penyusunan analisis jabatan');
    await periksaAkses(uji);
  });

  it('server busy: says so, and tries again on one button', async () => {
    const uji = await denganIsian();
    let sibuk = true;
    await cegat(uji, 'simpanSesi', async (rute) => {
      if (!sibuk) return rute.continue();
      const kalimat = 'Buku kerja ini sedang dipakai pengguna lain.';
      // Answered in the place of the server, which must not see the call.
      const { document, selected } = rute.request().postDataJSON() as { document: number; selected: unknown };
      await rute.fulfill({ json: { document, version: 0, events: [], selected, result: { success: true, value: { status: 'gagal', kode: 'buku-sedang-dipakai', kalimat } } } });
    });
    await simpan(uji);
    await uji.panel.getByText('Sedang sibuk').waitFor();
    await periksaAkses(uji);
    sibuk = false;
    await uji.panel.getByRole('button', { name: 'Coba lagi' }).click();
    await uji.panel.getByText('Tersimpan di baris 2').waitFor();
  });

  it('no answer for long: says that it takes longer than usual, and still takes the answer', async () => {
    const uji = await bukaSendiri(bukuPanel());
    // The panel's 45 seconds in half a one; a clock for the whole page would stop the grid.
    await uji.halaman.addInitScript(`if (window !== top) {
      const nanti = setTimeout;
      window.setTimeout = (tugas, lama, ...isi) => nanti(tugas, lama >= 45000 ? 500 : lama, ...isi);
    }`);
    let lepas = (): void => undefined;
    await cegat(uji, 'bukaCatatSesi', async (rute) => { await new Promise<void>((jalan) => { lepas = jalan; }); await rute.continue(); });
    await uji.pilihMenu('Catat sesi…');
    await uji.panel.getByText('Memuat data pegawai…').waitFor();
    await uji.panel.getByText('Lebih lama dari biasanya').waitFor();
    await periksaAkses(uji);
    lepas();
    await uji.panel.getByLabel('Peserta', { exact: true }).waitFor();
  });

  it('can be used at 200 % zoom', async () => {
    const uji = await denganIsian();
    const isi = await bingkai(uji.halaman, '#sidebar');
    await isi.evaluate('document.documentElement.style.zoom = "2"');
    expect(await isi.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBeLessThanOrEqual(0);
  });
});

it('the dialog of a run that cannot go on names the sheet that is missing, and anybody can close it', async () => {
  const buku = bukuPanel();
  buku.removeSheet(buku.sheetByName('Pegawai') as Sheet);
  const uji = await buka(buku);
  await uji.pilihMenu('Hitung JP dan kesenjangan');
  await uji.dialog.getByRole('alert').getByText('Pegawai').waitFor();
  const isi = await bingkai(uji.halaman, 'dialog');
  expect(await pelanggaranAkses(isi)).toEqual([]);
  expect(await isi.evaluate('document.documentElement.scrollHeight - document.documentElement.clientHeight')).toBe(0);
  expect(await isi.evaluate('document.activeElement.textContent')).toBe('Tutup');
  await uji.dialog.getByRole('button', { name: 'Tutup' }).click();
  await uji.halaman.locator('dialog iframe').waitFor({ state: 'detached' });
});
