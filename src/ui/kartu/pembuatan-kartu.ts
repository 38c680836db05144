/** How the cards are asked for and made. */
import type { BahanKartu, HasilKartu } from '../../alur/laporan/kontrak';
import { tahunIsian } from '../dialog/tahun-isian';
import type { Pembuatan } from '../dialog/use-pembuatan';
import { panggil } from '../server/panggil';
import { ATURAN_KARTU, untukIsian, type IsianKartu } from './aturan-kartu';

export const PEMBUATAN_KARTU: Pembuatan<IsianKartu, BahanKartu, HasilKartu> = {
  ...ATURAN_KARTU,
  buka: (isian) => {
    const [tahun, untuk] = [tahunIsian(isian.tahun), untukIsian(isian)];
    return panggil('bukaKartu', { ...(tahun === undefined ? {} : { tahun }), ...(untuk === undefined ? {} : { untuk }) });
  },
  buat: (isian, { tahun, dilihat }, bilaAda) =>
    panggil('buatKartu', { tahun, untuk: untukIsian(isian) ?? 'semua', bilaAda, terakhirDilihat: dilihat }),
};
