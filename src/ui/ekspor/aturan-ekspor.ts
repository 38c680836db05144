/** The export dialog's fields: what is wrong with them, and what the server makes of them. */
import type { BahanEkspor, PerEksporPanel } from '../../alur/laporan/kontrak';
import type { Aturan } from '../dialog/keadaan';
import { galatTahun } from '../dialog/tahun-isian';

export interface IsianEkspor {
  readonly tahun: string;
  /** '' until the server says what Pengaturan has. */
  readonly per: PerEksporPanel | '';
}

export const ATURAN_EKSPOR: Aturan<IsianEkspor, BahanEkspor> = {
  hal: 'ekspor',
  awal: { tahun: '', per: '' },
  periksa: ({ tahun }) => ({ tahun: galatTahun(tahun) }),
  isianDari: (_, { tahun, per }) => ({ tahun: String(tahun), per }),
};
