/** Where new sessions go: below the last row in which a typed column has content, above a closing row of totals. */
import { bacaPelaksanaan } from '../../lembar/baca/baca-pelaksanaan';
import { selJumlah } from '../../lembar/baca/baris-lewat';
import { selKosong } from '../../lembar/baca/sel-kosong';
import { kamusSesi, type JudulSesi } from '../../lembar/kamus/kamus-sesi';
import type { Gabungan, Sel } from '../../lembar/sel';
import type { LembarSesi } from './lembar-sesi';

export interface TempatBaru {
  /** The first of the new rows. */
  readonly baris: number;
  /** Rows must be made there first: a total stands in that place. */
  readonly sisip: boolean;
}

const JUDUL_KETIK = kamusSesi.kolom.filter(({ milik }) => milik !== 'alat').map(({ judul }) => judul);

/**
 * Blank rows in the middle are people's business and stay. Formulas that show nothing and unticked boxes are no content,
 * for they stand in every row of a prepared sheet, and so does a Pelaksanaan that says Terlaksana.
 */
export function tempatBaru(sesi: LembarSesi): TempatBaru {
  let jumlah: number | undefined;
  let baris = sesi.isi.nilai.length;
  for (; baris > 1; baris--) {
    if (barisJumlah(sesi, baris)) jumlah = baris;
    else if (!barisKosong(sesi, baris)) break;
  }
  return jumlah === undefined ? { baris: baris + 1, sisip: false } : { baris: jumlah, sisip: true };
}

/** A row below them all that no merge covers, for a cell under a merge hides what is written into it (S-71). */
export function diBawahGabungan(baris: number, jumlah: number, gabungan: readonly Gabungan[]): number {
  let awal = baris;
  for (const satu of [...gabungan].sort((a, b) => a.baris - b.baris)) {
    const akhir = satu.baris + satu.jumlahBaris;
    if (satu.baris < awal + jumlah && akhir > awal) awal = akhir;
  }
  return awal;
}

const barisKosong = ({ sel }: LembarSesi, baris: number): boolean =>
  JUDUL_KETIK.every((judul) => selBelumDiisi(judul, sel(baris, judul)));

function selBelumDiisi(judul: JudulSesi, sel: Sel): boolean {
  if (selKosong(sel)) return true;
  const pelaksanaan = judul === 'Pelaksanaan' ? bacaPelaksanaan(sel) : undefined;
  return pelaksanaan?.hasil === 'terbaca' && pelaksanaan.isi === 'Terlaksana';
}

/** The word may stand in a column of staff, in a row whose typed columns are all blank. */
const barisJumlah = (sesi: LembarSesi, baris: number): boolean =>
  (sesi.dilewati.has(baris) || barisKosong(sesi, baris)) && (sesi.isi.nilai[baris - 1] ?? []).some(selJumlah);
