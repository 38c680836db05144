/** One row of sheet Sesi as staff type it when nothing is wrong with it. */
import type { BarisContoh, IsiSel, KolomContoh } from './lembar-contoh';
import { hari } from './lembar-contoh';

/** Headers as this PD types them: two with stray spaces, and `JP`, which is the staff's own. */
export const KOLOM_SESI: readonly KolomContoh[] = [
  { judul: 'Tanggal', isi: 'tanggal', lebar: 150 },
  { judul: 'Jenis', lebar: 110 },
  { judul: 'Lingkup', lebar: 100 },
  { judul: 'NIP Peserta', isi: 'teks', lebar: 165 },
  { judul: 'Nama  Peserta', kunci: 'Nama Peserta', lebar: 230 },
  { judul: 'NIP Pembimbing ', kunci: 'NIP Pembimbing', isi: 'teks', lebar: 165 },
  { judul: 'Nama Pembimbing', lebar: 230 },
  { judul: 'Materi', lebar: 340 },
  { judul: 'JP', lebar: 50 },
  { judul: 'Kompetensi', lebar: 150 },
  { judul: 'Dasar', lebar: 190 },
  { judul: 'Paraf', lebar: 70 },
  { judul: 'Bukti', lebar: 150 },
  { judul: 'Evaluasi', lebar: 150 },
  { judul: 'Pelaksanaan', lebar: 100 },
];

interface Orang {
  readonly nip: string;
  readonly nama: string;
}

export interface IsianSesi {
  readonly peserta: Orang;
  /** `YYYY-MM-DD`. */
  readonly tanggal: string;
  readonly jenis?: 'Pembimbingan' | 'Pendampingan';
  readonly pembimbing: Orang;
  readonly materi: string;
  /** Columns that differ, by contract name; undefined makes the cell blank. */
  readonly lain?: BarisContoh;
}

export function barisSesi(isian: IsianSesi): BarisContoh {
  const { peserta, tanggal, jenis = 'Pembimbingan', pembimbing, materi, lain } = isian;
  return {
    Tanggal: hari(tanggal),
    Jenis: jenis,
    Lingkup: 'Nasional',
    'NIP Peserta': peserta.nip,
    'Nama Peserta': peserta.nama,
    'NIP Pembimbing': pembimbing.nip,
    'Nama Pembimbing': pembimbing.nama,
    Materi: materi,
    Paraf: 'Sudah',
    ...lain,
  };
}

/** The agreement or request that began the process, as the dinas numbers its letters. */
export function dasarSesi(jenis: string, nomor: number, tanggal: string): IsiSel {
  const [tahun, bulan] = tanggal.split('-');
  const naskah = jenis === 'Pembimbingan' ? 'Kesepakatan' : 'Permohonan';
  return `${naskah} Nomor 800/${String(nomor).padStart(3, '0')}/DC/${bulan}/${tahun}`;
}
