/** A session entered in a real browser, through the workbench and the pushed bundle, as an officer would. */
import { userSelect, userSort } from '../../src/lokal/apps-script/spreadsheet/user-actions';
import { barisSesiDi, bukuPanel, ORANG, potretSel, sesiUji } from '../pembangun/buku-panel';
import type { MejaUji } from './meja-uji';
import { bukaPanel, perambanUji, pilihPeserta, simpan } from './uji';

const { buka, bukaSendiri, bukaLagi } = perambanUji();

describe('Catat sesi in the browser', () => {
  it('goes from the menu to the form, to the sheet, to Hitung JP and back', async () => {
    const buku = bukuPanel();
    const uji = await buka(buku);
    const { panel, halaman } = uji;
    await uji.pilihMenu('Siapkan buku kerja');
    await halaman.getByText('Buku kerja siap').waitFor();
    await bukaPanel(uji);
    await pilihPeserta(uji, 'budi');
    await panel.getByText('0 dari 20 JP').waitFor();
    await panel.getByLabel('Tanggal', { exact: true }).fill('17/3/2025');
    await panel.getByText('Senin, 17 Maret 2025').waitFor();
    await panel.getByLabel('Materi').fill('Penyusunan analisis jabatan');
    await panel.getByText('+2 JP, dihitung').waitFor();
    await simpan(uji);
    await panel.getByText('Tersimpan di baris 2').waitFor();
    await panel.getByText('Budi Saputra: +2 JP, kini 2 dari 20.').waitFor();
    expect(barisSesiDi(buku, 2)).toMatchObject({
      'NIP Peserta': ORANG.budi, 'Nama Pembimbing': 'Rakhmat Pratama, S.IP', Materi: 'Penyusunan analisis jabatan', Jenis: 'Pembimbingan',
    });
    // Date, kind and pembimbing are kept, and one types on at once.
    expect(await panel.getByLabel('Tanggal', { exact: true }).inputValue()).toBe('17/03/2025');
    await panel.locator('input:focus').and(panel.getByLabel('Peserta', { exact: true })).waitFor();
    await uji.pilihMenu('Hitung JP dan kesenjangan');
    await halaman.getByText('1 sesi dibaca').waitFor();
    expect(barisSesiDi(buku, 2)).toMatchObject({ Hari: 'Senin', 'JP Tercatat': 2, 'JP Dihitung': 2, 'Status Hitung': 'Dihitung' });
    await pilihPeserta(uji, ORANG.budi.slice(0, 9));
    await panel.getByText('2 dari 20 JP').waitFor();
  });

  it('is filled in and saved with the keyboard alone', async () => {
    const buku = bukuPanel();
    const uji = await buka(buku);
    const { keyboard } = uji.halaman;
    await uji.halaman.getByRole('menuitem', { name: 'Hitung JP', exact: true }).focus();
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await uji.panel.getByLabel('Peserta', { exact: true }).waitFor();
    await keyboard.type('siti');
    await uji.panel.getByRole('option', { name: 'Siti Wati, SE' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await uji.panel.getByRole('listitem', { name: 'Siti Wati, SE' }).waitFor();
    await uji.panel.getByLabel('Tanggal', { exact: true }).focus();
    await keyboard.press('Control+A');
    await keyboard.type('3 Maret 2025');
    for (let langkah = 0; langkah < 12 && (await uji.panel.locator('textarea:focus').count()) === 0; langkah++) await keyboard.press('Tab');
    await keyboard.type('Etika pelayanan');
    await keyboard.press('Control+Enter');
    await uji.panel.getByText('Tersimpan di baris 2').waitFor();
    expect(barisSesiDi(buku, 2)).toMatchObject({ 'Nama Peserta': 'Siti Wati, SE', Materi: 'Etika pelayanan' });
  });

  it('never shows the first field without the cursor in it, so that nothing typed at once is lost', async () => {
    const uji = await bukaSendiri(bukuPanel());
    await uji.halaman.context().addInitScript(CATAT_KURSOR_MULA);
    await bukaPanel(uji);
    expect(await uji.panel.locator('html').getAttribute('data-kursor')).toBe('combobox');
  });

  it('writes a row for each of several participants and takes them back together', async () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const uji = await buka(buku);
    const { panel } = uji;
    await bukaPanel(uji);
    await pilihPeserta(uji, 'budi');
    for (const nama of ['siti', 'dewi']) {
      await panel.getByRole('button', { name: '+ Tambah peserta lain' }).click();
      await pilihPeserta(uji, nama, 'Peserta lain');
    }
    await panel.getByLabel('Materi').fill('Penyusunan SOP');
    await simpan(uji);
    await panel.getByText('3 sesi tersimpan').waitFor();
    expect([3, 4, 5].map((baris) => barisSesiDi(buku, baris)['Nama Peserta'])).toEqual(['Budi Saputra', 'Siti Wati, SE', 'Dewi Anggraini']);
    await panel.getByRole('button', { name: 'Batalkan' }).click();
    await panel.getByText('sudah dihapus lagi').waitFor();
    expect([3, 4, 5].map((baris) => barisSesiDi(buku, baris))).toEqual([{}, {}, {}]);
    expect(barisSesiDi(buku, 2)).toMatchObject({ 'ID Sesi': 'S-000003' });
  });

  it('says that a save is gone which the menu took back meanwhile, and changes nothing', async () => {
    const buku = bukuPanel({ baris: [sesiUji(3)] });
    const uji = await buka(buku);
    const { panel, halaman } = uji;
    await bukaPanel(uji);
    await pilihPeserta(uji, 'siti');
    await panel.getByLabel('Materi').fill('Penyusunan SOP');
    await simpan(uji);
    await panel.getByText('Tersimpan di baris 3').waitFor();
    await uji.pilihMenu('Urungkan hasil terakhir');
    await halaman.getByText(/^Simpan .* diurungkan \(S-000004\)/).waitFor();
    const sebelum = [...potretSel(buku)];
    await panel.getByRole('button', { name: 'Batalkan' }).click();
    await panel.getByText(/S-000004 .*tidak ada.* Tidak ada yang dibatalkan\./).waitFor();
    await panel.getByRole('button', { name: 'Batalkan' }).waitFor({ state: 'detached' });
    expect([...potretSel(buku)]).toEqual(sebelum);
  });

  it('says before saving that the third of a month will not count, by which provision, and what still would', async () => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(10)] });
    const uji = await buka(buku);
    const { panel } = uji;
    await bukaPanel(uji);
    await pilihPeserta(uji, 'budi');
    await panel.getByLabel('Tanggal', { exact: true }).fill('17/03/2025');
    await panel.getByLabel('Materi').fill('Penyusunan analisis jabatan');
    await panel.getByText('Pembimbingan Maret: 2 dari 2 dihitung').waitFor();
    const sebelum = panel.getByLabel('Bila disimpan');
    await sebelum.getByText('Tercatat, tidak dihitung').waitFor();
    expect(await sebelum.innerText()).toMatch(/Lampiran G\.3/);
    expect(await sebelum.innerText()).toMatch(/Pendampingan masih memberi \+2 JP/);
    await simpan(uji);
    await panel.getByText('2 JP tercatat, tidak dihitung').waitFor();
    expect(barisSesiDi(buku, 4)).toMatchObject({ Materi: 'Penyusunan analisis jabatan' });
  });

  it('edits the very row that was loaded, although somebody sorted the sheet meanwhile', async () => {
    const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(10), sesiUji(24)] });
    const uji = await buka(buku);
    const { panel } = uji;
    await bukaPanel(uji);
    userSelect(buku, 'Sesi', 'C2');
    await pilihSel(uji, 'Sesi', 'C2');
    await panel.getByRole('button', { name: 'Muat baris terpilih' }).click();
    await panel.getByRole('heading', { name: 'Mengubah baris 2 (S-000003)' }).waitFor();
    userSort(buku, 'Sesi', 'A2:O4', 2, false);
    await panel.getByLabel('Materi').fill('Materi yang diperbaiki');
    await panel.getByRole('button', { name: 'Simpan perubahan' }).click();
    await panel.getByText('Tersimpan di baris 4').waitFor();
    expect([2, 3, 4].map((baris) => [barisSesiDi(buku, baris)['ID Sesi'], barisSesiDi(buku, baris).Materi])).toEqual([
      ['S-000024', 'Materi hari 24'], ['S-000010', 'Materi hari 10'], ['S-000003', 'Materi yang diperbaiki'],
    ]);
  });

  it('loses nothing when two people save at the same moment', async () => {
    const buku = bukuPanel();
    const satu = await buka(buku);
    const dua = await bukaLagi(satu);
    for (const [uji, nama] of [[satu, 'budi'], [dua, 'siti']] as const) {
      await bukaPanel(uji);
      await pilihPeserta(uji, nama);
      await uji.panel.getByLabel('Materi').fill(`Materi ${nama}`);
    }
    await Promise.all([simpan(satu), simpan(dua)]);
    for (const uji of [satu, dua]) await uji.panel.getByText('Tersimpan di baris').waitFor();
    expect([barisSesiDi(buku, 2).Materi, barisSesiDi(buku, 3).Materi].sort()).toEqual(['Materi budi', 'Materi siti']);
    expect(new Set([barisSesiDi(buku, 2)['ID Sesi'], barisSesiDi(buku, 3)['ID Sesi']]).size).toBe(2);
  });

  it('shows and stores hostile texts as the texts they are', async () => {
    const buku = bukuPanel();
    const pegawai = buku.sheetByName('Pegawai');
    const nama = '"><script>parent.x=1</script> Budi';
    pegawai?.setValue(3, 2, nama);
    const uji = await buka(buku);
    const { panel } = uji;
    await bukaPanel(uji);
    await pilihPeserta(uji, ORANG.budi);
    await panel.getByText(nama).first().waitFor();
    await panel.getByLabel('Materi').fill('=IMPORTXML("http://contoh";"//a")');
    await simpan(uji);
    await panel.getByText('Tersimpan di baris 2').waitFor();
    const sesi = buku.sheetByName('Sesi');
    expect([sesi?.formulaAt(2, 9), sesi?.valueAt(2, 9), sesi?.valueAt(2, 6)]).toEqual(['', '=IMPORTXML("http://contoh";"//a")', nama]);
    expect(await uji.halaman.evaluate('window.x')).toBeUndefined();
  });
});

/** A person selects a cell in the grid; the name box of the grid goes there. */
async function pilihSel({ halaman }: MejaUji, lembar: string, a1: string): Promise<void> {
  await halaman.getByRole('tab', { name: lembar, exact: true }).or(halaman.getByText(lembar, { exact: true })).first().click();
  const kotak = halaman.locator('#grid input').first();
  await kotak.fill(a1);
  await kotak.press('Enter');
  await halaman.getByText(new RegExp(`^${lembar}!${a1}:`)).waitFor();
}

/** Runs in the panel: where the cursor was when the first field came into the page, before anything else could happen. */
const CATAT_KURSOR_MULA = `new MutationObserver((_, pengamat) => {
  if (!document.querySelector('[role=combobox]')) return;
  document.documentElement.dataset.kursor = document.activeElement?.getAttribute('role') ?? 'tidak ada';
  pengamat.disconnect();
}).observe(document, { subtree: true, childList: true });`;
