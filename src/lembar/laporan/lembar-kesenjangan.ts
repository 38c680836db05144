/** Sheet Kesenjangan: every person by competency, level now and demanded, the gap, and what comes first. */
import type {
  BarisKesenjangan,
  ButirKesenjangan,
  KesenjanganPeserta,
} from '../../domain/laporan-pd/kesenjangan-peserta';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { LembarCetak } from '../cetak/lembar-cetak';
import type { KolomTabel } from '../cetak/tabel';
import { NAMA_LAPORAN } from './judul-lembar';
import type { KonteksLembar } from './konteks-lembar';
import { lembarLampiran } from './lembar-lampiran';

/** ` (1/2)`: level now and demanded, a dash where one is not known. */
const teksLevel = ({ kini, standar }: ButirKesenjangan): string => ` (${kini ?? '–'}/${standar ?? '–'})`;
const butirKe = ({ butir }: BarisKesenjangan, i: number): ButirKesenjangan => butir[i] as ButirKesenjangan;

/** The gap as a number, its levels behind it for the eye; as text where there is no gap to number. */
const isiButir = (satu: ButirKesenjangan): number | string =>
  typeof satu.kesenjangan === 'number' ? satu.kesenjangan : `–${teksLevel(satu)}`;

export const KOLOM_KESENJANGAN: readonly KolomTabel<BarisKesenjangan>[] = [
  { judul: 'No.', lebar: 100, isi: ({ nomor }) => nomor, rata: 'tengah' },
  { judul: 'Nama', lebar: 150, isi: ({ nama }) => nama },
  { judul: 'NIP', lebar: 150, isi: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 150, isi: ({ jabatan }) => jabatan },
  { judul: 'Prioritas', lebar: 150, isi: teksPrioritas },
  ...DAFTAR_KOMPETENSI.map((kompetensi, i): KolomTabel<BarisKesenjangan> => ({
    judul: `Kesenjangan ${kompetensi}`,
    tercetak: kompetensi,
    lebar: 100,
    isi: (baris) => isiButir(butirKe(baris, i)),
    sufiks: (baris) => teksLevel(butirKe(baris, i)),
    peran: (baris) => (Number(butirKe(baris, i).kesenjangan) > 0 ? 'kurang' : 'isi'),
    rata: 'tengah',
  })),
  {
    judul: 'Jumlah Kesenjangan',
    tercetak: 'Jumlah',
    lebar: 100,
    isi: ({ jumlah }) => (typeof jumlah === 'number' ? jumlah : '–'),
    peran: 'isi tegas',
    rata: 'tengah',
  },
];

function teksPrioritas({ prioritas, jumlah, dinilai }: BarisKesenjangan): string {
  if (!dinilai) return typeof jumlah === 'string' ? jumlah : 'Belum dinilai';
  return prioritas.length === 0
    ? 'Tidak ada kesenjangan'
    : prioritas.map(({ kompetensi, besar }) => `${kompetensi} (${besar})`).join(', ');
}

export const lembarKesenjangan = ({ tahun, baris }: KesenjanganPeserta, konteks: KonteksLembar): LembarCetak =>
  lembarLampiran(
    {
      nama: NAMA_LAPORAN.kesenjangan(tahun),
      judul: `KESENJANGAN KOMPETENSI TAHUN ${tahun}`,
      keterangan:
        'Kesenjangan (level saat ini/level standar). Negatif berarti di atas standar; – berarti belum dinilai.',
      kolom: KOLOM_KESENJANGAN,
      baris,
      kosong: 'Belum ada PNS yang menjadi peserta pada lembar Pegawai.',
    },
    konteks,
  );
