/** Which columns of a sheet are the tool's, which must be made, and whether somebody else's stands in the way. */
import { Galat } from '../../istilah/galat';
import { VERSI_TATA_LETAK, type KamusLembar } from '../kamus/kolom';
import { hurufKolom } from '../rupa/rupa';
import type { IsiLembar } from '../sel';

/** Marks a header cell as the tool's; the number is the layout's version. */
export const CATATAN_ALAT =
  `Kolom Hitung JP (tata letak ${VERSI_TATA_LETAK}): diisi oleh alat setiap kali dihitung. Ketikan di kolom ini akan diganti.`;
const TANDA_ALAT = 'Kolom Hitung JP';

export interface KolomBaru {
  readonly judul: string;
  /** Column number from 1. */
  readonly kolom: number;
}

export interface RencanaKolomAlat {
  /** Column number (from 1) of every T column, those to be made included. */
  readonly kolom: ReadonlyMap<string, number>;
  /** Columns that do not exist yet, side by side behind the last used one. */
  readonly tambah: readonly KolomBaru[];
  /** Empty columns of our name that only lack the note. */
  readonly tandai: readonly KolomBaru[];
}

/**
 * Throws `Galat` ("kolom-milik-orang") where a column bears the name of a T column, has content and lacks our note:
 * it is somebody's own and is not written into.
 *
 * @param peta column index (from 0) of each known header by contract name
 */
export function rencanaKolomAlat(isi: IsiLembar, kamus: KamusLembar, peta: ReadonlyMap<string, number>): RencanaKolomAlat {
  const kolom = new Map<string, number>();
  const tambah: KolomBaru[] = [];
  const tandai: KolomBaru[] = [];
  let berikut = lebarTerpakai(isi);
  for (const { judul, milik } of kamus.kolom) {
    if (milik === 'ketik') continue;
    const indeks = peta.get(judul);
    if (indeks === undefined) {
      berikut += 1;
      tambah.push({ judul, kolom: berikut });
    } else if (milik === 'alat' && !milikAlat(isi, indeks)) {
      if (berisi(isi, indeks)) throw milikOrang(isi.nama, judul, indeks);
      tandai.push({ judul, kolom: indeks + 1 });
    }
    kolom.set(judul, indeks === undefined ? berikut : indeks + 1);
  }
  return { kolom, tambah, tandai };
}

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
