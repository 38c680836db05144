/** Reading: what follows when a session has neither paraf nor proof. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const tanpaBukti: PertanyaanTerbuka<'tanpaBukti'> = {
  kunci: 'tanpaBukti',
  pengaturan: 'Tanpa paraf atau bukti',
  pilihan: ['ingatkan', 'tolak', 'abaikan'],
  baku: 'ingatkan',
  pertanyaan:
    'Apakah kegiatan tanpa paraf dan tanpa bukti dukung tetap dihitung?',
  alasan:
    'Dokumentasi diwajibkan, tetapi akibat ketiadaannya tidak disebut; kegiatan tetap dihitung dan ' +
      'kekurangannya ditunjukkan.',
  acuan: [perbup('Lampiran G.4.d'), perbup('Lampiran H.4.d'), perbup('Lampiran I.5')],
  keputusan: '0009-paraf-atau-bukti',
};
