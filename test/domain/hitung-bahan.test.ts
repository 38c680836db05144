import type { Hasil } from '../../src/domain/bahan';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { KOSONG, keliru, terbaca } from '../../src/istilah/hasil-baca';
import { DAFTAR_KOMPETENSI, type BarisKompetensi } from '../../src/istilah/kompetensi';
import { level } from '../../src/istilah/satuan';
import type { BarisSesi } from '../../src/istilah/sesi';
import { tanggal } from '../../src/istilah/tanggal';
import { DAFTAR_PEGAWAI, NIP, pegawai, type UbahanSesi } from '../pembangun/baris-sesi';
import { daftarSesi, keadaan, kegiatan, ROSTER, SITI } from './keadaan';

const bimbing = (hari: string, ubahan?: UbahanSesi): BarisSesi => kegiatan(hari, 'Pembimbingan', 'Nasional', ubahan);
const kode = ({ temuan }: Pick<Hasil, 'temuan'>): string[] =>
  temuan.map((satu) => `${satu.lembar} ${satu.baris} ${satu.kode}`);
const siti = (hasil: Hasil): unknown => hasil.daftarPegawai[2];

describe('hitungBahan', () => {
  it('finds nothing in an empty workbook', () => {
    const hasil = hitungBahan(keadaan([], { daftarPegawai: [] }));
    expect(hasil).toMatchObject({ daftarSesi: [], daftarPegawai: [], temuan: [], sesiSetelahLaporan: 0 });
  });

  it('gives the figures of the report year, with other years counted in their own', () => {
    const hasil = hitungBahan(keadaan(daftarSesi(
      bimbing('2024-12-31'), bimbing('2025-01-02'), kegiatan('2025-06-02', 'Pendampingan', 'Internasional'),
    )));
    expect(siti(hasil)).toEqual({
      sesiPembimbingan: 1, jpPembimbingan: 2, sesiPendampingan: 1, jpPendampingan: 4, jpLain: 0, total: 6,
      target: 20, kekurangan: 14, capaian: 0.3, potensi: 14, keterangan: 'Kurang 14 JP',
    });
    expect(hasil.daftarSesi.map(({ dihitung }) => dihitung)).toEqual([2, 2, 4]);
    expect(kode(hasil)).toEqual(['Sesi 2 tanggal-dalam-tahun-laporan']);
    expect(hasil.jumlah.total(SITI, 2024)).toBe(2);
  });

  it('gives a person whose sessions do not count zeros, JP Lain as entered, and no target', () => {
    const daftarPegawai = [pegawai({ nip: terbaca(SITI), status: terbaca('PPPK') })];
    const [hasil] = hitungBahan(keadaan(daftarSesi(bimbing('2025-01-02')), { daftarPegawai })).daftarPegawai;
    expect(hasil).toEqual({
      sesiPembimbingan: 0, jpPembimbingan: 0, sesiPendampingan: 0, jpPendampingan: 0, jpLain: 0, total: 0,
      keterangan: 'Di luar ketentuan (PPPK)',
    });
  });

  it('puts the totals of a NIP that stands twice on its first row, and says so on the other', () => {
    const kembar = pegawai({ baris: 9, nip: terbaca(SITI), nama: 'Siti Wati' });
    const hasil = hitungBahan(keadaan(daftarSesi(bimbing('2025-01-02')), { daftarPegawai: [...ROSTER, kembar] }));
    expect(siti(hasil)).toMatchObject({ total: 2 });
    expect(hasil.daftarPegawai[5]).toEqual({
      tanpaAngka: 'NIP ini sudah ada pada baris 4; JP-nya ditulis pada baris itu.',
    });
    expect(kode(hasil)).toEqual(['Pegawai 4 nip-unik', 'Pegawai 9 nip-unik']);
  });

  it('says why a roster row without a NIP has no figures', () => {
    const { daftarPegawai } = hitungBahan(keadaan([], { daftarPegawai: [pegawai({ nip: KOSONG, nama: 'Budi' })] }));
    expect(daftarPegawai).toEqual([
      { tanpaAngka: 'NIP belum terbaca; perbaiki kolom NIP agar JP pegawai ini dihitung.' },
    ]);
  });

  it('names the sessions of the year after the report date, and leaves them in the totals', () => {
    const sesi = daftarSesi(
      bimbing('2025-12-15'), bimbing('2025-12-16'), bimbing('2025-12-31'),
      bimbing('2025-12-31', { pelaksanaan: terbaca('Batal') }), bimbing('2025-12-31', { materi: '' }),
      bimbing('2026-01-02'),
    );
    const hasil = hitungBahan(keadaan(sesi));
    expect(hasil.sesiSetelahLaporan).toBe(2);
    expect(siti(hasil)).toMatchObject({ total: 4 });
  });

  it('lets today decide only what lies in the future', () => {
    const hasil = hitungBahan(keadaan(daftarSesi(bimbing('2025-12-15'), bimbing('2025-12-16')), {
      hariIni: tanggal('2025-12-15'),
    }));
    expect(hasil.daftarSesi.map(({ status }) => status)).toEqual(['Dihitung', 'Perlu perbaikan']);
  });

  it('passes the known gaps to the session rules', () => {
    const tingkat = Object.fromEntries(DAFTAR_KOMPETENSI.map((nama) =>
      [nama, terbaca(level(nama === 'Integritas' ? 1 : 2))])) as BarisKompetensi['tingkat'];
    const daftarKompetensi = [{ baris: 2, nip: terbaca(SITI), nama: '', tingkat, tingkatTunggal: KOSONG }];
    const sesi = daftarSesi(
      bimbing('2025-02-03', { kompetensi: 'Integritas' }), bimbing('2025-02-10', { kompetensi: 'Komunikasi' }),
    );
    const hasil = hitungBahan(keadaan(sesi, { daftarKompetensi }));
    expect(kode(hasil)).toEqual(['Sesi 3 kompetensi-dituju']);
    expect(hasil.daftarKompetensi).toMatchObject([{ jumlah: 1, saran: 'Pembimbingan untuk Integritas' }]);
    expect(kode(hitungBahan(keadaan(sesi)))).toEqual([]);
  });

  it('uses the flag Bertalenta only when somebody has it', () => {
    const sesi = daftarSesi(bimbing('2025-02-03', { nipPeserta: NIP.senior }));
    const dipakai = kode(hitungBahan(keadaan(sesi, { daftarPegawai: DAFTAR_PEGAWAI })));
    expect(dipakai).toContain('Sesi 2 peserta-bertalenta');
    expect(kode(hitungBahan(keadaan(sesi)))).not.toContain('Sesi 2 peserta-bertalenta');
  });

  it('reports a foreign locale once, for the sheet as a whole', () => {
    const sesi = daftarSesi(bimbing('2025-02-03'), bimbing('2025-02-10'));
    const { temuan } = hitungBahan(keadaan(sesi, { lokal: 'en_US' }));
    expect(temuan).toEqual([expect.objectContaining({ lembar: 'Sesi', baris: undefined, kode: 'lokal-tanggal' })]);
    expect(hitungBahan(keadaan([], { lokal: 'en_US' })).temuan).toEqual([]);
  });

  it('collects the findings of every sheet', () => {
    const tingkat = Object.fromEntries(DAFTAR_KOMPETENSI.map((nama) => [nama, KOSONG])) as BarisKompetensi['tingkat'];
    const rusak = { ...tingkat, Integritas: keliru('Integritas "tiga" bukan bilangan bulat.', 'Isi 3.') };
    const hasil = hitungBahan(keadaan(daftarSesi(bimbing('2025-02-03', { materi: '' })), {
      daftarPegawai: [...ROSTER, pegawai({ baris: 7, nip: terbaca(NIP.luar), nama: 'Ani', status: KOSONG })],
      daftarKompetensi: [{ baris: 2, nip: terbaca(SITI), nama: '', tingkat: rusak, tingkatTunggal: KOSONG }],
      daftarStandar: [{ baris: 3, jabatan: 'Analis', tingkat: rusak }],
    }));
    expect(kode(hasil)).toEqual([
      'Sesi 2 materi-tercatat', 'Pegawai 7 status-dikenal', 'Kompetensi 2 tingkat-terbaca',
      'Standar Kompetensi 3 tingkat-terbaca',
    ]);
  });
});
