/** The ten aspects in which Pembimbingan and Pendampingan differ. */
import { perbup } from '../../istilah/acuan';
import type { Jenis } from '../../istilah/sesi';
import { tanggal } from '../../istilah/tanggal';
import type { Aturan } from '../aturan';
import { PERBUP } from '../perbup';

export interface Perbedaan extends Readonly<Record<Jenis, string>> {
  readonly aspek: string;
}

const HASIL =
  'Pengetahuan dan/atau keterampilan baru yang dapat menghasilkan motivasi/ide baru dalam penyelesaian pekerjaan';

/** The wording is the table's, whose columns are headed Coaching and Mentoring. Row 3 is the same for both. */
export const perbedaanJenis: Aturan<readonly Perbedaan[]> = {
  nama: 'Tabel Perbedaan Pembimbingan dan Pendampingan',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran F.3')],
      isi: [
        {
          aspek: 'Tujuan',
          Pembimbingan:
            'Mengoreksi perilaku yang tidak sesuai, memperbaiki kinerja, dan memberikan keterampilan yang diperlukan ' +
            'pegawai untuk mencapai tujuan',
          Pendampingan: 'Mendukung dan membimbing pengembangan pribadi pegawai',
        },
        {
          aspek: 'Menutupi Kesenjangan',
          Pembimbingan: 'Kesenjangan kinerja kecil karena kurang motivasi atau kejenuhan',
          Pendampingan: 'Kesenjangan kinerja besar karena kurang keterampilan/keahlian dan pengalaman',
        },
        { aspek: 'Hasil yang Diharapkan', Pembimbingan: HASIL, Pendampingan: HASIL },
        { aspek: 'Kepentingan', Pembimbingan: 'Kinerja', Pendampingan: 'Pembelajaran' },
        {
          aspek: 'Prakarsa',
          Pembimbingan: 'Inisiatif dari atasan langsung untuk memberi pembelajaran kepada pegawai',
          Pendampingan: 'Inisiatif dari pegawai',
        },
        {
          aspek: 'Kesukarelaan',
          Pembimbingan: 'Tidak bersifat sukarela tetapi berdasarkan kesepakatan (konsensus)',
          Pendampingan: 'Mentor dan pegawai berpartisipasi secara sukarela',
        },
        {
          aspek: 'Fokus',
          Pembimbingan: 'Fokus pada tugas/tujuan yang harus segera diselesaikan',
          Pendampingan: 'Fokus pada pengembangan pribadi pegawai',
        },
        {
          aspek: 'Peranan',
          Pembimbingan: 'Atasan langsung memberitahu dengan umpan balik yang tepat',
          Pendampingan: 'Atasan langsung menyimak, menjadi model, dan memberi saran',
        },
        { aspek: 'Jangka Waktu', Pembimbingan: 'Jangka Pendek', Pendampingan: 'Jangka Panjang' },
        {
          aspek: 'Pendamping/Pembimbing',
          Pembimbingan: 'Atasan langsung',
          Pendampingan: 'Atasan langsung/atau pegawai senior',
        },
      ],
    },
  ],
};
