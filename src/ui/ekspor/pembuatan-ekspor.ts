/** The export dialog's fields, and how they are asked and answered. */
import type { BahanEkspor, HasilEkspor, PerEksporPanel } from '../../alur/laporan/kontrak';
import type { Pembuatan } from '../dialog/use-pembuatan';
import { galatTahun, tahunIsian } from '../dialog/tahun-isian';
import { panggil } from '../server/panggil';

export interface IsianEkspor {
  readonly tahun: string;
  /** '' until the server says what Pengaturan has. */
  readonly per: PerEksporPanel | '';
}

export const PEMBUATAN_EKSPOR: Pembuatan<IsianEkspor, BahanEkspor, HasilEkspor> = {
  hal: 'ekspor',
  awal: { tahun: '', per: '' },
  periksa: ({ tahun }) => ({ tahun: galatTahun(tahun) }),
  isianDari: (_, { tahun, per }) => ({ tahun: String(tahun), per }),
  buka: ({ tahun, per }) => {
    const isiTahun = tahunIsian(tahun);
    return panggil('bukaEkspor', { ...(isiTahun === undefined ? {} : { tahun: isiTahun }), ...(per === '' ? {} : { per }) });
  },
  buat: (_, { tahun, per, dilihat }, bilaAda) => panggil('buatEkspor', { tahun, per, bilaAda, terakhirDilihat: dilihat }),
};
