/** Gives an ID to every session that has none or shares one with another row, before results are tied to it. */
import type { BarisSesi } from '../../istilah/sesi';
import { bersihkanKunci } from '../../lembar/baca/bersihkan';
import { galatSel } from '../../lembar/baca/sel-galat';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { Sel } from '../../lembar/sel';
import { idBaru } from '../../lembar/tulis/id-sesi';
import type { BukuKerja } from '../buku-kerja';
import type { LembarTermuat } from '../muat-buku';
import { potretIsi } from './potret';
import { tulisTerjaga, type HasilTulis } from './tulis-terjaga';

const JUDUL_ID = 'ID Sesi';

export interface HasilId {
  /** The same rows in the same order, with the IDs that stand in the sheet. */
  readonly daftarSesi: readonly BarisSesi[];
  /** How many rows bore the ID of another. */
  readonly ganda: number;
  /** The sheet as it stands then; undefined where nothing had to be written. */
  readonly tulisan: HasilTulis | undefined;
}

/** Only cells that are blank, or hold the doubled ID, change. Throws `Galat` as `tulisTerjaga`. */
export function beriId(buku: BukuKerja, { isi, kamus, terbaca }: LembarTermuat<BarisSesi>): HasilId {
  const { baris } = terbaca;
  const baru = idBaru(baris);
  if (baru.size === 0) return { daftarSesi: baris, ganda: 0, tulisan: undefined };
  const urutan = new Map(baris.map((satu, i) => [satu.baris - 1, i]));
  const semua = new Set(baru.values());
  const nilai = (asal: number | undefined, _: string, kini: Sel): Sel | undefined => {
    const i = urutan.get(asal ?? -1);
    const id = i === undefined ? undefined : baru.get(i);
    const ada = bacaId(kini);
    // A new ID of another row has landed here while rows were moved.
    return id !== undefined && (ada === baris[i as number]?.id || semua.has(ada)) ? id : undefined;
  };
  const tulisan = tulisTerjaga(buku, { awal: potretIsi(isi, kamus), judul: [JUDUL_ID], nilai });
  const diLembar = idDiLembar(tulisan);
  return {
    daftarSesi: baris.map((satu, i) => ({ ...satu, id: diLembar.get(satu.baris - 1) ?? baru.get(i) ?? satu.id })),
    ganda: [...baru.keys()].filter((i) => baris[i]?.id !== '').length,
    tulisan,
  };
}

const bacaId = (sel: Sel): string => (galatSel(sel) === undefined ? bersihkanKunci(teksSel(sel)) : '');

/** By row of the sheet as it was read first. */
function idDiLembar({ kini, asal }: HasilTulis): ReadonlyMap<number, string> {
  const kolom = kini.peta.get(JUDUL_ID);
  return new Map(kini.isi.nilai.flatMap((baris, b) => {
    const [dari, id] = [asal[b], kolom === undefined ? '' : bacaId(baris[kolom] ?? '')];
    return dari === undefined || id === '' ? [] : [[dari, id] as const];
  }));
}
