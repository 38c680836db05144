/** A value for every cell of a range, sent with as few cells as possible and never too many in one call. */
import { cincang, rangkaian, type Rangkaian } from '../lembar/tulis/blok';

type Wilayah = GoogleAppsScript.Spreadsheet.Range;
type Petak<T> = readonly (readonly T[])[];

/** So many cells that need not be sent (about three seconds of Google's time) are worth a call of their own. */
const SEL_HEMAT = 20_000;
/** Head and foot of a table, and what little may stand in between. */
const RANGKAIAN_TERBANYAK = 4;

/** How a property is set, for a whole range or cell by cell; `jeda` is called before every further block of cells. */
export interface CaraKirim<T> {
  readonly banyak: (wilayah: Wilayah, petak: T[][]) => void;
  readonly satu?: (wilayah: Wilayah, nilai: T) => void;
  readonly jeda: () => void;
}

/** `petak` has the size of `wilayah` and at least one cell. What `jeda` throws ends it. */
export function kirimPetak<T>(wilayah: Wilayah, petak: Petak<T>, { banyak, satu, jeda }: CaraKirim<T>): void {
  const lebar = petak[0]?.length ?? 0;
  const lain = (satu && seragamkan(wilayah, petak, satu)) ?? [{ awal: 0, akhir: petak.length }];
  lain.flatMap((deret) => cincang(deret, lebar)).forEach(({ awal, akhir }, ke) => {
    if (ke > 0) jeda();
    banyak(wilayah.offset(awal, 0, akhir - awal, lebar), petak.slice(awal, akhir).map((baris) => [...baris]));
  });
}

/** Sends what most cells have, where that spares enough of them; the rows that are left to send, undefined where it does not. */
function seragamkan<T>(wilayah: Wilayah, petak: Petak<T>, satu: (wilayah: Wilayah, nilai: T) => void): readonly Rangkaian[] | undefined {
  const { nilai, lain } = dasar(petak);
  const hemat = petak.length - lain.reduce((jumlah, { awal, akhir }) => jumlah + akhir - awal, 0);
  if (hemat * (petak[0]?.length ?? 0) < SEL_HEMAT) return undefined;
  satu(wilayah, nilai);
  return lain;
}

/** What most cells have, and the rows in which some cell has something else: few runs, else one over all of them. */
function dasar<T>(petak: Petak<T>): { nilai: T; lain: readonly Rangkaian[] } {
  const kali = new Map<T, number>();
  for (const baris of petak) for (const satu of baris) kali.set(satu, (kali.get(satu) ?? 0) + 1);
  const [nilai] = [...kali].reduce((terbanyak, satu) => (satu[1] > terbanyak[1] ? satu : terbanyak));
  const lain = rangkaian(0, petak.length, (i) => (petak[i] as readonly T[]).some((satu) => satu !== nilai));
  const [pertama, terakhir] = [lain[0], lain[lain.length - 1]];
  const semua = pertama && terakhir ? [{ awal: pertama.awal, akhir: terakhir.akhir }] : [];
  return { nilai, lain: lain.length <= RANGKAIAN_TERBANYAK ? lain : semua };
}
