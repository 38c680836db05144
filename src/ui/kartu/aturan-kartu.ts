/** The card dialog's fields: whose cards they mean, and what is wrong with them. */
import type { BahanKartu, UntukKartuPanel } from '../../alur/laporan/kontrak';
import type { Aturan } from '../dialog/keadaan';
import { galatTahun } from '../dialog/tahun-isian';

export interface IsianKartu {
  readonly tahun: string;
  readonly cara: 'orang' | 'unit' | 'semua';
  readonly nip: string;
  /** What stands in the search field. */
  readonly cari: string;
  readonly unit: string;
}

/** Undefined while nobody is chosen. */
export function untukIsian({ cara, nip, unit }: IsianKartu): UntukKartuPanel | undefined {
  if (cara === 'semua') return 'semua';
  if (cara === 'orang') return nip === '' ? undefined : { nip };
  return unit === '' ? undefined : { unit };
}

export const ATURAN_KARTU: Aturan<IsianKartu, BahanKartu> = {
  hal: 'kartu',
  awal: { tahun: '', cara: 'semua', nip: '', cari: '', unit: '' },
  periksa: (isian) => ({
    tahun: galatTahun(isian.tahun),
    cari: isian.cara === 'orang' && isian.nip === '' ? 'Pilih satu pegawai dari daftar.' : undefined,
    unit: isian.cara === 'unit' && isian.unit === '' ? 'Pilih unit kerja.' : undefined,
  }),
  isianDari: (isian, { tahun }) => ({ ...isian, tahun: String(tahun) }),
};
