/** Runs row rules over one row and collects every fault, in the order of the rules. */
import type { Kaidah, Pelanggaran } from '../../aturan/kaidah';
import type { Temuan } from '../../istilah/temuan';
import type { KaidahBerlaku } from './kaidah-berlaku';
import { susunTemuan } from './susun-temuan';
import type { TempatTemuan } from './susun-temuan';

/** Most rows are without fault: they share one empty list. */
export const TANPA_TEMUAN: readonly Temuan[] = [];

/** `tempatDari` is asked only for a row with a fault. */
export function periksaBaris<B, K extends string, L>(
  baris: B,
  lingkungan: L,
  daftarKaidah: readonly KaidahBerlaku<Kaidah<B, K, L>>[],
  tempatDari: (baris: B) => TempatTemuan,
): readonly Temuan[] {
  let daftarTemuan: Temuan[] | undefined;
  for (const berlaku of daftarKaidah) {
    const { versi } = berlaku;
    const pelanggaran = versi.isi(baris, lingkungan);
    if (pelanggaran === undefined) continue;
    daftarTemuan ??= [];
    for (const satu of sebagaiDaftar(pelanggaran)) daftarTemuan.push(susunTemuan(tempatDari(baris), berlaku, versi, satu));
  }
  return daftarTemuan ?? TANPA_TEMUAN;
}

const sebagaiDaftar = <K extends string>(
  pelanggaran: Pelanggaran<K> | readonly Pelanggaran<K>[],
): readonly Pelanggaran<K>[] => ('temuan' in pelanggaran ? [pelanggaran] : pelanggaran);
