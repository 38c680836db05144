/** Every finding of the rows of a sheet beside Sesi: row rules first, then the rules over its list. */
import type { Kaidah, KaidahDaftar, Lingkungan } from '../../aturan/kaidah';
import type { Tanggal } from '../../istilah/tanggal';
import type { Temuan } from '../../istilah/temuan';
import { kaidahAktif } from './kaidah-aktif';
import { kaidahBerlaku } from './kaidah-berlaku';
import { periksaBaris } from './periksa-baris';
import { periksaDaftar } from './periksa-daftar';

export interface Pemeriksaan<B, K extends string, L> {
  /** Title of the sheet. */
  readonly lembar: string;
  readonly kaidah: readonly Kaidah<B, K, L>[];
  readonly kaidahDaftar?: readonly KaidahDaftar<B, K, L>[];
  /** The day that chooses the version of each rule for a row; today by default. */
  readonly hariDari?: (baris: B) => Tanggal | undefined;
}

/** In the order of `daftar`. */
export function periksaLembarLain<B extends { readonly baris: number }, K extends string, L extends Lingkungan>(
  daftar: readonly B[],
  lingkungan: L,
  { lembar, kaidah, kaidahDaftar = [], hariDari }: Pemeriksaan<B, K, L>,
): readonly (readonly Temuan[])[] {
  const { tafsir } = lingkungan.ketentuan;
  const tempat = ({ baris }: B): { lembar: string; baris: number } => ({ lembar, baris });
  const berlakuPada = kaidahBerlaku(kaidahAktif(kaidah, tafsir));
  const antarbaris = kaidahAktif(kaidahDaftar, tafsir).map((satu) =>
    periksaDaftar(daftar, lingkungan.hariIni, lingkungan, satu, tempat),
  );
  return daftar.map((baris) => {
    const sendiri = periksaBaris(baris, lingkungan, berlakuPada(hariDari?.(baris) ?? lingkungan.hariIni), tempat);
    const bersama = antarbaris.flatMap((temuan) => temuan.get(baris.baris) ?? []);
    return bersama.length === 0 ? sendiri : [...sendiri, ...bersama];
  });
}
