/** Sheet Daftar Sesi: every counted session of the year, so that each JP of the report can be traced. */
import type { DaftarSesi, SesiTerdaftar } from '../../domain/laporan-pd/daftar-sesi';
import type { LembarCetak } from '../cetak/lembar-cetak';
import type { KolomTabel } from '../cetak/tabel';
import { teksAngka } from '../cetak/angka-indonesia';
import { hariTanggal } from './hari-tanggal';
import { NAMA_LAPORAN } from './judul-lembar';
import type { KonteksLembar } from './konteks-lembar';
import { lembarLampiran } from './lembar-lampiran';

interface BarisDaftar extends SesiTerdaftar {
  readonly nomor: number;
}

export const KOLOM_DAFTAR_SESI: readonly KolomTabel<BarisDaftar>[] = [
  { judul: 'No.', lebar: 100, isi: ({ nomor }) => nomor },
  { judul: 'ID Sesi', lebar: 100, isi: ({ id }) => id },
  { judul: 'Hari, Tanggal', lebar: 150, isi: ({ hari }) => hariTanggal(hari) },
  { judul: 'NIP Peserta', lebar: 150, isi: ({ nip }) => nip },
  { judul: 'Nama Peserta', lebar: 150, isi: ({ nama }) => nama },
  { judul: 'NIP Pembimbing', lebar: 150, isi: ({ nipPembimbing }) => nipPembimbing },
  { judul: 'Nama Pembimbing', lebar: 150, isi: ({ namaPembimbing }) => namaPembimbing },
  { judul: 'Materi', lebar: 150, isi: ({ materi }) => materi },
  { judul: 'Jenis', lebar: 100, isi: ({ jenis }) => jenis },
  { judul: 'Lingkup', lebar: 100, isi: ({ lingkup }) => lingkup },
  { judul: 'Bukti', lebar: 100, isi: ({ bukti }) => bukti },
  { judul: 'JP Dihitung', lebar: 100, isi: ({ jp }) => jp },
];

/** What the totals row says, by column; column No. stays blank, so that it is told from the rows of sessions. */
const PENUTUP: Readonly<Record<string, (jp: number) => string | number>> = {
  'Nama Peserta': () => 'JUMLAH',
  'JP Dihitung': (jp) => jp,
};

export function lembarDaftarSesi({ tahun, sesi, jumlah }: DaftarSesi, konteks: KonteksLembar): LembarCetak {
  return lembarLampiran(
    {
      nama: NAMA_LAPORAN.daftarSesi(tahun),
      judul: `DAFTAR SESI YANG DIHITUNG TAHUN ${tahun}`,
      keterangan: 
        `${teksAngka(jumlah.sesi, 0)} sesi, ${teksAngka(jumlah.jp, 0)} JP. ` +
        'Pendamping pada sesi Pendampingan tertulis pada kolom Pembimbing.',
      kolom: KOLOM_DAFTAR_SESI,
      kepala: 'kepala daftar',
      baris: sesi.map((satu, i) => ({ ...satu, nomor: i + 1 })),
      kosong: `Tidak ada sesi yang dihitung pada tahun ${tahun}.`,
      penutup: [
        {
          sel: KOLOM_DAFTAR_SESI.map(({ judul }, i) => ({
            kolom: i + 1,
            peran: 'jumlah',
            isi: PENUTUP[judul]?.(jumlah.jp) ?? '',
          })),
        },
      ],
    },
    konteks,
  );
}
