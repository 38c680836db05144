/** Reading: what follows when one person has two sessions of one kind on one day. */
import type { PertanyaanTerbuka } from '../tafsir';

export const sejenisSehari: PertanyaanTerbuka<'sejenisSehari'> = {
  kunci: 'sejenisSehari',
  pengaturan: 'Sesi sejenis pada hari yang sama',
  pilihan: ['ingatkan', 'tolak', 'abaikan'],
  baku: 'ingatkan',
  pertanyaan:
    'Bagaimana memperlakukan dua kegiatan sejenis bagi peserta yang sama pada hari yang sama?',
  alasan:
    'Dua pertemuan dalam sehari mungkin terjadi dan tetap tunduk pada batas sebulan, tetapi sering berasal dari ' +
      'pencatatan ganda.',
  acuan: [],
  keputusan: '0008-sesi-sejenis-sehari',
};
