/** Reading: what follows when the agreement or the request is not recorded. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const tanpaDasar: PertanyaanTerbuka<'tanpaDasar'> = {
  kunci: 'tanpaDasar',
  pengaturan: 'Tanpa kesepakatan atau permohonan',
  pilihan: ['abaikan', 'ingatkan', 'tolak'],
  baku: 'abaikan',
  pertanyaan:
    'Apakah kesepakatan (Pembimbingan) atau permohonan (Pendampingan) harus tercatat agar kegiatan dihitung?',
  alasan:
    'Keduanya memulai proses, bukan tiap pertemuan, dan formatnya tidak ditetapkan; banyak PD belum ' +
      'mencatatnya.',
  acuan: [perbup('Lampiran G.4.a'), perbup('Lampiran H.4.a')],
  keputusan: '0010-kesepakatan-permohonan-evaluasi',
};
