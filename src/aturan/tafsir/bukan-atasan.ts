/** Reading: what follows when the Pembimbing is not the atasan langsung. */
import { perbup } from '../../istilah/acuan';
import type { PertanyaanTerbuka } from '../tafsir';

export const bukanAtasan: PertanyaanTerbuka<'bukanAtasan'> = {
  kunci: 'bukanAtasan',
  pengaturan: 'Pembimbing bukan atasan langsung',
  pilihan: ['ingatkan', 'tolak', 'abaikan'],
  baku: 'ingatkan',
  pertanyaan:
    'Bagaimana memperlakukan Pembimbingan oleh orang yang bukan atasan langsung peserta?',
  alasan:
    'Tabel perbedaan menyebut atasan langsung, sedangkan definisi Pembimbing terbuka bagi setiap orang yang ' +
      'bertugas; data atasan pun dapat tertinggal.',
  acuan: [perbup('Pasal 1 angka 14'), perbup('Pasal 2 ayat (2) huruf c'), perbup('Lampiran F.3')],
  keputusan: '0006-pembimbing-bukan-atasan',
};
