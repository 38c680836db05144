import type { BahanPanel, FungsiPanel, HasilSimpan, JawabanPanel } from '../../../src/alur/panel/kontrak';
import type { Aksi, KeadaanPanel } from '../../../src/ui/catat-sesi/keadaan/keadaan-panel';
import { susunKeadaanPanel } from '../../../src/ui/catat-sesi/keadaan/susun-keadaan-panel';
import { BATAS_MENUNGGU, susunTindakan, type Tindakan } from '../../../src/ui/catat-sesi/keadaan/tindakan';
import type { TanpaJawaban } from '../../../src/ui/server/tanpa-jawaban';
import { BUDI, SITI, dataUji, jalankan, panelTerisi, panelUji } from './panel-uji';

type Balasan = JawabanPanel<unknown> | TanpaJawaban;
const HASIL: HasilSimpan = {
  kalimat: 'Tersimpan di baris 214.', daftar: [], pembatalan: { sesudah: [] }, sesi: { nip: [BUDI.nip], teks: [], baris: [] },
};

interface Panggilan {
  readonly nama: keyof FungsiPanel;
  readonly argumen: readonly unknown[];
  jawab(balasan: Balasan): Promise<void>;
}

/** A panel whose server answers when the test says so. */
function panel(semula: KeadaanPanel) {
  let keadaan = semula;
  const panggilan: Panggilan[] = [];
  const tunda: { readonly tugas: () => void; readonly milidetik: number }[] = [];
  const tindakan: Tindakan = susunTindakan({
    keadaan: () => keadaan,
    kirim: (aksi: Aksi) => { keadaan = susunKeadaanPanel(keadaan, aksi); },
    panggil: (nama, ...argumen) => new Promise((selesai) => {
      panggilan.push({ nama, argumen, jawab: async (balasan) => { selesai(balasan as never); await new Promise(setImmediate); } });
    }),
    nanti: (tugas, milidetik) => { tunda.push({ tugas, milidetik }); },
  });
  return { tindakan, panggilan, tunda, kini: () => keadaan };
}

describe('saving', () => {
  it('sends one row for each participant, the date as YYYY-MM-DD, and shows what came back', async () => {
    const { tindakan, panggilan, kini } = panel(jalankan(panelTerisi(), { aksi: 'tambah-peserta', peserta: SITI }));
    void tindakan.simpan();
    expect(kini().proses).toBe('menyimpan');
    expect(panggilan[0]).toMatchObject({
      nama: 'simpanSesi', argumen: [{ peserta: [BUDI.nip, SITI.nip], isian: { tanggal: '2025-03-17', jenis: 'Pembimbingan' } }],
    });
    await panggilan[0]?.jawab({ status: 'selesai', isi: HASIL });
    expect(kini()).toMatchObject({ proses: undefined, kabar: { jenis: 'tersimpan', hasil: HASIL } });
  });

  it('a second press while the first is under way does nothing', () => {
    const { tindakan, panggilan } = panel(panelTerisi());
    void tindakan.simpan();
    void tindakan.simpan();
    void tindakan.buka();
    expect(panggilan).toHaveLength(1);
  });

  it('what the rules refuse never reaches the server', () => {
    const { tindakan, panggilan, kini } = panel(panelUji());
    void tindakan.simpan();
    expect(panggilan).toHaveLength(0);
    expect(kini().keluhan.peserta).toEqual(['Pilih peserta lebih dahulu.']);
  });

  it("the server's refusals stand at their fields, its sentence above", async () => {
    const { tindakan, panggilan, kini } = panel(panelTerisi());
    void tindakan.simpan();
    await panggilan[0]?.jawab({
      status: 'gagal', kode: 'isian-keliru', kalimat: 'Perbaiki isian.', temuan: [{ kolom: 'Materi', kalimat: 'Isi materi.', nip: BUDI.nip }],
    });
    expect(kini()).toMatchObject({ keluhan: { materi: ['Isi materi.'] }, kabar: { jenis: 'ditolak', daftarKalimat: ['Perbaiki isian.'] } });
    expect(kini().fokus?.tujuan).toBe('materi');
  });

  it('a sentence that only repeats what stands at the fields is not shown twice', async () => {
    const { tindakan, panggilan, kini } = panel(panelTerisi());
    void tindakan.simpan();
    await panggilan[0]?.jawab({
      status: 'gagal', kode: 'isian-keliru', kalimat: 'Belum ada yang disimpan. Isi materi.', temuan: [{ kolom: 'Materi', kalimat: 'Isi materi.' }],
    });
    expect(kini().kabar).toEqual({ jenis: 'ditolak', daftarKalimat: ['Perbaiki isian yang ditandai di bawah, lalu simpan lagi.'] });
  });

  it.each([
    ['buku-sedang-dipakai', 'sibuk'], ['google-sibuk', 'sibuk'], ['ditolak-google', 'ditolak'], ['lembar-tidak-ada', 'perlu-siapkan'], ['kesalahan-alat', 'ditolak'],
  ])('code %s is shown as %s', async (kode, jenis) => {
    const { tindakan, panggilan, kini } = panel(panelTerisi());
    void tindakan.simpan();
    await panggilan[0]?.jawab({ status: 'gagal', kode, kalimat: 'Kalimat.' });
    expect(kini().kabar).toEqual({ jenis: 'gagal', tentang: 'menyimpan', gagal: { jenis, kalimat: 'Kalimat.' } });
  });
});

describe('a server that does not answer', () => {
  it('is told after the limit; loading again is then allowed, and the late answer is dropped', async () => {
    const { tindakan, panggilan, tunda, kini } = panel(panelTerisi());
    void tindakan.simpan();
    expect(tunda[0]?.milidetik).toBe(BATAS_MENUNGGU);
    tunda[0]?.tugas();
    expect(kini()).toMatchObject({ proses: 'menyimpan', lambat: true });
    void tindakan.buka();
    expect(panggilan.map(({ nama }) => nama)).toEqual(['simpanSesi', 'bukaCatatSesi']);
    await panggilan[0]?.jawab({ status: 'selesai', isi: HASIL });
    expect(kini()).toMatchObject({ proses: 'membuka', formulir: panelTerisi().formulir });
  });

  it('an answer that comes after the limit, but before anything else, still counts', async () => {
    const { tindakan, panggilan, tunda, kini } = panel(panelTerisi());
    void tindakan.simpan();
    tunda[0]?.tugas();
    await panggilan[0]?.jawab({ status: 'selesai', isi: HASIL });
    expect(kini()).toMatchObject({ lambat: false, kabar: { jenis: 'tersimpan' } });
  });

  it('the limit of a call that has ended says nothing about the next one', async () => {
    const { tindakan, panggilan, tunda, kini } = panel(panelTerisi());
    void tindakan.simpan();
    await panggilan[0]?.jawab({ status: 'tanpa-jawaban', sebab: 'putus', pesan: 'HTTP 0' });
    void tindakan.simpan();
    tunda[0]?.tugas();
    expect(kini()).toMatchObject({ proses: 'menyimpan', lambat: false });
  });
});

describe('opening', () => {
  it('data that this panel cannot read are a failure, not a blank panel', async () => {
    const { tindakan, panggilan, kini } = panel({ ...panelUji(), muatan: { tahap: 'memuat' } });
    void tindakan.buka();
    await panggilan[0]?.jawab({ status: 'selesai', isi: {} as BahanPanel });
    expect(kini().muatan).toMatchObject({ tahap: 'gagal', gagal: { jenis: 'kesalahan' } });
  });

  it('after the workbook has been prepared it opens again', async () => {
    const { tindakan, panggilan } = panel({ ...panelUji(), muatan: { tahap: 'memuat' } });
    void tindakan.siapkan();
    await panggilan[0]?.jawab({ status: 'selesai', isi: {} });
    expect(panggilan.map(({ nama }) => nama)).toEqual(['siapkanBukuKerja', 'bukaCatatSesi']);
  });

  it('a workbook that could not be prepared is not opened', async () => {
    const { tindakan, panggilan } = panel(panelUji());
    void tindakan.siapkan();
    await panggilan[0]?.jawab({ status: 'gagal', kode: 'ditolak-google', kalimat: 'Kalimat.' });
    expect(panggilan).toHaveLength(1);
  });
});

it('only the last save can be taken back', () => {
  const { tindakan, panggilan } = panel(panelUji(dataUji()));
  void tindakan.batalkan();
  expect(panggilan).toHaveLength(0);
});
