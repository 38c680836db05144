/** Row rules with the version in force, worked out once for each span of days in which no rule changes. */
import { versiPada } from '../../aturan/aturan';
import type { KaidahDasar } from '../../aturan/kaidah';
import type { Tanggal } from '../../istilah/tanggal';
import type { KaidahAktif } from './kaidah-aktif';

export interface KaidahBerlaku<R extends KaidahDasar<unknown, string>> extends KaidahAktif<R> {
  readonly versi: R['deret'][number];
}

/** The rules as they hold on a day, in the order given; days of one span share one list. */
export function kaidahBerlaku<R extends KaidahDasar<unknown, string>>(
  daftar: readonly KaidahAktif<R>[],
): (hari: Tanggal) => readonly KaidahBerlaku<R>[] {
  // Before its second version a rule holds by its first one.
  const perubahan = [...new Set(daftar.flatMap(({ kaidah }) => kaidah.deret.slice(1).map(({ sejak }) => sejak)))].sort();
  const perMasa = ['' as Tanggal, ...perubahan].map((hari) =>
    daftar.map((aktif) => ({ ...aktif, versi: versiPada(aktif.kaidah, hari) as R['deret'][number] })));
  return (hari) => {
    let masa = 0;
    while (masa < perubahan.length && hari >= (perubahan[masa] as Tanggal)) masa++;
    return perMasa[masa] as readonly KaidahBerlaku<R>[];
  };
}
