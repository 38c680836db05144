/** Sheet JP Lain: the activity lies in the year of the report. */
import { perbup } from '../../../istilah/acuan';
import { tahunDari, tanggal as hari, teksTanggal } from '../../../istilah/tanggal';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { PERBUP } from '../../perbup';
import { tanggalPenentu } from '../../tanggal-jp-lain';

export const tanggalJpLainDalamTahunLaporan: KaidahJpLain = {
  kode: 'tanggal-dalam-tahun-laporan',
  nama: 'Tanggal pada JP Lain dalam tahun laporan',
  syarat: 'Kegiatan selesai dalam tahun laporan; yang lain masuk tahunnya sendiri.',
  tingkat: 'ingatkan',
  kolom: 'Tanggal Selesai',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran J')],
      isi: (baris, { tahunLaporan }) => {
        const { kolom, tanggal } = tanggalPenentu(baris);
        if (tanggal.hasil !== 'terbaca' || tahunDari(tanggal.isi) === tahunLaporan) return undefined;
        return {
          kolom,
          temuan: `${kolom} ${teksTanggal(tanggal.isi)} berada di luar tahun laporan ${tahunLaporan}.`,
          perbaikan:
            `Jika benar, biarkan: JP masuk tahun ${tahunDari(tanggal.isi)}, tidak masuk laporan ${tahunLaporan}. ` +
            'Jika tahunnya keliru, perbaiki seperti pada sertifikat.',
        };
      },
    },
  ],
};
