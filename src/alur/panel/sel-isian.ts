/** What the form holds as cells of one row of sheet Sesi, and which field stands in which column. */
import type { KolomSesi } from '../../istilah/sesi';
import type { Sel } from '../../lembar/sel';
import type { IsianSesi, PesertaIsian } from './kontrak';

/** The columns that the form fills. */
export type KolomIsian = Exclude<KolomSesi, 'ID Sesi' | 'Pelaksanaan'>;
export type SelIsian = Readonly<Record<KolomIsian, Sel>>;

/** The header under which each field of the form stands. */
export const KOLOM_BIDANG: Readonly<Record<keyof IsianSesi, KolomIsian>> = {
  tanggal: 'Tanggal',
  jenis: 'Jenis',
  lingkup: 'Lingkup',
  nipPembimbing: 'NIP Pembimbing',
  namaPembimbing: 'Nama Pembimbing',
  materi: 'Materi',
  kompetensi: 'Kompetensi',
  dasar: 'Dasar',
  paraf: 'Paraf',
  bukti: 'Bukti',
  evaluasi: 'Evaluasi',
};
export const DAFTAR_BIDANG = Object.keys(KOLOM_BIDANG) as readonly (keyof IsianSesi)[];

export const selIsian = (isian: IsianSesi, { nip, nama }: PesertaIsian): SelIsian => ({
  Tanggal: isian.tanggal === '' ? '' : { tanggal: isian.tanggal, jam: '' },
  Jenis: isian.jenis,
  Lingkup: isian.lingkup,
  'NIP Peserta': nip,
  'Nama Peserta': nama,
  'NIP Pembimbing': isian.nipPembimbing,
  'Nama Pembimbing': isian.namaPembimbing,
  Materi: isian.materi,
  Kompetensi: isian.kompetensi,
  Dasar: isian.dasar,
  Paraf: isian.paraf,
  Bukti: isian.bukti,
  Evaluasi: isian.evaluasi,
});
