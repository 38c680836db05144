/** The session does not lie in the future. */
import { bulanDari, hariKe, nomorBulan, susunTanggal, tahunDari, tanggal as hari, teksTanggal, type Tanggal } from
  '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

/** The same day in the last year in which it has already come; what was typed with a wrong year was probably that. */
export function hariSamaYangLalu(depan: Tanggal, hariIni: Tanggal): Tanggal | undefined {
  for (let tahun = tahunDari(hariIni); tahun > tahunDari(hariIni) - 8; tahun--) {
    const calon = susunTanggal(tahun, nomorBulan(bulanDari(depan)), hariKe(depan));
    if (calon !== undefined && calon <= hariIni) return calon;
  }
  return undefined;
}

export const tanggalTidakDiMasaDepan: Kaidah = {
  kode: 'tanggal-tidak-di-masa-depan',
  nama: 'Tanggal tidak di masa depan',
  syarat: 'Tanggal kegiatan tidak sesudah hari ini.',
  tingkat: 'tolak',
  kolom: 'Tanggal',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ tanggal }, { hariIni }) => {
        if (tanggal.hasil !== 'terbaca' || tanggal.isi <= hariIni) return undefined;
        const lalu = hariSamaYangLalu(tanggal.isi, hariIni);
        return {
          temuan: `Tanggal ${teksTanggal(tanggal.isi)} belum tiba (hari ini ${teksTanggal(hariIni)}).`,
          perbaikan:
            `Perbaiki tanggalnya${lalu ? `, misalnya ${teksTanggal(lalu)}` : ''}; ` +
            'kegiatan yang belum dilaksanakan dicatat sesudah dilaksanakan.',
        };
      },
    },
  ],
};
