/** Gives an ID to every session that has none or shares one with another row, before results are tied to it. */
import type { BarisSesi } from '../../istilah/sesi';
import { bersihkanKunci } from '../../lembar/baca/bersihkan';
import { galatSel } from '../../lembar/baca/sel-galat';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { Sel } from '../../lembar/sel';
import { idBaru } from '../../lembar/tulis/id-sesi';
import type { BukuKerja } from '../buku-kerja';
import type { LembarTermuat } from '../muat-buku';
import { denganRumus, potret, potretIsi, type Potret } from './potret';
import { tulisTerjaga, type HasilTulis } from './tulis-terjaga';

const JUDUL_ID = 'ID Sesi';

export interface HasilId {
  /** The same rows in the same order, each with its ID. */
  readonly daftarSesi: readonly BarisSesi[];
  /** How many rows bore the ID of another. */
  readonly ganda: number;
  /** The sheet as it stands then; undefined where nothing had to be written. */
  readonly tulisan: HasilTulis | undefined;
}

/**
 * Only cells that are blank, or hold the doubled ID, change; what somebody types there meanwhile stays. Throws `Galat` as
 * `tulisTerjaga`.
 */
export function beriId(buku: BukuKerja, { isi, kamus, terbaca }: LembarTermuat<BarisSesi>): HasilId {
  const { baris } = terbaca;
  if (idBaru(baris, []).size === 0) return { daftarSesi: baris, ganda: 0, tulisan: undefined };
  const mulai = denganRumus(buku, potret(buku, kamus));
  const baru = idBaru(baris, daftarId(mulai));
  const urutan = new Map(baris.map((satu, i) => [satu.baris - 1, i]));
  const nilai = (asal: number | undefined, _: string, kini: Sel): Sel | undefined => {
    const i = urutan.get(asal ?? -1);
    return i !== undefined && bacaId(kini) === baris[i]?.id ? baru.get(i) : undefined;
  };
  return {
    daftarSesi: baris.map((satu, i) => ({ ...satu, id: baru.get(i) ?? satu.id })),
    ganda: [...baru.keys()].filter((i) => baris[i]?.id !== '').length,
    tulisan: tulisTerjaga(buku, { awal: potretIsi(isi, kamus), mulai, judul: [JUDUL_ID], nilai }),
  };
}

const bacaId = (sel: Sel): string => (galatSel(sel) === undefined ? bersihkanKunci(teksSel(sel)) : '');

function daftarId({ isi, peta }: Potret): string[] {
  const kolom = peta.get(JUDUL_ID);
  return kolom === undefined ? [] : isi.nilai.slice(1).map((baris) => bacaId(baris[kolom] ?? ''));
}
