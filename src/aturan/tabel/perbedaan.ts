/** The ten aspects in which Pembimbingan and Pendampingan differ. */
import { perbup } from '../../istilah/acuan';
import { tanggal } from '../../istilah/tanggal';
import { versiTerakhir, type Aturan, type Versi } from '../aturan';
import { PERBUP } from '../perbup';

export interface Perbedaan {
  readonly aspek: string;
  readonly pembimbingan: string;
  readonly pendampingan: string;
}

const HASIL =
  'Pengetahuan dan/atau keterampilan baru yang dapat menghasilkan motivasi/ide baru dalam penyelesaian pekerjaan';

/** Headers under which the table is shown. */
export const JUDUL_TABEL_PERBEDAAN = ['Aspek', 'Pembimbingan', 'Pendampingan'] as const;

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
          pembimbingan:
            'Mengoreksi perilaku yang tidak sesuai, memperbaiki kinerja, dan memberikan keterampilan yang diperlukan ' +
            'pegawai untuk mencapai tujuan',
          pendampingan: 'Mendukung dan membimbing pengembangan pribadi pegawai',
        },
        {
          aspek: 'Menutupi Kesenjangan',
          pembimbingan: 'Kesenjangan kinerja kecil karena kurang motivasi atau kejenuhan',
          pendampingan: 'Kesenjangan kinerja besar karena kurang keterampilan/keahlian dan pengalaman',
        },
        { aspek: 'Hasil yang Diharapkan', pembimbingan: HASIL, pendampingan: HASIL },
        { aspek: 'Kepentingan', pembimbingan: 'Kinerja', pendampingan: 'Pembelajaran' },
        {
          aspek: 'Prakarsa',
          pembimbingan: 'Inisiatif dari atasan langsung untuk memberi pembelajaran kepada pegawai',
          pendampingan: 'Inisiatif dari pegawai',
        },
        {
          aspek: 'Kesukarelaan',
          pembimbingan: 'Tidak bersifat sukarela tetapi berdasarkan kesepakatan (konsensus)',
          pendampingan: 'Mentor dan pegawai berpartisipasi secara sukarela',
        },
        {
          aspek: 'Fokus',
          pembimbingan: 'Fokus pada tugas/tujuan yang harus segera diselesaikan',
          pendampingan: 'Fokus pada pengembangan pribadi pegawai',
        },
        {
          aspek: 'Peranan',
          pembimbingan: 'Atasan langsung memberitahu dengan umpan balik yang tepat',
          pendampingan: 'Atasan langsung menyimak, menjadi model, dan memberi saran',
        },
        { aspek: 'Jangka Waktu', pembimbingan: 'Jangka Pendek', pendampingan: 'Jangka Panjang' },
        {
          aspek: 'Pendamping/Pembimbing',
          pembimbingan: 'Atasan langsung',
          pendampingan: 'Atasan langsung/atau pegawai senior',
        },
      ],
    },
  ],
};

/** The newest version, as shown in sheet Acuan. */
export const TABEL_PERBEDAAN: Versi<readonly Perbedaan[]> = versiTerakhir(perbedaanJenis);
