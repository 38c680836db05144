/** Sheet JP Lain: an activity does not end before it begins. */
import { tanggal, teksTanggal } from '../../../istilah/tanggal';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { PERBUP } from '../../perbup';

export const tanggalBerurutan: KaidahJpLain = {
  kode: 'tanggal-berurutan',
  nama: 'Tanggal berurutan',
  syarat: 'Tanggal Selesai tidak mendahului Tanggal Mulai.',
  tingkat: 'ingatkan',
  kolom: 'Tanggal Selesai',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ tanggalMulai: mulai, tanggalSelesai: selesai }) =>
        mulai.hasil !== 'terbaca' || selesai.hasil !== 'terbaca' || mulai.isi <= selesai.isi
          ? undefined
          : {
              temuan: `Tanggal Selesai ${teksTanggal(selesai.isi)} mendahului Tanggal Mulai ${teksTanggal(mulai.isi)}.`,
              perbaikan: 'Perbaiki salah satunya seperti pada sertifikat; Tanggal Selesai menentukan tahun laporan.',
            },
    },
  ],
};
