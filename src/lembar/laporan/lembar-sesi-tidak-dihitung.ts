/** Sheet Sesi Tidak Dihitung: every session of the year that gives no JP, why, and by which provision. */
import type { SebabTidakDihitung, SesiTanpaJp, SesiTidakDihitung } from '../../domain/laporan-pd/sesi-tidak-dihitung';
import { teksAcuan } from '../../istilah/acuan';
import type { LembarCetak } from '../cetak/lembar-cetak';
import type { KolomTabel } from '../cetak/tabel';
import { hariTanggal } from './hari-tanggal';
import { NAMA_LAPORAN } from './judul-lembar';
import type { KonteksLembar } from './konteks-lembar';
import { lembarLampiran } from './lembar-lampiran';

interface BarisTanpaJp extends SesiTanpaJp {
  readonly nomor: number;
}

/** One line for each reason, the column at fault in brackets as in Catatan Hitung. */
const kalimatSebab = ({ kolom, kalimat, perbaikan }: SebabTidakDihitung): string =>
  [kolom === '' ? '' : `[${kolom}]`, kalimat, perbaikan].filter((satu) => satu !== '').join(' ');
const dasar = (sebab: readonly SebabTidakDihitung[]): string => {
  const tempat = new Set(sebab.map(({ acuan }) => teksAcuan(acuan)).filter((satu) => satu !== ''));
  return [...tempat].join('\n');
};

export const KOLOM_SESI_TIDAK_DIHITUNG: readonly KolomTabel<BarisTanpaJp>[] = [
  { judul: 'No.', lebar: 100, isi: ({ nomor }) => nomor },
  { judul: 'Baris', lebar: 100, isi: ({ baris }) => baris },
  { judul: 'ID Sesi', lebar: 100, isi: ({ id }) => id },
  { judul: 'Jenis', lebar: 100, isi: ({ jenis }) => jenis ?? '' },
  { judul: 'Lingkup', lebar: 100, isi: ({ lingkup }) => lingkup ?? '' },
  {
    judul: 'Status Hitung',
    lebar: 100,
    isi: ({ status }) => status,
    peran: ({ status }) => (status === 'Perlu perbaikan' ? 'belum' : 'di luar'),
  },
  { judul: 'JP Tercatat', lebar: 100, isi: ({ jpTercatat }) => jpTercatat },
  { judul: 'Hari, Tanggal', lebar: 150, isi: ({ hari }) => (hari ? hariTanggal(hari) : '') },
  { judul: 'NIP Peserta', lebar: 150, isi: ({ nip }) => nip },
  { judul: 'Nama Peserta', lebar: 150, isi: ({ nama }) => nama },
  { judul: 'Materi', lebar: 150, isi: ({ materi }) => materi },
  { judul: 'Dasar Aturan', lebar: 150, isi: ({ sebab }) => dasar(sebab) },
  { judul: 'Alasan', lebar: 330, isi: ({ sebab }) => sebab.map(kalimatSebab).join('\n') },
];

export const lembarSesiTidakDihitung = ({ tahun, sesi }: SesiTidakDihitung, konteks: KonteksLembar): LembarCetak =>
  lembarLampiran(
    {
      nama: NAMA_LAPORAN.sesiTidakDihitung(tahun),
      judul: `SESI YANG TIDAK DIHITUNG TAHUN ${tahun}`,
      keterangan:
        'Kolom Baris menunjuk nomor baris pada lembar Sesi. Baris "Perlu perbaikan" dihitung setelah diperbaiki.',
      kolom: KOLOM_SESI_TIDAK_DIHITUNG,
      kepala: 'kepala daftar',
      baris: sesi.map((satu, i) => ({ ...satu, nomor: i + 1 })),
      kosong: `Semua sesi tahun ${tahun} dihitung.`,
    },
    konteks,
  );
