/** The main table of Laporan PD: its columns by their contract names, printed under heads of two rows. */
import type { BarisLaporan, GolonganCapaian } from '../../domain/laporan-pd/tabel-laporan';
import type { AngkaJp } from '../../domain/laporan-pd/angka-jp';
import type { Jenis } from '../../istilah/sesi';
import type { Peran } from '../cetak/peran';
import type { KolomTabel } from '../cetak/tabel';

export const PERAN_GOLONGAN: Readonly<Record<GolonganCapaian, Peran>> = {
  memenuhi: 'memenuhi',
  kurang: 'kurang',
  'belum ada JP': 'belum',
  'tidak dinilai': 'di luar',
};

type Kolom = KolomTabel<BarisLaporan>;
/** Few different widths, for each is a call of its own. */
const LEBAR = { angka: 56, teks: 160, keterangan: 100 } as const;

const teks = (judul: string, isi: Kolom['isi']): Kolom => ({ judul, lebar: LEBAR.teks, isi });
const angka = (judul: string, kunci: keyof AngkaJp): Kolom => ({
  judul, lebar: LEBAR.angka, isi: (baris) => baris.angka[kunci], format: 'bulat', rata: 'kanan',
});
/** `Sesi Pembimbingan` stands as «Sesi» under «Pembimbingan». */
const berkelompok = (tercetak: 'Sesi' | 'JP', kelompok: Jenis, kunci: keyof AngkaJp): Kolom => ({
  ...angka(`${tercetak} ${kelompok}`, kunci), tercetak, kelompok,
});

export const KOLOM_LAPORAN_PD: readonly Kolom[] = [
  { judul: 'No.', lebar: LEBAR.angka, isi: ({ nomor }) => nomor, rata: 'tengah', format: 'bulat' },
  teks('Nama', ({ nama }) => nama),
  { ...teks('NIP', ({ nip }) => nip), rata: 'tengah' },
  teks('Pangkat/Gol.', ({ pangkat }) => pangkat),
  teks('Jabatan', ({ jabatan }) => jabatan),
  berkelompok('Sesi', 'Pembimbingan', 'sesiPembimbingan'),
  berkelompok('JP', 'Pembimbingan', 'jpPembimbingan'),
  berkelompok('Sesi', 'Pendampingan', 'sesiPendampingan'),
  berkelompok('JP', 'Pendampingan', 'jpPendampingan'),
  angka('JP Lain', 'jpLain'),
  { ...angka('Total JP', 'total'), peran: 'isi tegas' },
  {
    judul: 'Kekurangan JP', lebar: LEBAR.keterangan, isi: ({ kekurangan }) => kekurangan ?? '',
    format: 'bulat', rata: 'kanan',
  },
  {
    judul: 'Keterangan', lebar: LEBAR.keterangan, isi: ({ keterangan }) => keterangan,
    peran: ({ golongan }) => PERAN_GOLONGAN[golongan],
  },
];

export const LEBAR_LAPORAN_PD: readonly number[] = KOLOM_LAPORAN_PD.map(({ lebar }) => lebar);
/** Pixels of neighbouring columns, the first counting from 1. */
export const lebarKolomLaporan = (kolom: number, jumlah: number): number =>
  LEBAR_LAPORAN_PD.slice(kolom - 1, kolom - 1 + jumlah).reduce((semua, satu) => semua + satu, 0);
