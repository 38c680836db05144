/** The twenty-five dirty inputs of real sheets, each through the pushed bundle: what becomes of the row, and how to mend it. */
import { SETELAN } from '../../contoh/buku-contoh';
import { hari, tulisLembar, type BarisContoh, type IsiSel, type KolomContoh } from '../../contoh/lembar-contoh';
import { Workbook } from '../../src/lokal/buku/workbook';
import { hitungBuku } from '../pembangun/jalankan-bundel';

const ATASAN = '197006151995032001';
const RAKHMAT = '198609262015051001';
const SENDIRI = '199002022015032002';

const PEGAWAI: readonly BarisContoh[] = [
  { NIP: ATASAN, Nama: 'Dra. Hj. Maryam, M.Si', Status: 'PNS', Jenjang: 'Administrator', 'Unit Kerja': 'Sekretariat' },
  { NIP: RAKHMAT, Nama: 'Rakhmat Pratama, S.IP', Status: 'PNS', Jenjang: 'JF Ahli Pertama', 'NIP Atasan Langsung': ATASAN },
  { NIP: '198609262015051017', Nama: 'Rahmat Hidayanto', Status: 'PNS', Jenjang: 'Pelaksana', 'NIP Atasan Langsung': ATASAN },
  { NIP: SENDIRI, Nama: 'Galih Ramadhan', Status: 'PNS', Jenjang: 'Pelaksana', 'NIP Atasan Langsung': ATASAN },
  { NIP: '199104182019032009', Nama: 'Siti Wati, SH', Status: 'PNS', Jenjang: 'Pelaksana', 'Unit Kerja': 'Umum' },
  { NIP: '199205202020122010', Nama: 'Siti Wati, SE', Status: 'PNS', Jenjang: 'Pelaksana', 'Unit Kerja': 'Keuangan' },
];
const KOLOM_PEGAWAI = ['NIP', 'Nama', 'Status', 'Jenjang', 'Unit Kerja', 'NIP Atasan Langsung'];
const KOLOM_SESI = [
  'Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Nama Peserta', 'NIP Pembimbing', 'Nama Pembimbing', 'Materi', 'JP', 'Paraf', 'Bukti',
];
const kolom = (daftar: readonly string[]): KolomContoh[] =>
  daftar.map((judul) => ({ judul, isi: judul.startsWith('NIP') ? 'teks' : judul === 'Tanggal' ? 'tanggal' : undefined }));

const sesi = (ubahan: BarisContoh = {}): BarisContoh => ({
  Tanggal: hari('2025-03-03'), Jenis: 'Pembimbingan', Lingkup: 'Nasional', 'NIP Peserta': RAKHMAT, 'NIP Pembimbing': ATASAN,
  Materi: 'Analisis jabatan', Paraf: 'Sudah', Bukti: 'Kartu kendali', ...ubahan,
});

interface Keadaan {
  readonly sesi: readonly Readonly<Record<string, unknown>>[];
  /** `kode tingkat` of every finding, and its texts. */
  readonly temuan: readonly { kode: string; tingkat: string; kalimat: string }[];
}

interface Ubahan {
  readonly judul?: readonly string[];
  ubah?(buku: Workbook): void;
}

function hitung(baris: readonly BarisContoh[], { judul = KOLOM_SESI, ubah }: Ubahan = {}): Keadaan {
  const buku = new Workbook(SETELAN);
  tulisLembar(buku, { judul: 'Sesi', kolom: kolom(judul), baris });
  tulisLembar(buku, { judul: 'Pegawai', kolom: kolom(KOLOM_PEGAWAI), baris: PEGAWAI });
  ubah?.(buku);
  const data = hitungBuku(buku);
  return {
    sesi: data.Sesi ?? [],
    temuan: (data['Hasil Pemeriksaan'] ?? []).map((satu) => ({
      kode: String(satu.Kode), tingkat: String(satu.Tingkat), kalimat: `${String(satu.Temuan)} ${String(satu['Cara Memperbaiki'])}`,
    })),
  };
}

const satu = (ubahan: BarisContoh): Keadaan => hitung([sesi(ubahan)]);
const status = ({ sesi: baris }: Keadaan): unknown[] => baris.map((b) => b['Status Hitung']);
const kalimat = ({ temuan }: Keadaan, kode: string, tingkat: string): string =>
  temuan.filter((t) => t.kode === kode && t.tingkat === tingkat).map((t) => t.kalimat).join(' | ');

const TOLAK = 'Harus diperbaiki';
const INGATKAN = 'Perlu diperhatikan';
const RAPI = 'Dirapikan';
const teks = (isi: string): IsiSel => isi;

describe('dirty inputs that are read and listed', () => {
  it.each([
    ['masukan 1: an apostrophe or backtick before the NIP', { 'NIP Peserta': teks(`\`${RAKHMAT}`) }, 'nip-delapan-belas-digit'],
    ['masukan 2: NIP with spaces', { 'NIP Peserta': teks('19860926 201505 1 001') }, 'nip-delapan-belas-digit'],
    ['masukan 2: NIP with NBSP, dots and its name', { 'NIP Peserta': teks('NIP. 19860926\u00a0201505.1.001') }, 'nip-delapan-belas-digit'],
    ['masukan 7: a name with titles and capitals', { 'Nama Peserta': 'Dr. H. RAKHMAT PRATAMA, S.IP., M.Si' }, 'nip-cocok-nama'],
    ['masukan 9: 3 Feb 2025', { Tanggal: '3 Feb 2025' }, 'tanggal-terbaca'],
    ['masukan 9: Senin, 3 Februari 2025', { Tanggal: 'Senin, 3 Februari 2025' }, 'tanggal-terbaca'],
    ['masukan 9: 03-02-2025', { Tanggal: '03-02-2025' }, 'tanggal-terbaca'],
    ['masukan 9: 3/2/25', { Tanggal: '3/2/25' }, 'tanggal-terbaca'],
    ['masukan 9: 03.02.2025', { Tanggal: '03.02.2025' }, 'tanggal-terbaca'],
    ['masukan 11: 5 Pebruari 2025', { Tanggal: '5 Pebruari 2025' }, 'tanggal-terbaca'],
    ['masukan 11: 17 Agt 2025', { Tanggal: '19 Agt 2025' }, 'tanggal-terbaca'],
    ['masukan 14: a serial number', { Tanggal: { angka: 45691 } }, 'tanggal-terbaca'],
    ['masukan 14: a serial number with a time', { Tanggal: { angka: 45691.75 } }, 'tanggal-terbaca'],
    ['masukan 15: coaching', { Jenis: 'coaching ' }, 'jenis-dikenal'],
    ['masukan 15: pembimbingan (coaching)', { Jenis: 'pembimbingan (coaching)' }, 'jenis-dikenal'],
    ['masukan 16: dalam negeri', { Lingkup: 'dalam negeri' }, 'lingkup-dikenal'],
    ['masukan 18: doubled and trailing spaces', { Materi: 'Analisis  jabatan ' }, 'teks-rapi'],
    ['masukan 22: Cyrillic letters in a key', { Jenis: 'Pеmbimbingan' }, 'jenis-dikenal'],
  ] as const)('%s', (_, ubahan, kode) => {
    const hasil = satu(ubahan);
    expect(status(hasil)).toEqual(['Dihitung']);
    expect(kalimat(hasil, kode, RAPI)).not.toBe('');
  });

  it('masukan 9: the wrong weekday is a warning that names the right one', () => {
    const hasil = satu({ Tanggal: 'Selasa, 3 Februari 2025' });
    expect(status(hasil)).toEqual(['Dihitung']);
    expect(kalimat(hasil, 'hari-sesuai-tanggal', INGATKAN)).toMatch(/Senin/);
  });

  it('masukan 14: the day of 45691,75 is 3 February, no hour is shifted', () => {
    expect(satu({ Tanggal: { angka: 45691.75 } }).sesi[0]?.Hari).toBe('Senin');
  });
});

describe('dirty inputs that stop the row, with a concrete mend', () => {
  it.each([
    ['masukan 3: NIP as a number, two people begin alike', { 'NIP Peserta': { angka: 198609262015051000 } }, 'nip-delapan-belas-digit',
      /198609262015051001.*198609262015051017/],
    ['masukan 3: NIP as a number, one person begins so', { 'NIP Peserta': { angka: 199002022015032000 } }, 'nip-delapan-belas-digit', /Gunakan NIP 199002022015032002/],
    ['masukan 4: text that ends with 000', { 'NIP Peserta': '199002022015032000' }, 'nip-delapan-belas-digit', /3 digit terakhir mungkin.*199002022015032002/],
    ['masukan 5: 17 digits', { 'NIP Peserta': '19860926201505100', 'Nama Peserta': 'Rakhmat Pratama' }, 'nip-delapan-belas-digit',
      /18 digit angka \(sekarang 17\).*198609262015051001/],
    ['masukan 6: a NIP with somebody else\'s name', { 'Nama Peserta': 'Galih Ramadhan' }, 'nip-cocok-nama', /Rakhmat Pratama.*Galih Ramadhan/],
    ['masukan 8: no NIP, one person of that name', { 'NIP Peserta': undefined, 'Nama Peserta': 'Galih Ramadhan' }, 'peserta-terdaftar', /199002022015032002/],
    ['masukan 8: no NIP, two people of that name', { 'NIP Peserta': undefined, 'Nama Peserta': 'Siti Wati' }, 'peserta-terdaftar', /Umum.*Keuangan/],
    ['masukan 11: no year', { Tanggal: '2 Okt' }, 'tanggal-terbaca', /2 Oktober 2025/],
    ['masukan 12: 31 Februari 2025', { Tanggal: '31 Februari 2025' }, 'tanggal-terbaca', /tidak ada/],
    ['masukan 12: 0021-03-04', { Tanggal: '0021-03-04' }, 'tanggal-terbaca', /tidak ada/],
    ['masukan 12: 30/13/2025', { Tanggal: '30/13/2025' }, 'tanggal-terbaca', /tidak ada/],
    ['masukan 13: tomorrow', { Tanggal: hari('2025-12-16') }, 'tanggal-tidak-di-masa-depan', /16 Desember 2025/],
    ['masukan 15: Bimbingan/Pendampingan', { Jenis: 'Bimbingan/Pendampingan' }, 'jenis-dikenal', /Pembimbingan.*Pendampingan/],
    ['masukan 15: Konseling', { Jenis: 'Konseling' }, 'jenis-dikenal', /Pembimbingan.*Pendampingan/],
    ['masukan 24: Pembimbing and peserta are one', { 'NIP Pembimbing': RAKHMAT }, 'peserta-bukan-pembimbing', /197006151995032001/],
    ['masukan 25: an error cell', { Materi: { rumus: '=1/0', hasil: null } }, 'sel-tanpa-galat', /#DIV\/0!/],
  ] as const)('%s', (_, ubahan, kode, pola) => {
    const hasil = satu(ubahan as BarisContoh);
    expect(status(hasil)).toEqual(['Perlu perbaikan']);
    expect(hasil.sesi[0]).toMatchObject({ 'JP Tercatat': 0, 'JP Dihitung': 0 });
    expect(kalimat(hasil, kode, TOLAK)).toMatch(pola);
  });

  it('masukan 21: pasted twice, one is kept', () => {
    const hasil = hitung([sesi(), sesi()]);
    expect(status(hasil)).toEqual(['Dihitung', 'Perlu perbaikan']);
    expect(kalimat(hasil, 'sesi-tidak-ganda', TOLAK)).toMatch(/baris 2/);
  });
});

describe('dirty inputs that count with a warning', () => {
  it('masukan 10: a foreign locale may have swapped day and month, said once', () => {
    const hasil = hitung([sesi(), sesi({ Tanggal: hari('2025-04-07') })], { ubah: (buku) => void (buku.locale = 'en_US') });
    expect(hasil.temuan.filter(({ kode }) => kode === 'lokal-tanggal')).toHaveLength(1);
  });

  it('masukan 13: a session of another year counts in its own', () => {
    const hasil = satu({ Tanggal: hari('2024-03-04') });
    expect(status(hasil)).toEqual(['Dihitung']);
    expect(kalimat(hasil, 'tanggal-dalam-tahun-laporan', INGATKAN)).toMatch(/2024/);
  });

  it('masukan 16: a blank Lingkup is Nasional, never silently 4 JP', () => {
    const hasil = satu({ Lingkup: undefined });
    expect(hasil.sesi[0]).toMatchObject({ 'JP Dihitung': 2 });
    expect(kalimat(hasil, 'lingkup-dikenal', INGATKAN)).toMatch(/Nasional/);
  });

  it('masukan 17: a column JP of staff stays theirs', () => {
    expect(satu({ JP: 'dua' }).sesi[0]).toMatchObject({ JP: 'dua', 'JP Dihitung': 2 });
  });

  it('masukan 19: a name merged over rows is said, not filled down', () => {
    const hasil = hitung([sesi({ 'Nama Peserta': 'Rakhmat Pratama' }), sesi({ Tanggal: hari('2025-04-07') })], {
      ubah: (buku) => void buku.sheetByName('Sesi')?.merges.push({ row: 2, column: 5, rows: 2, columns: 1 }),
    });
    expect(status(hasil)).toEqual(['Dihitung', 'Dihitung']);
    expect(kalimat(hasil, 'sel-tidak-digabung', INGATKAN)).toMatch(/E2:E3/);
  });

  it('masukan 20: blank rows, totals, a header again and Dst. are skipped, the row behind them is read', () => {
    const judulLagi = Object.fromEntries(KOLOM_SESI.map((judul) => [judul, judul]));
    const hasil = hitung([sesi(), {}, { Materi: 'JUMLAH' }, judulLagi, { Materi: 'Dst.' }, sesi({ Tanggal: hari('2025-04-07') })]);
    expect(status(hasil)).toEqual(['Dihitung', 'Dihitung']);
  });

  it('masukan 22: look-alike letters left in the materi are pointed out', () => {
    expect(kalimat(satu({ Materi: 'Tаta naskah' }), 'huruf-latin', INGATKAN)).not.toBe('');
  });

  it('masukan 23: the third session of a month is no fault; the note says which one it is and by which setting', () => {
    const hasil = hitung(['2025-03-03', '2025-03-10', '2025-03-17'].map((tanggal) => sesi({ Tanggal: hari(tanggal) })));
    expect(status(hasil)).toEqual(['Dihitung', 'Dihitung', 'Tidak dihitung']);
    expect(hasil.sesi[2]?.['Catatan Hitung']).toBe(
      'Tidak dihitung: kegiatan ke-3 Pembimbingan bulan Maret 2025 menurut urutan terdahulu; paling banyak 2 dihitung (Lampiran G.3)');
    expect(hasil.temuan).toEqual([]);
  });

  it('masukan 24: a Pembimbing who is not the atasan langsung', () => {
    const hasil = satu({ 'NIP Pembimbing': SENDIRI });
    expect(status(hasil)).toEqual(['Dihitung']);
    expect(kalimat(hasil, 'pembimbing-atasan-langsung', INGATKAN)).toMatch(/Maryam/);
  });

  it('masukan 18: a header with trailing and doubled spaces is found', () => {
    const judul = KOLOM_SESI.map((satuJudul) => satuJudul.replace('NIP Peserta', 'NIP  Peserta '));
    expect(status(hitung([{ ...sesi(), 'NIP  Peserta ': RAKHMAT }], { judul }))).toEqual(['Dihitung']);
  });
});
