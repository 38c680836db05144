/** Every setting as it stands in the workbook, for the dialog. */
import { DAFTAR_PENGATURAN } from '../../lembar/kamus/daftar-pengaturan';
import type { BukuKerja } from '../buku-kerja';
import type { PengaturanPanel } from '../panel/kontrak';
import { butirPanel } from './butir-panel';
import { bukaLembarPengaturan } from './lembar-pengaturan';

/** Reads only. Throws `Galat` where the sheet or one of its headers is missing: nothing set there could be kept. */
export function bukaPengaturan(buku: BukuKerja): PengaturanPanel {
  const { letak } = bukaLembarPengaturan(buku);
  return { daftar: DAFTAR_PENGATURAN.map((butir) => butirPanel(butir, letak.get(butir))) };
}
