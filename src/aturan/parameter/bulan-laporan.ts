/** The month in which each PD hands in its yearly report. */
import { perbup } from '../../istilah/acuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

export const bulanLaporan: Parameter = {
  kode: 'bulanLaporan',
  nama: 'Bulan pelaporan',
  pengaturan: 'Bulan pelaporan',
  satuan: 'bulan',
  rentang: [1, 12],
  penjelasan: 'Nomor bulan penyampaian laporan tahunan PD (12 = Desember).',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, isi: 12, acuan: [perbup('Lampiran J')] }],
};
