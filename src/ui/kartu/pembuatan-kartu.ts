/** The card dialog's fields, and how they are asked and answered. */
import type { BahanKartu, HasilKartu, UntukKartuPanel } from '../../alur/laporan/kontrak';
import type { Pembuatan } from '../dialog/use-pembuatan';
import { galatTahun, tahunIsian } from '../dialog/tahun-isian';
import { panggil } from '../server/panggil';

export interface IsianKartu {
  readonly tahun: string;
  readonly cara: 'orang' | 'unit' | 'semua';
  readonly nip: string;
  /** What stands in the search field. */
  readonly cari: string;
  readonly unit: string;
}

/** Whose cards the fields mean; undefined while nobody is chosen. */
export function untukIsian({ cara, nip, unit }: IsianKartu): UntukKartuPanel | undefined {
  if (cara === 'semua') return 'semua';
  if (cara === 'orang') return nip === '' ? undefined : { nip };
  return unit === '' ? undefined : { unit };
}

export const PEMBUATAN_KARTU: Pembuatan<IsianKartu, BahanKartu, HasilKartu> = {
  hal: 'kartu',
  awal: { tahun: '', cara: 'semua', nip: '', cari: '', unit: '' },
  periksa: (isian) => ({
    tahun: galatTahun(isian.tahun),
    cari: isian.cara === 'orang' && isian.nip === '' ? 'Pilih satu pegawai dari daftar.' : undefined,
    unit: isian.cara === 'unit' && isian.unit === '' ? 'Pilih unit kerja.' : undefined,
  }),
  isianDari: (isian, { tahun }) => ({ ...isian, tahun: String(tahun) }),
  buka: (isian) => {
    const [tahun, untuk] = [tahunIsian(isian.tahun), untukIsian(isian)];
    return panggil('bukaKartu', { ...(tahun === undefined ? {} : { tahun }), ...(untuk === undefined ? {} : { untuk }) });
  },
  buat: (isian, { tahun, dilihat }, bilaAda) =>
    panggil('buatKartu', { tahun, untuk: untukIsian(isian) ?? 'semua', bilaAda, terakhirDilihat: dilihat }),
};
