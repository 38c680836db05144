/** What each of the eight competencies looks like on levels 1 to 3. */
import { perbup } from '../../istilah/acuan';
import type { Kompetensi } from '../../istilah/kompetensi';
import { tanggal } from '../../istilah/tanggal';
import type { Aturan } from '../aturan';
import { PERBUP } from '../perbup';

/** Behaviour on level 1, 2 and 3. */
export type UraianLevel = readonly [satu: string, dua: string, tiga: string];

/** The wording is the table's; a level above 3 has none in the draft. */
export const levelKompetensi: Aturan<Readonly<Record<Kompetensi, UraianLevel>>> = {
  nama: 'Tabel Level Kompetensi',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran D')],
      isi: {
        Integritas: [
          'Bertindak sesuai nilai, norma, etika organisasi',
          'Mengajak rekan bertindak sesuai nilai',
          'Menanamkan keyakinan agar bawahan bertindak sesuai nilai',
        ],
        Kerjasama: [
          'Berpartisipasi dalam tim',
          'Membangun tim yang partisipatif',
          'Meningkatkan kinerja organisasi',
        ],
        Komunikasi: [
          'Menyampaikan informasi dengan jelas',
          'Aktif berkomunikasi formal dan informal',
          'Menyampaikan informasi yang kompleks',
        ],
        'Orientasi pada hasil': [
          'Memenuhi standar kerja',
          'Melebihi standar yang ditetapkan',
          'Menetapkan target kinerja yang menantang',
        ],
        'Pelayanan Publik': [
          'Mematuhi standar pelayanan',
          'Mensupervisi proses pelayanan',
          'Memperbaiki standar pelayanan',
        ],
        'Pengembangan diri': [
          'Pengembangan individu pegawai',
          'Meningkatkan kemampuan bawahan',
          'Memberi umpan balik dan membimbing',
        ],
        'Mengelola Perubahan': [
          'Mengikuti perubahan dengan arahan',
          'Proaktif beradaptasi mengikuti perubahan',
          'Membantu orang lain mengantisipasi perubahan',
        ],
        'Pengambilan Keputusan': [
          'Mengumpulkan informasi sesuai kewenangan',
          'Menganalisis masalah secara mendalam',
          'Membandingkan berbagai alternatif',
        ],
      },
    },
  ],
};
