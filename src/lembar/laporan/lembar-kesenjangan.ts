/** Sheet Kesenjangan: every person by competency, level now and demanded, the gap, and what comes first. */
import type { BarisKesenjangan, ButirKesenjangan, KesenjanganPeserta } from '../../domain/laporan-pd/kesenjangan-peserta';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { LembarCetak } from '../cetak/lembar-cetak';
import type { KolomTabel } from '../cetak/tabel';
import { NAMA_LAPORAN } from './judul-lembar';
import type { KonteksLembar } from './konteks-lembar';
import { lembarLampiran } from './lembar-lampiran';

/** `1 / 2`; a dash where a level is not known. */
const teksLevel = ({ kini, standar }: ButirKesenjangan): string => `${kini ?? '–'} / ${standar ?? '–'}`;
const butirKe = ({ butir }: BarisKesenjangan, i: number): ButirKesenjangan => butir[i] as ButirKesenjangan;

/** Narrow columns: the reason why there is no gap stands in column Prioritas. */
const angkaAtauGaris = (nilai: number | string): number | string => (typeof nilai === 'number' ? nilai : '–');

export const KOLOM_KESENJANGAN: readonly KolomTabel<BarisKesenjangan>[] = [
  { judul: 'No.', lebar: 46, isi: ({ nomor }) => nomor, rata: 'tengah' },
  { judul: 'Nama', lebar: 145, isi: ({ nama }) => nama },
  { judul: 'NIP', lebar: 145, isi: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 145, isi: ({ jabatan }) => jabatan },
  ...DAFTAR_KOMPETENSI.flatMap((kompetensi, i): KolomTabel<BarisKesenjangan>[] => [
    { judul: `Level ${kompetensi}`, tercetak: 'Level', kelompok: kompetensi, lebar: 46, isi: (baris) => teksLevel(butirKe(baris, i)), peran: 'isi tengah' },
    {
      judul: `Kesenjangan ${kompetensi}`, tercetak: 'Gap', kelompok: kompetensi, lebar: 46, rata: 'tengah',
      isi: (baris) => angkaAtauGaris(butirKe(baris, i).kesenjangan),
      peran: (baris) => (Number(butirKe(baris, i).kesenjangan) > 0 ? 'kurang' : 'isi'),
    },
  ]),
  { judul: 'Jumlah Kesenjangan', tercetak: 'Jum-lah', lebar: 46, isi: ({ jumlah }) => angkaAtauGaris(jumlah), peran: 'isi tegas', rata: 'tengah' },
  { judul: 'Prioritas', lebar: 200, isi: teksPrioritas },
];

function teksPrioritas({ prioritas, jumlah, dinilai }: BarisKesenjangan): string {
  if (!dinilai) return typeof jumlah === 'string' ? jumlah : 'Belum dinilai';
  return prioritas.length === 0 ? 'Tidak ada kesenjangan' : prioritas.map(({ kompetensi, besar }) => `${kompetensi} (${besar})`).join(', ');
}

export const lembarKesenjangan = ({ tahun, baris }: KesenjanganPeserta, konteks: KonteksLembar): LembarCetak => lembarLampiran({
  nama: NAMA_LAPORAN.kesenjangan(tahun),
  judul: `KESENJANGAN KOMPETENSI TAHUN ${tahun}`,
  keterangan: 'Level = level saat ini / level menurut standar. Gap = kesenjangan; negatif berarti di atas standar, – berarti belum dinilai.',
  kolom: KOLOM_KESENJANGAN,
  baris,
  kosong: 'Belum ada PNS yang menjadi peserta pada lembar Pegawai.',
}, konteks);
