/** Reading: what follows when the evaluation is not recorded. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const tanpaEvaluasi: PertanyaanTerbuka<'tanpaEvaluasi'> = {
  kunci: 'tanpaEvaluasi',
  pengaturan: 'Tanpa evaluasi',
  pilihan: ['abaikan', 'ingatkan', 'tolak'],
  baku: 'abaikan',
  pertanyaan:
    'Apakah evaluasi harus tercatat agar kegiatan dihitung?',
  alasan:
    'Evaluasi menutup seluruh proses, bukan tiap pertemuan, sehingga pada saat pencatatan biasanya belum ada.',
  acuan: [perbup('Lampiran G.4.e'), perbup('Lampiran H.4.e')],
  keputusan: '0010-kesepakatan-permohonan-evaluasi',
};
