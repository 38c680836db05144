/** How the export is asked for and made. */
import type { BahanEkspor, HasilEkspor } from '../../alur/laporan/kontrak';
import { tahunIsian } from '../dialog/tahun-isian';
import type { Pembuatan } from '../dialog/use-pembuatan';
import { panggil } from '../server/panggil';
import { ATURAN_EKSPOR, type IsianEkspor } from './aturan-ekspor';

export const PEMBUATAN_EKSPOR: Pembuatan<IsianEkspor, BahanEkspor, HasilEkspor> = {
  ...ATURAN_EKSPOR,
  buka: ({ tahun, per }) => {
    const isiTahun = tahunIsian(tahun);
    return panggil('bukaEkspor', { ...(isiTahun === undefined ? {} : { tahun: isiTahun }), ...(per === '' ? {} : { per }) });
  },
  buat: (_, { tahun, per, dilihat }, bilaAda) => panggil('buatEkspor', { tahun, per, bilaAda, terakhirDilihat: dilihat }),
};
