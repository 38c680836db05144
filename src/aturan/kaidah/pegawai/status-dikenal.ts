/** Sheet Pegawai: the status decides whose sessions count. */
import type { Pegawai } from '../../../istilah/pegawai';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah } from '../../kaidah';
import { dirapikan } from '../../kalimat/dirapikan';
import type { KolomPegawai } from '../../kolom';
import { PERBUP } from '../../perbup';

export const statusDikenal: Kaidah<Pegawai, KolomPegawai> = {
  kode: 'status-dikenal',
  nama: 'Status pegawai dikenal',
  syarat: 'Status terisi PNS, CPNS, atau PPPK; yang kosong atau tidak dikenal dibaca sebagai PNS dan diingatkan.',
  tingkat: 'ingatkan',
  kolom: 'Status',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ status }) => {
        if (status.hasil === 'terbaca') {
          return status.asal === undefined ? undefined : dirapikan('Status', status.asal, status.isi);
        }
        const sebab = status.hasil === 'keliru' ? status.keliru : 'Status belum diisi.';
        return {
          temuan: `${sebab} Pegawai ini dibaca sebagai PNS.`,
          perbaikan: status.hasil === 'keliru' ? status.perbaikan : 'Isi Status dengan PNS, CPNS, atau PPPK.',
        };
      },
    },
  ],
};
