/** Which rows of a sheet carry data, and how many are passed over because they are blank, a total or a header again. */
import type { KamusLembar } from '../kamus/kolom';
import type { IsiLembar, Sel } from '../sel';
import { kunciTeks } from './bersihkan';
import type { PetaKolom } from './judul';
import { kunciJudul } from './judul';
import { selKosong } from './sel-kosong';
import type { SelTertutup } from './sel-tertutup';

export interface BarisLewat {
  /** Blank rows above the last row that is not. */
  readonly kosong: number;
  readonly jumlah: number;
  readonly judul: number;
  /** Row numbers of totals and repeated headers: whatever stands in them is not the tool's. */
  readonly nomor: ReadonlySet<number>;
}
export const TANPA_LEWAT: BarisLewat = { kosong: 0, jumlah: 0, judul: 0, nomor: new Set() };

/** `3 baris kosong, 1 baris jumlah dilewati`; '' where nothing was. */
export function kalimatLewat({ kosong, jumlah, judul }: BarisLewat): string {
  const bagian = [
    [kosong, 'baris kosong'], [jumlah, 'baris jumlah'], [judul, 'baris judul berulang'],
  ] as const;
  const ada = bagian.filter(([banyak]) => banyak > 0).map(([banyak, apa]) => `${banyak} ${apa}`);
  return ada.length === 0 ? '' : `${ada.join(', ')} dilewati`;
}

/** Blank in a row that is otherwise blank: people prepare these columns beforehand. */
const TIDAK_MENGISI = new Set(['Pelaksanaan']);
const KATA_JUMLAH = new Set(['jumlah', 'total', 'dst']);

export interface SyaratPilah<J extends string> {
  readonly isi: IsiLembar;
  readonly kamus: KamusLembar<J>;
  readonly peta: PetaKolom<J>;
  readonly tertutup: ReadonlyMap<number, readonly SelTertutup[]>;
  /** A row in which this holds is data, whatever words stand in it: its date, or else its NIP, is readable. */
  readonly pasti: (baris: readonly Sel[]) => boolean;
}

/** Indices (from 0) of the rows that carry data, down to the true last one. */
export function pilahBaris<J extends string>(syarat: SyaratPilah<J>): { data: readonly number[]; lewat: BarisLewat } {
  const data: number[] = [];
  const nomor = new Set<number>();
  const lewat = { kosong: 0, jumlah: 0, judul: 0 };
  let kosongBerurut = 0;
  const golongkan = penggolongBaris(syarat);
  syarat.isi.nilai.forEach((baris, indeks) => {
    if (indeks === 0) return;
    const golongan = golongkan(baris, indeks);
    if (golongan === 'kosong') {
      kosongBerurut++;
      return;
    }
    lewat.kosong += kosongBerurut;
    kosongBerurut = 0;
    if (golongan === 'data') {
      data.push(indeks);
      return;
    }
    lewat[golongan]++;
    nomor.add(indeks + 1);
  });
  return { data, lewat: { ...lewat, nomor } };
}

/** Indices (from 0) of the columns of which one at least is filled in a row that is not blank. */
export const kolomMengisi = <J extends string>(kamus: KamusLembar<J>, peta: PetaKolom<J>): readonly number[] =>
  kamus.kolom
    .filter(({ judul, milik }) => milik === 'ketik' && !TIDAK_MENGISI.has(judul))
    .flatMap(({ judul }) => peta.get(judul) ?? []);

type Golongan = 'data' | 'kosong' | 'jumlah' | 'judul';

function penggolongBaris<J extends string>(
  { kamus, peta, tertutup, pasti }: SyaratPilah<J>,
): (baris: readonly Sel[], indeks: number) => Golongan {
  const mengisi = kolomMengisi(kamus, peta);
  const dikenal = new Set(kamus.kolom.flatMap(({ judul, sinonim }) => [judul, ...sinonim].map(kunciJudul)));
  const judulLagi = (baris: readonly Sel[]): boolean => {
    const terisi = mengisi.map((kolom) => baris[kolom] as Sel).filter((sel) => !selKosong(sel));
    return terisi.length > 1 && terisi.every((sel) => typeof sel === 'string' && dikenal.has(kunciJudul(sel)));
  };
  return (baris, indeks) => {
    if (pasti(baris)) return 'data';
    const dibawahGabungan = tertutup.get(indeks)?.some(({ kolom, berisi }) => berisi && mengisi.includes(kolom));
    if (!dibawahGabungan && mengisi.every((kolom) => selKosong(baris[kolom] as Sel))) return 'kosong';
    if (judulLagi(baris)) return 'judul';
    return baris.some(selJumlah) ? 'jumlah' : 'data';
  };
}

/** `JUMLAH`, `Total:`, `Dst.` and nothing else in the cell. */
export const selJumlah = (sel: Sel): boolean =>
  typeof sel === 'string' && sel.length < 20 && KATA_JUMLAH.has(kunciTeks(sel).replace(/[\s.:]+$/, ''));
