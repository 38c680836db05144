/** Runs one rule over a whole list (one NIP twice, one session twice): the faults by row number. */
import { versiPada } from '../../aturan/aturan';
import type { KaidahDaftar } from '../../aturan/kaidah';
import type { Tanggal } from '../../istilah/tanggal';
import type { Temuan } from '../../istilah/temuan';
import type { KaidahAktif } from './kaidah-aktif';
import { susunTemuan } from './susun-temuan';
import type { TempatTemuan } from './susun-temuan';

/** `hari` chooses the version for the whole list: rows that are compared must be compared by one rule. */
export function periksaDaftar<B extends { readonly baris: number }, K extends string, L>(
  daftar: readonly B[],
  hari: Tanggal,
  lingkungan: L,
  aktif: KaidahAktif<KaidahDaftar<B, K, L>>,
  tempatDari: (baris: B) => TempatTemuan,
): ReadonlyMap<number, Temuan> {
  const versi = versiPada(aktif.kaidah, hari);
  const pelanggaran = versi.isi(daftar, lingkungan);
  const daftarTemuan = new Map<number, Temuan>();
  if (pelanggaran.size === 0) return daftarTemuan;
  for (const baris of daftar) {
    const salah = pelanggaran.get(baris.baris);
    if (salah) daftarTemuan.set(baris.baris, susunTemuan(tempatDari(baris), aktif, versi, salah));
  }
  return daftarTemuan;
}
