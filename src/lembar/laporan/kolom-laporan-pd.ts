/** The main table of Laporan PD: its columns by their contract names, printed under heads of two rows. */
import type { BarisLaporan, GolonganCapaian } from '../../domain/laporan-pd/tabel-laporan';
import type { Peran } from '../cetak/peran';
import type { KolomTabel } from '../cetak/tabel';

export const PERAN_GOLONGAN: Readonly<Record<GolonganCapaian, Peran>> = {
  memenuhi: 'memenuhi', kurang: 'kurang', 'belum ada JP': 'belum', 'tidak dinilai': 'di luar',
};

const bulat = { format: 'bulat', rata: 'kanan' } as const;
const PBG = 'Pembimbingan';
const PDG = 'Pendampingan';

/** Few different widths, for each is a call of its own. */
export const KOLOM_LAPORAN_PD: readonly KolomTabel<BarisLaporan>[] = [
  { judul: 'No.', lebar: 56, isi: ({ nomor }) => nomor, rata: 'tengah', format: 'bulat' },
  { judul: 'Nama', lebar: 160, isi: ({ nama }) => nama },
  { judul: 'NIP', lebar: 160, isi: ({ nip }) => nip, rata: 'tengah' },
  { judul: 'Pangkat/Gol.', lebar: 160, isi: ({ pangkat }) => pangkat },
  { judul: 'Jabatan', lebar: 160, isi: ({ jabatan }) => jabatan },
  { judul: 'Sesi Pembimbingan', tercetak: 'Sesi', kelompok: PBG, lebar: 56, isi: ({ angka }) => angka.sesiPembimbingan, ...bulat },
  { judul: 'JP Pembimbingan', tercetak: 'JP', kelompok: PBG, lebar: 56, isi: ({ angka }) => angka.jpPembimbingan, ...bulat },
  { judul: 'Sesi Pendampingan', tercetak: 'Sesi', kelompok: PDG, lebar: 56, isi: ({ angka }) => angka.sesiPendampingan, ...bulat },
  { judul: 'JP Pendampingan', tercetak: 'JP', kelompok: PDG, lebar: 56, isi: ({ angka }) => angka.jpPendampingan, ...bulat },
  { judul: 'JP Lain', lebar: 56, isi: ({ angka }) => angka.jpLain, ...bulat },
  { judul: 'Total JP', lebar: 56, isi: ({ angka }) => angka.total, peran: 'isi tegas', ...bulat },
  { judul: 'Kekurangan JP', lebar: 100, isi: ({ kekurangan }) => kekurangan ?? '', ...bulat },
  { judul: 'Keterangan', lebar: 100, isi: ({ keterangan }) => keterangan, peran: ({ golongan }) => PERAN_GOLONGAN[golongan] },
];

export const LEBAR_LAPORAN_PD: readonly number[] = KOLOM_LAPORAN_PD.map(({ lebar }) => lebar);
/** Pixels of neighbouring columns, the first counting from 1. */
export const lebarKolomLaporan = (kolom: number, jumlah: number): number =>
  LEBAR_LAPORAN_PD.slice(kolom - 1, kolom - 1 + jumlah).reduce((semua, satu) => semua + satu, 0);
