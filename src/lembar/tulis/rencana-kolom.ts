/** Which columns of a sheet there are, which must be made, and whether somebody else's stands in the way. */
import { Galat } from '../../istilah/galat';
import { VERSI_TATA_LETAK, type KamusLembar, type Kolom } from '../kamus/kolom';
import { hurufKolom } from '../rupa/rupa';
import type { IsiLembar } from '../sel';

/** Marks a header cell as the tool's; the number is the layout's version. */
const CATATAN_ALAT =
  `Kolom Hitung JP (tata letak ${VERSI_TATA_LETAK}): diisi oleh alat setiap kali dihitung. Ketikan di kolom ini akan diganti.`;
const TANDA_ALAT = 'Kolom Hitung JP';

/** A column of the dictionary at its place in the sheet. */
export interface TempatKolom {
  readonly kolom: Kolom;
  /** Column number from 1. */
  readonly nomor: number;
}

export interface RencanaKolom {
  /** Every column the sheet has or will have. */
  readonly semua: readonly TempatKolom[];
  /** Columns that do not exist yet, side by side behind the last used one. */
  readonly tambah: readonly TempatKolom[];
  /** Empty T columns of our name that only lack the note. */
  readonly tandai: readonly TempatKolom[];
}

/** Which missing columns are made: only those the tool fills, or typed ones too. */
export type Cakupan = 'kolom alat' | 'semua kolom';

/**
 * Throws `Galat` ("kolom-milik-orang") where a column bears the name of a T column, has content and lacks our note:
 * it is somebody's own and is not written into.
 *
 * @param peta column index (from 0) of each known header by contract name
 */
export function rencanaKolom(
  isi: IsiLembar,
  kamus: KamusLembar,
  peta: ReadonlyMap<string, number>,
  cakupan: Cakupan,
): RencanaKolom {
  const semua: TempatKolom[] = [];
  const tambah: TempatKolom[] = [];
  const tandai: TempatKolom[] = [];
  let terakhir = lebarTerpakai(isi);
  for (const kolom of kamus.kolom) {
    const indeks = peta.get(kolom.judul);
    if (indeks === undefined && kolom.milik === 'ketik' && cakupan === 'kolom alat') continue;
    const tempat = { kolom, nomor: indeks === undefined ? ++terakhir : indeks + 1 };
    semua.push(tempat);
    if (indeks === undefined) tambah.push(tempat);
    else if (kolom.milik === 'alat' && !milikAlat(isi, indeks)) {
      if (berisi(isi, indeks)) throw milikOrang(isi.nama, kolom.judul, indeks);
      tandai.push(tempat);
    }
  }
  return { semua, tambah, tandai };
}

/** The note that goes with a header cell of this column; '' for people's own. */
export const catatanJudul = ({ milik }: Kolom): string => (milik === 'alat' ? CATATAN_ALAT : '');

/** Whether a column, numbered from 1, bears the tool's note. */
export const kolomMilikAlat = (isi: IsiLembar, nomor: number): boolean => milikAlat(isi, nomor - 1);

const milikAlat = (isi: IsiLembar, indeks: number): boolean => (isi.catatanJudul[indeks] ?? '').includes(TANDA_ALAT);
const berisi = (isi: IsiLembar, indeks: number): boolean => isi.nilai.some((baris, i) => i > 0 && (baris[indeks] ?? '') !== '');
const lebarTerpakai = ({ nilai }: IsiLembar): number => {
  const judul = nilai[0] ?? [];
  return judul.length === 1 && judul[0] === '' ? 0 : judul.length;
};

const milikOrang = (lembar: string, judul: string, indeks: number): Galat =>
  new Galat(
    'kolom-milik-orang',
    `Lembar "${lembar}" sudah punya kolom "${judul}" (kolom ${hurufKolom(indeks + 1)}) yang berisi dan bukan buatan Hitung JP. ` +
      `Ubah judul kolom itu, misalnya menjadi "${judul} lama", lalu jalankan lagi; isinya tidak disentuh.`,
  );
