/** What each of the eight competencies looks like on levels 1 to 3. */
import { perbup } from '../../istilah/acuan';
import type { Kompetensi } from '../../istilah/kompetensi';
import { tanggal } from '../../istilah/tanggal';
import { versiTerakhir, type Aturan, type Versi } from '../aturan';
import { PERBUP } from '../perbup';

export interface UraianKompetensi {
  readonly kompetensi: Kompetensi;
  /** Behaviour on level 1, 2 and 3. */
  readonly uraian: readonly [satu: string, dua: string, tiga: string];
}

/** The wording is the table's; a level above 3 has none in the draft. */
export const levelKompetensi: Aturan<readonly UraianKompetensi[]> = {
  nama: 'Tabel Level Kompetensi',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran D')],
      isi: [
        {
          kompetensi: 'Integritas',
          uraian: [
            'Bertindak sesuai nilai, norma, etika organisasi',
            'Mengajak rekan bertindak sesuai nilai',
            'Menanamkan keyakinan agar bawahan bertindak sesuai nilai',
          ],
        },
        {
          kompetensi: 'Kerjasama',
          uraian: [
            'Berpartisipasi dalam tim',
            'Membangun tim yang partisipatif',
            'Meningkatkan kinerja organisasi',
          ],
        },
        {
          kompetensi: 'Komunikasi',
          uraian: [
            'Menyampaikan informasi dengan jelas',
            'Aktif berkomunikasi formal dan informal',
            'Menyampaikan informasi yang kompleks',
          ],
        },
        {
          kompetensi: 'Orientasi pada hasil',
          uraian: [
            'Memenuhi standar kerja',
            'Melebihi standar yang ditetapkan',
            'Menetapkan target kinerja yang menantang',
          ],
        },
        {
          kompetensi: 'Pelayanan Publik',
          uraian: [
            'Mematuhi standar pelayanan',
            'Mensupervisi proses pelayanan',
            'Memperbaiki standar pelayanan',
          ],
        },
        {
          kompetensi: 'Pengembangan diri',
          uraian: [
            'Pengembangan individu pegawai',
            'Meningkatkan kemampuan bawahan',
            'Memberi umpan balik dan membimbing',
          ],
        },
        {
          kompetensi: 'Mengelola Perubahan',
          uraian: [
            'Mengikuti perubahan dengan arahan',
            'Proaktif beradaptasi mengikuti perubahan',
            'Membantu orang lain mengantisipasi perubahan',
          ],
        },
        {
          kompetensi: 'Pengambilan Keputusan',
          uraian: [
            'Mengumpulkan informasi sesuai kewenangan',
            'Menganalisis masalah secara mendalam',
            'Membandingkan berbagai alternatif',
          ],
        },
      ],
    },
  ],
};

/** The newest version, as shown in sheet Acuan. */
export const TABEL_LEVEL: Versi<readonly UraianKompetensi[]> = versiTerakhir(levelKompetensi);
