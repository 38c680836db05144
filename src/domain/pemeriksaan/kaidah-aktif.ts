/** The rules that are not switched off in this run, each with the level that the readings give it. */
import type { KaidahDasar } from '../../aturan/kaidah';
import type { Tafsir } from '../../aturan/tafsir';
import type { Tingkat } from '../../istilah/temuan';

export interface KaidahAktif<R> {
  readonly kaidah: R;
  readonly tingkat: Tingkat;
}

/** In the order given. A rule whose reading says `abaikan` is left out. */
export function kaidahAktif<R extends Pick<KaidahDasar<unknown, string>, 'tingkat'>>(
  daftar: readonly R[],
  tafsir: Tafsir,
): readonly KaidahAktif<R>[] {
  const aktif: KaidahAktif<R>[] = [];
  for (const kaidah of daftar) {
    const tingkat = typeof kaidah.tingkat === 'string' ? kaidah.tingkat : tafsir[kaidah.tingkat.menurut];
    if (tingkat !== 'abaikan') aktif.push({ kaidah, tingkat });
  }
  return aktif;
}
