/** Sheet Pegawai: the jenjang gives the level of competency that the post demands. */
import { DAFTAR_JENJANG } from '../../../istilah/jenjang';
import type { Pegawai } from '../../../istilah/pegawai';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah } from '../../kaidah';
import { dirapikan } from '../../kalimat/dirapikan';
import type { KolomPegawai } from '../../kolom';
import { PERBUP } from '../../perbup';

export const jenjangDikenal: Kaidah<Pegawai, KolomPegawai> = {
  kode: 'jenjang-dikenal',
  nama: 'Jenjang jabatan dikenal',
  syarat: 'Jenjang terisi dengan salah satu jenjang yang level kompetensinya diketahui.',
  tingkat: 'ingatkan',
  kolom: 'Jenjang',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ jenjang }) => {
        if (jenjang.hasil === 'terbaca') {
          return jenjang.asal === undefined ? undefined : dirapikan('Jenjang', jenjang.asal, jenjang.isi);
        }
        const sebab = jenjang.hasil === 'keliru' ? jenjang.keliru : 'Jenjang belum diisi.';
        return {
          temuan: `${sebab} Level standar tidak dapat ditentukan dari jenjang.`,
          perbaikan: jenjang.hasil === 'keliru' ? jenjang.perbaikan : `Pilih salah satu: ${DAFTAR_JENJANG.join(', ')}.`,
        };
      },
    },
  ],
};
