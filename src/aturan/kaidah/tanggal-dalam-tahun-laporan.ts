/** The session lies in the year of the report. */
import { perbup } from '../../istilah/acuan';
import { bulanDari, hariKe, nomorBulan, susunTanggal, tahunDari, tanggal as hari, teksTanggal } from
  '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

export const tanggalDalamTahunLaporan: Kaidah = {
  kode: 'tanggal-dalam-tahun-laporan',
  nama: 'Tanggal dalam tahun laporan',
  syarat: 'Kegiatan bertanggal dalam tahun laporan; yang lain dihitung pada tahunnya sendiri.',
  tingkat: 'ingatkan',
  kolom: 'Tanggal',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran J')],
      isi: ({ tanggal }, { tahunLaporan, hariIni }) => {
        if (tanggal.hasil !== 'terbaca' || tahunDari(tanggal.isi) === tahunLaporan) return undefined;
        const seharusnya = susunTanggal(tahunLaporan, nomorBulan(bulanDari(tanggal.isi)), hariKe(tanggal.isi));
        return {
          temuan: `Tanggal ${teksTanggal(tanggal.isi)} berada di luar tahun laporan ${tahunLaporan}.`,
          // A day that has not come is refused by another rule: nobody may be told to leave it.
          perbaikan:
            (tanggal.isi > hariIni
              ? ''
              : `Jika benar, biarkan: kegiatan masuk tahun ${tahunDari(tanggal.isi)}, ` +
                `tidak masuk laporan ${tahunLaporan}. `) +
            `Jika tahunnya keliru, perbaiki${seharusnya ? ` menjadi ${teksTanggal(seharusnya)}` : ''}.`,
        };
      },
    },
  ],
};
