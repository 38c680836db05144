/** Sheet JP Lain: the activity is over; what lies ahead earns no JP yet. */
import { tanggal as hari, teksTanggal } from '../../../istilah/tanggal';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { PERBUP } from '../../perbup';
import { tanggalPenentu } from '../../tanggal-jp-lain';
import { hariSamaYangLalu } from '../tanggal-tidak-di-masa-depan';

export const tanggalJpLainTidakDiMasaDepan: KaidahJpLain = {
  kode: 'tanggal-tidak-di-masa-depan',
  nama: 'Tanggal pada JP Lain tidak di masa depan',
  syarat: 'Kegiatan sudah selesai pada hari ini.',
  tingkat: 'tolak',
  kolom: 'Tanggal Selesai',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: (baris, { hariIni }) => {
        const { kolom, tanggal } = tanggalPenentu(baris);
        if (tanggal.hasil !== 'terbaca' || tanggal.isi <= hariIni) return undefined;
        const lalu = hariSamaYangLalu(tanggal.isi, hariIni);
        return {
          kolom,
          temuan: `${kolom} ${teksTanggal(tanggal.isi)} belum tiba (hari ini ${teksTanggal(hariIni)}).`,
          perbaikan:
            `Perbaiki ${kolom}${lalu ? `, misalnya ${teksTanggal(lalu)}` : ''}; ` +
            'JP dicatat sesudah kegiatan selesai.',
        };
      },
    },
  ],
};
