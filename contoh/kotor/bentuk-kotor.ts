/** What pasting leaves behind: doubles, merged cells, blank rows, sums, repeated headers, error cells. */
import { KOLOM_SESI } from '../baris-sesi';
import type { BarisContoh } from '../lembar-contoh';
import { CellError } from '../../src/lokal/buku/cell-value';
import { blok, sesiContoh, type BlokKotor } from './blok-kotor';

const sesi = (peserta: string, tanggal: string, materi: string, lain?: BarisContoh): BarisContoh =>
  sesiContoh(peserta, tanggal, materi, { lain });

const tersalin = sesi('kasubbag-keuangan', '2025-09-16', 'Menyusun rencana kas triwulan IV');
const BERULANG: readonly BlokKotor[] = [
  {
    uraian: 'Baris yang sama tersalin dua kali', nasib: ['Dihitung', 'Perlu perbaikan'], kode: ['sesi-tidak-ganda'],
    baris: [tersalin, tersalin],
  },
  {
    uraian: 'Dua materi pada hari yang sama', nasib: 'Dihitung', kode: ['sesi-sehari-sejenis'],
    baris: [
      sesi('sekretaris', '2025-09-18', 'Menyelaraskan program antarbidang'),
      sesi('sekretaris', '2025-09-18', 'Mengevaluasi capaian program'),
    ],
  },
];

const SEBAGIAN = { 'Nama Peserta': undefined } as const;
const TERGABUNG: readonly BlokKotor[] = [
  {
    uraian: 'Nama digabung menurun tiga baris', nasib: 'Dihitung', kode: ['sel-tidak-digabung'], gabung: ['Nama Peserta'],
    baris: [
      sesi('pelayanan-penyelia', '2025-09-02', 'Menyusun pedoman alih media'),
      sesi('pelayanan-penyelia', '2025-09-17', 'Melatih petugas alih media', SEBAGIAN),
      sesi('pelayanan-penyelia', '2025-10-01', 'Memeriksa hasil alih media', SEBAGIAN),
    ],
  },
  {
    uraian: 'NIP dan nama digabung menurun dua baris', nasib: ['Dihitung', 'Perlu perbaikan'],
    kode: ['sel-tidak-digabung', 'peserta-terdaftar'], gabung: ['NIP Peserta', 'Nama Peserta'],
    baris: [
      sesi('pengembangan-pelaksana', '2025-09-04', 'Menelaah keputusan penetapan'),
      sesi('pengembangan-pelaksana', '2025-09-23', 'Menelaah perjanjian kinerja', { ...SEBAGIAN, 'NIP Peserta': undefined }),
    ],
  },
];

const BUKAN_SESI: readonly BlokKotor[] = [
  { uraian: 'Tiga baris kosong di tengah', nasib: 'Dilewati', baris: [{}, {}, {}] },
  {
    uraian: 'Judul kolom terulang karena tersalin', nasib: 'Dilewati',
    baris: [Object.fromEntries(KOLOM_SESI.map(({ judul, kunci = judul }) => [kunci, judul]))],
  },
  {
    uraian: 'Baris JUMLAH dengan rumus', nasib: 'Dilewati', jumlahkan: 'JP',
    baris: [{ 'Nama Peserta': 'JUMLAH' }],
  },
  { uraian: 'Baris "Dst." dari contoh format', nasib: 'Dilewati', baris: [{ 'Nama Peserta': 'Dst.' }] },
];

const GALAT: readonly BlokKotor[] = [
  blok({
    uraian: 'Galat #REF! di kolom nama peserta', nasib: 'Perlu perbaikan', kode: ['sel-tanpa-galat'],
    peserta: 'statistisi', tanggal: '2025-09-09', materi: 'Menyajikan data dalam grafik',
    lain: { 'Nama Peserta': { rumus: '=#REF!', hasil: CellError.of('#REF!') } },
  }),
  blok({
    uraian: 'Galat #N/A di kolom NIP Pembimbing', nasib: 'Perlu perbaikan', kode: ['sel-tanpa-galat'],
    peserta: 'data-pertama', tanggal: '2025-09-11', materi: 'Menguji keamanan aplikasi',
    lain: { 'NIP Pembimbing': { rumus: '=VLOOKUP("Agus";Pegawai!C2:C60;1;FALSE)', hasil: CellError.of('#N/A') } },
  }),
];

/** Four in one month, and two national with one international: recorded, counted up to the cap; no faults. */
const MELEBIHI_BATAS: readonly BlokKotor[] = [
  {
    uraian: 'Dua nasional dan satu internasional dalam sebulan', nasib: ['Dihitung', 'Dihitung', 'Tidak dihitung'],
    baris: [
      sesi('data-penyelia', '2025-03-03', 'Menyusun kebijakan keamanan informasi'),
      sesi('data-penyelia', '2025-03-10', 'Menyiapkan uji penetrasi'),
      sesi('data-penyelia', '2025-03-24', 'Mengikuti bimbingan pakar luar negeri', { Lingkup: 'Internasional', Bukti: 'Undangan' }),
    ],
  },
  {
    uraian: 'Empat kali dalam sebulan', nasib: ['Dihitung', 'Dihitung', 'Tidak dihitung', 'Tidak dihitung'],
    baris: [
      sesi('uptd-pelaksana', '2025-04-08', 'Menyusun buku tamu'),
      sesi('uptd-pelaksana', '2025-04-14', 'Menyusun daftar inventaris'),
      sesi('uptd-pelaksana', '2025-04-21', 'Menyusun jadwal kebersihan'),
      sesi('uptd-pelaksana', '2025-04-28', 'Menyusun laporan bulanan balai'),
    ],
  },
];

export const BENTUK_KOTOR: readonly BlokKotor[] = [
  ...BERULANG, ...TERGABUNG, ...BUKAN_SESI, ...GALAT, ...MELEBIHI_BATAS,
];
