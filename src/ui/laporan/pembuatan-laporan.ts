/** How the report is asked for and made. */
import type { BahanLaporan, HasilLaporan } from '../../alur/laporan/kontrak';
import { tahunIsian } from '../dialog/tahun-isian';
import type { Pembuatan } from '../dialog/use-pembuatan';
import { hariIsian } from '../isian/tanggal-isian';
import { panggil } from '../server/panggil';
import { ATURAN_LAPORAN, type IsianLaporan } from './aturan-laporan';

export const PEMBUATAN_LAPORAN: Pembuatan<IsianLaporan, BahanLaporan, HasilLaporan> = {
  ...ATURAN_LAPORAN,
  buka: ({ tahun, tanggal }) => {
    const [isiTahun, hari] = [tahunIsian(tahun), hariIsian(tanggal)];
    return panggil('bukaLaporan', { ...(isiTahun === undefined ? {} : { tahun: isiTahun }), ...(hari === undefined ? {} : { tanggal: hari }) });
  },
  buat: ({ jenis }, { tahun, tanggal, dilihat }, bilaAda) =>
    panggil('buatLaporan', { tahun, tanggal, jenis, bilaAda, terakhirDilihat: dilihat }),
};
