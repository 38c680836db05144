/** A session is documented by the paraf on its card or by other proof. */
import { perbup } from '../../istilah/acuan';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { kutip } from '../kalimat/kutip';
import { PERBUP } from '../perbup';

/** What offices write for a paraf that was given, in small letters. */
const SUDAH = new Set(['sudah', 'ya', 'ada', 'v', '✓', '✔', '√']);
const sudahDiparaf = (paraf: string): boolean => paraf === 'Sudah' || SUDAH.has(paraf.toLowerCase());

export const parafAtauBuktiAda: Kaidah = {
  kode: 'paraf-atau-bukti-ada',
  nama: 'Paraf atau bukti ada',
  syarat: 'Kegiatan sudah diparaf Pembimbing atau Pendamping, atau mempunyai bukti dukung.',
  tingkat: { menurut: 'tanpaBukti' },
  kolom: 'Paraf',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran G.4.d'), perbup('Lampiran H.4.d'), perbup('Lampiran I.5')],
      isi: ({ paraf, bukti }) =>
        bukti !== '' || sudahDiparaf(paraf)
          ? undefined
          : {
              temuan: `Paraf ${paraf === '' ? 'belum diisi' : kutip(paraf)} dan Bukti kosong.`,
              perbaikan:
                'Isi Paraf dengan Sudah setelah kartu kendali diparaf, atau isi Bukti dengan nomor atau tautannya.',
            },
    },
  ],
};
