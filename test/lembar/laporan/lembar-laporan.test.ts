import { terbaca } from '../../../src/istilah/hasil-baca';
import type { Nip } from '../../../src/istilah/nip';
import type { LembarCetak, SelCetak } from '../../../src/lembar/cetak/lembar-cetak';
import { rencanaCetak } from '../../../src/lembar/cetak/rencana-cetak';
import { teksSelCetak } from '../../../src/lembar/cetak/teks-cetak';
import { bacaLembarLaporan } from '../../../src/lembar/laporan/baca-lembar-laporan';
import { susunLembarLaporan } from '../../../src/lembar/laporan/susun-lembar-laporan';
import { pegawai } from '../../pembangun/baris-sesi';
import { daftarPegawai, keadaan, kegiatan } from '../../domain/keadaan';
import { berkas } from '../../domain/laporan-pd/sumber';

const SESI = ['2025-02-03', '2025-02-10', '2025-02-17'].map((hari) => kegiatan(hari, 'Pembimbingan', 'Nasional', {}));
const orang = (banyak: number, nama = (i: number): string => `Peserta ${i}`): ReturnType<typeof daftarPegawai> =>
  daftarPegawai(
    ...Array.from({ length: banyak }, (_, i) =>
      pegawai({ nip: terbaca(`19850101201001${String(1000 + i)}` as Nip), nama: nama(i) }),
    ),
  );

const semua = (...argumen: Parameters<typeof berkas>): LembarCetak[] => susunLembarLaporan(berkas(...argumen));
const laporan = (...argumen: Parameters<typeof berkas>): LembarCetak => semua(...argumen)[0] as LembarCetak;
const daftarSel = ({ bagian }: LembarCetak): SelCetak[] =>
  bagian.flatMap(({ baris }) => baris.flatMap(({ sel }) => sel));
const daftarTeks = (lembar: LembarCetak): string[] => daftarSel(lembar).map(teksSelCetak);
const baca = (lembar: LembarCetak): readonly Readonly<Record<string, unknown>>[] | undefined =>
  bacaLembarLaporan(lembar.nama, rencanaCetak(lembar).nilai);

describe('Laporan PD', () => {
  it('has the title of the regulation, the office, the year, the basis and the day in Indonesian', () => {
    expect(daftarTeks(laporan(keadaan(SESI)))).toEqual(
      expect.arrayContaining([
        'LAPORAN PELAKSANAAN PEMBIMBINGAN DAN PENDAMPINGAN',
        'PEGAWAI NEGERI SIPIL BERTALENTA',
        'DINAS CONTOH TAHUN 2025',
        expect.stringMatching(/^Nomor: 800\/12\/2025 · Data per 15 Desember 2025 · Konsep/),
        expect.stringMatching(/^Dasar: Rancangan Peraturan Bupati.*\(belum bernomor\)/),
      ]),
    );
  });

  it('a draft says KONSEP on the sheet and at the foot of every page, the final one nowhere', () => {
    const [konsep, final] = [laporan(keadaan(SESI)), laporan(keadaan(SESI), { jenis: { jenis: 'final' } })];
    expect(daftarTeks(konsep)).toContain('KONSEP');
    expect(konsep.cetak.kaki).toMatch(/KONSEP$/);
    expect([...daftarTeks(final), final.cetak.kaki].filter((teks) => /konsep/i.test(teks))).toEqual([]);
  });

  it('its rows are read back under the thirteen contract names, without the totals', () => {
    expect(baca(laporan(keadaan(SESI)))?.map((baris) => Object.keys(baris))[0]).toEqual([
      'No.',
      'Nama',
      'NIP',
      'Pangkat/Gol.',
      'Jabatan',
      'Sesi Pembimbingan',
      'JP Pembimbingan',
      'Sesi Pendampingan',
      'JP Pendampingan',
      'JP Lain',
      'Total JP',
      'Kekurangan JP',
      'Keterangan',
    ]);
    const { laporan: model } = berkas(keadaan(SESI));
    expect(baca(laporan(keadaan(SESI)))?.map(({ 'Total JP': total, NIP }) => [NIP, total])).toEqual(
      model.tabel.baris.map(({ nip, angka }) => [nip, angka.total]),
    );
  });

  it('the signature has place and day, jabatan with a comma, the name in bold, and NIP. before the number', () => {
    const sel = daftarSel(laporan(keadaan(SESI))).slice(-30);
    const teks = sel.map(teksSelCetak);
    expect(teks).toEqual(
      expect.arrayContaining([
        'Manggar, 15 Desember 2025',
        'Plt. Kepala Dinas Contoh,',
        'Pembina Tingkat I',
        'NIP. 197001012000031003',
      ]),
    );
    expect(sel.find(({ isi }) => isi === 'Nama Kepala, S.Sos., M.Si')?.peran).toBe('tanda tangan nama');
    expect(teks).not.toContain('Dibuat oleh');
  });

  it('who made it signs on the left where a name is set', () => {
    const sel = daftarSel(laporan(keadaan(SESI), { namaPembuat: 'Siti Wati, SH', jabatanPembuat: 'Analis' }));
    expect(sel.find(({ isi }) => isi === 'Dibuat oleh')?.kolom).toBeLessThan(
      sel.find(({ isi }) => isi === 'Manggar, 15 Desember 2025')?.kolom ?? 0,
    );
  });

  it('without settings it has dotted lines to fill in by hand, and no undefined anywhere', () => {
    const kosong = {
      namaPemda: '',
      namaPd: '',
      alamat1: '',
      namaKepala: '',
      pangkatKepala: '',
      nipKepala: '',
      jabatanKepala: '',
      tempat: '',
      penerima: '',
      nomorLaporan: '',
    };
    const teks = daftarTeks(laporan(keadaan(SESI), kosong));
    expect(teks).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^NIP\. …+$/),
        expect.stringMatching(/^Kepala …+,$/),
        expect.stringMatching(/^…+, 15 Desember 2025$/),
      ]),
    );
    expect(teks.filter((satu) => /undefined|null|NaN/.test(satu))).toEqual([]);
  });

  it('says that its sums are those of the sheets', () => {
    expect(daftarTeks(laporan(keadaan(SESI)))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Pemeriksaan: jumlah pada lembar ini sama/)]),
    );
  });

  it('a sum that does not agree is said in words and forbids signing', () => {
    const asli = berkas(keadaan(SESI));
    const { pencocokan } = asli.laporan;
    const butir = pencocokan.butir.map((satu) =>
      satu.kunci === 'total' ? { ...satu, lembar: satu.lembar + 2 } : satu,
    );
    const [lembar] = susunLembarLaporan({
      ...asli,
      laporan: { ...asli.laporan, pencocokan: { ...pencocokan, cocok: false, butir } },
    });
    expect(daftarTeks(lembar as LembarCetak)).toEqual(
      expect.arrayContaining([expect.stringMatching(/TIDAK COCOK, jangan ditandatangani: total JP \d+ ≠ \d+/)]),
    );
  });
});

describe('every sheet', () => {
  it.each([
    ['nobody', 0],
    ['one person', 1],
    ['five hundred', 500],
  ])('with %s stands within its columns, and as many rows are read back', (_, banyak) => {
    const daftar = semua(keadaan([], { daftarPegawai: orang(banyak) }));
    for (const lembar of daftar) {
      expect(
        daftarSel(lembar).every(({ kolom, lebar = 1 }) => kolom >= 1 && kolom + lebar - 1 <= lembar.kolom.length),
      ).toBe(true);
      expect(lembar.nama).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }
    expect(baca(daftar[0] as LembarCetak)).toHaveLength(banyak);
    expect(baca(daftar[1] as LembarCetak)).toHaveLength(banyak * 2);
    expect(baca(daftar[4] as LembarCetak)).toHaveLength(banyak);
  });

  it('merges, borders, widths and heights are as many steps for 500 persons as for 20', () => {
    const langkah = (banyak: number): number[] =>
      semua(keadaan([], { daftarPegawai: orang(banyak) })).map((lembar) => {
        const { gabungan, bingkai, lebarKolom, tinggiBaris, barisMuat } = rencanaCetak(lembar);
        return gabungan.length + bingkai.length + lebarKolom.length + tinggiBaris.length + barisMuat.length;
      });
    expect(langkah(500)).toEqual(langkah(20));
  });

  it('a name of 80 characters stays whole', () => {
    const nama = 'Prof. Dr. Ir. H. Muhammad Abdurrahman Wahyudiningrat Kusumawardhana, S.T., M.Si.'.padEnd(80, '.');
    const daftar = semua(keadaan([], { daftarPegawai: orang(1, () => nama) }), { namaKepala: nama });
    expect(baca(daftar[0] as LembarCetak)?.[0]?.Nama).toBe(nama);
    expect(daftarTeks(daftar[0] as LembarCetak)).toContain(nama);
  });
});

describe('annexes', () => {
  it('Daftar Sesi has the counted ones, Sesi Tidak Dihitung the third of the month with its provision', () => {
    const [, , sesi, tidak] = semua(keadaan(SESI)) as [LembarCetak, LembarCetak, LembarCetak, LembarCetak];
    expect(baca(sesi)?.map((baris) => [baris['Hari, Tanggal'], baris['JP Dihitung']])).toEqual([
      ['Senin, 3 Februari 2025', 2],
      ['Senin, 10 Februari 2025', 2],
    ]);
    expect(baca(tidak)).toMatchObject([
      {
        'Hari, Tanggal': 'Senin, 17 Februari 2025',
        'Status Hitung': 'Tidak dihitung',
        'Dasar Aturan': expect.stringContaining('Lampiran G.3'),
      },
    ]);
  });

  it('Rekap Bulanan has a line of excess only for who has any, and its months add up to the year', () => {
    const rekap = baca(semua(keadaan(SESI))[1] as LembarCetak) ?? [];
    expect(rekap.filter(({ Hitungan }) => Hitungan === 'Kelebihan')).toMatchObject([
      { Februari: 2, 'Jumlah Sesi': 1, 'Jumlah JP': 2 },
    ]);
    for (const baris of rekap) {
      const bulan = Object.entries(baris).filter(([judul]) =>
        /^(Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)/.test(judul),
      );
      expect(bulan).toHaveLength(12);
      expect(bulan.reduce((jumlah, [, jp]) => jumlah + Number(jp), 0)).toBe(baris['Jumlah JP']);
    }
  });
});
