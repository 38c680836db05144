/** The settings dialog's state: what is typed, what counts as a change, what is sent, what each answer leaves behind. */
import fc from 'fast-check';
import { butirPanel } from '../../src/alur/pengaturan/butir-panel';
import type { ButirPengaturanPanel } from '../../src/alur/panel/kontrak';
import { DAFTAR_PENGATURAN } from '../../src/lembar/kamus/daftar-pengaturan';
import { DAFTAR_STATUS, daftarKetentuan } from '../../src/ui/pengaturan/isi-bantuan';
import { AWAL, ubahKeadaan, type Keadaan, type Kejadian } from '../../src/ui/pengaturan/keadaan';
import { teksNilai } from '../../src/ui/pengaturan/nilai-isian';
import { daftarBerubah, menyimpang, susunKiriman, teksBidang } from '../../src/ui/pengaturan/perubahan';
import { kalimatMenyimpang } from '../../src/ui/pengaturan/sebutan-ketentuan';

/** Every setting, blank but for those given. */
const daftarDengan = (ubah: Readonly<Record<string, Partial<ButirPengaturanPanel>>> = {}): ButirPengaturanPanel[] =>
  DAFTAR_PENGATURAN.map((butir) => ({ ...butirPanel(butir, undefined), ...ubah[butir.pengaturan] }));
const butir = (daftar: readonly ButirPengaturanPanel[], kunci: string): ButirPengaturanPanel => {
  const ada = daftar.find(({ pengaturan }) => pengaturan === kunci);
  if (!ada) throw new Error(`no setting ${kunci}`);
  return ada;
};

const jalani = (daftarKejadian: readonly Kejadian[], awal: Keadaan = AWAL): Keadaan => daftarKejadian.reduce(ubahKeadaan, awal);
const dibuka = (daftar: readonly ButirPengaturanPanel[]): Kejadian => ({ jenis: 'dibuka', jawaban: { status: 'selesai', isi: { daftar } } });
const diketik = (kunci: string, teks: string): Kejadian => ({ jenis: 'diketik', kunci, teks });
const SIMPAN: Kejadian = { jenis: 'minta-simpan' };
const terbuka = (ubah?: Parameters<typeof daftarDengan>[0]): Keadaan => jalani([dibuka(daftarDengan(ubah))]);

describe('a field', () => {
  it('shows a day as dd/mm/yyyy and takes any form that the sheet takes', () => {
    const keadaan = jalani([diketik('Tanggal laporan', '5 Pebruari 2025')], terbuka({ 'Tanggal laporan': { nilai: '2025-12-31' } }));
    expect(teksBidang(butir(keadaan.daftar, 'Tanggal laporan'), {})).toBe('31/12/2025');
    expect(susunKiriman(keadaan.daftar, keadaan.isian).ubah).toEqual({ 'Tanggal laporan': { semula: '2025-12-31', menjadi: '2025-02-05' } });
  });

  it('is no change when what is typed means what stands there', () => {
    const keadaan = jalani(
      [diketik('Tanggal laporan', '31-12-2025'), diketik('Nama PD', '  DINAS   A '), diketik('NIP kepala PD', '1985 0101 201001 1 001')],
      terbuka({ 'Tanggal laporan': { nilai: '2025-12-31' }, 'Nama PD': { nilai: 'DINAS A' }, 'NIP kepala PD': { nilai: '198501012010011001' } }),
    );
    expect(daftarBerubah(keadaan.daftar, keadaan.isian)).toEqual([]);
  });

  it('shows the default of a choice that is not set, and picking another and back is no change', () => {
    const keadaan = jalani([diketik('Urutan penghitungan', 'JP tertinggi')], terbuka());
    expect(teksBidang(butir(keadaan.daftar, 'Urutan penghitungan'), {})).toBe('terdahulu');
    expect(daftarBerubah(keadaan.daftar, keadaan.isian)).toHaveLength(1);
    const kembali = jalani([diketik('Urutan penghitungan', 'terdahulu')], keadaan);
    expect(daftarBerubah(kembali.daftar, kembali.isian)).toEqual([]);
  });

  it('whose cell is not understood is changed also by its default and by nothing at all', () => {
    const keliru = { 'Target JP setahun': { keliru: 'x' }, 'Tanggal laporan': { keliru: 'y' } };
    const keadaan = jalani([{ jenis: 'dibakukan', kunci: 'Target JP setahun' }, { jenis: 'dibakukan', kunci: 'Tanggal laporan' }], terbuka(keliru));
    expect(susunKiriman(keadaan.daftar, keadaan.isian).ubah).toEqual({
      'Target JP setahun': { semula: '', menjadi: '20' }, 'Tanggal laporan': { semula: '', menjadi: '' },
    });
  });

  it('any value of a day survives the way to its field and back', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (saat) => {
      const hari = saat.toISOString().slice(0, 10);
      const daftar = daftarDengan({ 'Tanggal laporan': { nilai: hari } });
      const isian = { 'Tanggal laporan': teksNilai({ jenis: 'tanggal' }, hari) };
      expect(daftarBerubah(daftar, isian)).toEqual([]);
    }));
  });
});

describe('a number of the law', () => {
  const daftar = daftarDengan({ 'JP Pembimbingan Nasional': { nilai: '2' } });
  const jp = butir(daftar, 'JP Pembimbingan Nasional');

  it.each([['2', false], ['', false], ['3', true], ['dua', false]])('typed as "%s" departs from the text: %s', (teks, beda) => {
    expect(menyimpang(jp, { [jp.pengaturan]: teks })).toBe(beda);
  });

  it.each([
    ['JP Pembimbingan Nasional', 'Berbeda dari ketentuan: Lampiran G.3 menyebut 2 JP.'],
    ['Batas kegiatan dihitung sebulan', 'Berbeda dari ketentuan: Lampiran G.3, Lampiran H.3 menyebut 2 kali.'],
    ['Bulan pelaporan', 'Berbeda dari ketentuan: Lampiran J menyebut bulan Desember.'],
    ['Level JF Ahli Utama', 'Berbeda dari ketentuan: PermenPANRB 38/2017 menyebut level 5.'],
  ])('%s says what the text says', (kunci, kalimat) => expect(kalimatMenyimpang(butir(daftar, kunci))).toBe(kalimat));

  it('does not call the office its own data a departure', () => {
    expect(menyimpang(butir(daftar, 'Tempat'), { Tempat: 'Gantung' })).toBe(false);
  });
});

describe('saving', () => {
  it('sends what changed, with what stood there', () => {
    const keadaan = jalani([diketik('Tempat', 'Gantung'), diketik('Target JP setahun', '24'), SIMPAN], terbuka({ Tempat: { nilai: 'Manggar' } }));
    expect(keadaan).toMatchObject({
      tahap: 'menyimpan', kiriman: { ubah: { Tempat: { semula: 'Manggar', menjadi: 'Gantung' }, 'Target JP setahun': { semula: '', menjadi: '24' } } },
    });
  });

  it('says so where nothing changed, and sends nothing', () => {
    expect(jalani([SIMPAN], terbuka())).toMatchObject({ tahap: 'siap', pesan: { judul: 'Tidak ada perubahan' } });
  });

  it('stops at fields that cannot be read, marks each and asks for the focus', () => {
    const keadaan = jalani([diketik('NIP kepala PD', '123'), diketik('Tanggal laporan', '31/2/2025'), SIMPAN], terbuka());
    expect(keadaan).toMatchObject({ tahap: 'siap', hitunganFokus: 1, pesan: { kalimat: expect.stringContaining('2 isian') as string } });
    expect(Object.keys(keadaan.galat)).toEqual(['Tanggal laporan', 'NIP kepala PD']);
    expect(jalani([diketik('NIP kepala PD', '1234')], keadaan).galat).not.toHaveProperty('NIP kepala PD');
  });

  it('does nothing while a save is under way', () => {
    const menyimpan = jalani([diketik('Tempat', 'Gantung'), SIMPAN], terbuka());
    expect(jalani([SIMPAN], menyimpan)).toBe(menyimpan);
  });

  it('keeps what was typed while the save was under way', () => {
    const kejadian: Kejadian = {
      jenis: 'disimpan', jawaban: { status: 'selesai', isi: { kalimat: '2 pengaturan tersimpan.', daftar: daftarDengan({ Tempat: { nilai: 'Gantung' } }) } },
    };
    const keadaan = jalani([diketik('Tempat', 'Gantung'), diketik('Nama PD', 'A'), SIMPAN, diketik('Nama PD', 'AB'), kejadian], terbuka());
    expect(keadaan).toMatchObject({ tahap: 'siap', isian: { 'Nama PD': 'AB' }, pesan: { rupa: 'success', kalimat: '2 pengaturan tersimpan.' } });
    expect(keadaan.kiriman).toBeUndefined();
  });

  it('puts the refusals of the server beside their fields and keeps the typed values over a reload', () => {
    const gagal: Kejadian = {
      jenis: 'disimpan',
      jawaban: { status: 'gagal', kode: 'isian-berubah', kalimat: 'Tidak ada yang disimpan.', temuan: [{ kolom: 'Tempat', kalimat: 'berubah' }] },
    };
    const ditolak = jalani([diketik('Tempat', 'Gantung'), SIMPAN, gagal], terbuka());
    expect(ditolak).toMatchObject({ tahap: 'siap', galat: { Tempat: 'berubah' }, hitunganFokus: 1, pesan: { bantuan: 'muat-ulang' } });
    const ulang = jalani([{ jenis: 'dimuat-ulang' }, dibuka(daftarDengan({ Tempat: { nilai: 'Kelapa Kampit' } })), SIMPAN], ditolak);
    expect(ulang.kiriman?.ubah).toEqual({ Tempat: { semula: 'Kelapa Kampit', menjadi: 'Gantung' } });
  });

  it.each([
    ['putus', 'Sambungan terputus', 'simpan-lagi'], ['akun-ganda', 'Google menolak akun ini', 'simpan-lagi'],
    ['kesalahan', 'Alat ini mengalami kesalahan', 'simpan-lagi'],
  ] as const)('without an answer (%s) keeps the typed values and offers to try again', (sebab, judul, bantuan) => {
    const kejadian: Kejadian = { jenis: 'disimpan', jawaban: { status: 'tanpa-jawaban', sebab, pesan: 'HTTP 0' } };
    expect(jalani([diketik('Tempat', 'Gantung'), SIMPAN, kejadian], terbuka())).toMatchObject({
      tahap: 'siap', isian: { Tempat: 'Gantung' }, pesan: { judul, bantuan, kalimat: expect.stringContaining('Isian Anda masih ada') as string },
    });
  });
});

describe('opening and closing', () => {
  it.each([['lembar-tidak-ada', 'siapkan'], ['judul-tidak-ada', 'siapkan'], ['ditolak-google', 'muat-ulang']])('a refusal %s offers %s', (kode, bantuan) => {
    const kejadian: Kejadian = { jenis: 'dibuka', jawaban: { status: 'gagal', kode, kalimat: 'Sebab.' } };
    expect(jalani([kejadian])).toMatchObject({ tahap: 'tidak-terbuka', pesan: { bantuan, kalimat: 'Sebab.' } });
  });

  it('opens the settings once the workbook is prepared', () => {
    const siap: Kejadian = { jenis: 'disiapkan', jawaban: { status: 'selesai', isi: {} } };
    expect(jalani([{ jenis: 'disiapkan-dahulu' }, siap]).tahap).toBe('memuat');
  });

  it('asks before closing only where something is not saved', () => {
    const tutup: Kejadian = { jenis: 'minta-tutup' };
    expect(jalani([tutup], terbuka()).menutup).toBe(false);
    expect(jalani([diketik('Tempat', 'Gantung'), tutup], terbuka()).menutup).toBe(true);
    expect(jalani([diketik('Tempat', 'Gantung'), tutup, { jenis: 'batal-tutup' }], terbuka()).menutup).toBe(false);
  });
});

describe('the help', () => {
  it('gives the numbers in force, the draft where no settings are known, each with its provision', () => {
    expect(daftarKetentuan([])[0]).toEqual({ nama: 'JP satu kali Pembimbingan berlingkup Nasional', nilai: '2 JP', dasar: 'Lampiran G.3', beda: false });
    expect(daftarKetentuan(daftarDengan({ 'Target JP setahun': { nilai: '24' } }))).toContainEqual(expect.objectContaining({ nilai: '24 JP', beda: true }));
    expect(daftarKetentuan([])).toHaveLength(7);
  });

  it('names the colour that the sheet gives to each status', () => {
    expect(DAFTAR_STATUS.map(({ status, warna }) => [status, warna?.sebutan])).toEqual([
      ['Dihitung', undefined], ['Tidak dihitung', 'abu-abu'], ['Perlu perbaikan', 'merah'], ['Batal', 'abu-abu'],
    ]);
  });
});
