/** Gives an ID to every session that has none or shares one with another row. */
import type { BarisSesi } from '../../istilah/sesi';
import { bersihkanKunci } from '../../lembar/baca/bersihkan';
import { galatSel } from '../../lembar/baca/sel-galat';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { Sel } from '../../lembar/sel';
import { idBaru } from '../../lembar/tulis/id-sesi';
import type { BukuKerja } from '../buku-kerja';
import type { LembarTermuat } from '../muat-buku';
import type { KunciBaru } from './padankan-baris';
import { potretIsi } from './potret';
import { tulisTerjaga } from './tulis-terjaga';

export const JUDUL_ID = 'ID Sesi';

/** Which IDs are to be given, and what is needed to write them. */
export interface RencanaId {
  /** The same rows in the same order, each with its ID. */
  readonly daftarSesi: readonly BarisSesi[];
  /** The new ones by row of the sheet as it was read (index from 0). */
  readonly baru: KunciBaru;
  /** How many rows bore the ID of another. */
  readonly ganda: number;
  /**
   * What belongs into a cell of `ID Sesi` that holds `kini`; undefined: leave it. Only cells that are blank, or hold the
   * doubled ID, change; what somebody types there meanwhile stays.
   *
   * @param asal row of the sheet as it was read, index from 0
   */
  id(asal: number | undefined, kini: Sel): Sel | undefined;
}

/** Reads and writes nothing. */
export function rencanakanId({ terbaca: { baris } }: LembarTermuat<BarisSesi>): RencanaId {
  const perUrutan = idBaru(baris, []);
  const lama = new Map(baris.map((satu) => [satu.baris - 1, satu.id]));
  const baru = new Map([...perUrutan].map(([i, id]) => [(baris[i] as BarisSesi).baris - 1, id]));
  return {
    daftarSesi: baris.map((satu, i) => ({ ...satu, id: perUrutan.get(i) ?? satu.id })),
    baru,
    ganda: [...perUrutan.keys()].filter((i) => baris[i]?.id !== '').length,
    id: (asal, kini) => (asal !== undefined && bacaId(kini) === lama.get(asal) ? baru.get(asal) : undefined),
  };
}

/** Writes the IDs that are missing. Throws `Galat` as `tulisTerjaga`. */
export function beriId(buku: BukuKerja, lembar: LembarTermuat<BarisSesi>): readonly BarisSesi[] {
  const { daftarSesi, baru, id } = rencanakanId(lembar);
  const awal = potretIsi(lembar.isi, lembar.kamus);
  if (baru.size > 0) tulisTerjaga(buku, { awal, kunciBaru: baru, judul: [JUDUL_ID], nilai: (asal, _, kini) => id(asal, kini) });
  return daftarSesi;
}

const bacaId = (sel: Sel): string => (galatSel(sel) === undefined ? bersihkanKunci(teksSel(sel)) : '');
