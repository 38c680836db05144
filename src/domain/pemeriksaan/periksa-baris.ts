/** Runs row rules over one row and collects every fault, in the order of the rules. */
import { versiPada } from '../../aturan/aturan';
import type { Kaidah, Pelanggaran } from '../../aturan/kaidah';
import type { Tanggal } from '../../istilah/tanggal';
import type { Temuan } from '../../istilah/temuan';
import type { KaidahAktif } from './kaidah-aktif';
import { susunTemuan } from './susun-temuan';
import type { TempatTemuan } from './susun-temuan';

/** Most rows are without fault: they share one empty list. */
export const TANPA_TEMUAN: readonly Temuan[] = [];

/** `hari` chooses the version of each rule. */
export function periksaBaris<B, K extends string, L>(
  baris: B,
  hari: Tanggal,
  lingkungan: L,
  daftarKaidah: readonly KaidahAktif<Kaidah<B, K, L>>[],
  tempat: TempatTemuan,
): readonly Temuan[] {
  let daftarTemuan: Temuan[] | undefined;
  for (const aktif of daftarKaidah) {
    const versi = versiPada(aktif.kaidah, hari);
    const pelanggaran = versi.isi(baris, lingkungan);
    if (pelanggaran === undefined) continue;
    daftarTemuan ??= [];
    for (const satu of sebagaiDaftar(pelanggaran)) daftarTemuan.push(susunTemuan(tempat, aktif, versi, satu));
  }
  return daftarTemuan ?? TANPA_TEMUAN;
}

const sebagaiDaftar = <K extends string>(
  pelanggaran: Pelanggaran<K> | readonly Pelanggaran<K>[],
): readonly Pelanggaran<K>[] => ('temuan' in pelanggaran ? [pelanggaran] : pelanggaran);
