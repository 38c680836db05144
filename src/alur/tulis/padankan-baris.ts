/** Finds the rows of a sheet again after people inserted, deleted or sorted: by key, else by what is typed in them. */
import { bersihkanKunci } from '../../lembar/baca/bersihkan';
import { selKosong } from '../../lembar/baca/sel-kosong';
import { teksSel } from '../../lembar/baca/teks-sel';
import { adalahSelTanggal, type Sel } from '../../lembar/sel';
import type { Potret } from './potret';

/** Columns by which rows are known, by contract name. */
export interface TandaBaris {
  /** Names a row by itself: ID of a session, NIP of a person. Sheets without one are known by what is typed alone. */
  readonly kunci?: string;
  /** What is typed in a row. */
  readonly isian: readonly string[];
}

export const tandaBaris = ({ kamus }: Potret): TandaBaris => ({
  ...(kamus.kunci === undefined ? {} : { kunci: kamus.kunci }),
  isian: kamus.kolom.filter(({ milik }) => milik === 'ketik').map(({ judul }) => judul),
});

/** Keys that rows of the older state (by index from 0) are given, and bear as soon as that is written. */
export type KunciBaru = ReadonlyMap<number, string>;

/**
 * For every row of `kini` (index from 0, the header's is 0) the index of the same row in `lama`; undefined where it is
 * new. Rows with the same key and content are taken in their order; a row with nothing in it follows the row
 * above it, or where that is gone goes before the one below.
 */
export function padankanBaris(
  lama: Potret, kini: Potret, tanda = tandaBaris(kini), kunciBaru: KunciBaru = new Map(),
): readonly (number | undefined)[] {
  const kolomKunci = tanda.kunci === undefined ? undefined : kini.peta.get(tanda.kunci);
  const pasangan = tanda.isian.flatMap((judul) => pasanganKolom(judul, lama, kini));
  const pasanganKunci = tanda.kunci === undefined ? [] : pasanganKolom(tanda.kunci, lama, kini);
  const [nilaiLama, nilaiKini] = [lama.isi.nilai, kini.isi.nilai];
  const sama = (baris: readonly Sel[], i: number, [a, b]: readonly [number, number]): boolean => selSama(baris[a], nilaiKini[i]?.[b]);
  const kunciSama = (baris: readonly Sel[], i: number): boolean =>
    pasanganKunci.every((satu) => sama(baris, i, satu)) ||
    (kolomKunci !== undefined && kunciBaru.has(i) && kunciBaru.get(i) === nilaiKini[i]?.[kolomKunci]);
  const diTempat = nilaiLama.every((baris, i) => i === 0 || (kunciSama(baris, i) && pasangan.every((satu) => sama(baris, i, satu))));
  if (diTempat) return nilaiKini.map((_, i) => (i < nilaiLama.length ? i : undefined));
  return padankanSidik(sidikBaris(lama, kini, tanda, kunciBaru), sidikBaris(kini, lama, tanda));
}

function pasanganKolom(judul: string, lama: Potret, kini: Potret): (readonly [number, number])[] {
  const [dulu, sekarang] = [lama.peta.get(judul), kini.peta.get(judul)];
  return dulu === undefined || sekarang === undefined ? [] : [[dulu, sekarang]];
}

/** The same content; a blank cell and one beyond the edge are the same. */
export const selSama = (a: Sel | undefined = '', b: Sel | undefined = ''): boolean =>
  a === b || (adalahSelTanggal(a) && adalahSelTanggal(b) && a.tanggal === b.tanggal && a.jam === b.jam);

/** What a row is known by, '' where it has nothing of the kind. */
interface Sidik {
  readonly isi: string;
  readonly kunci: string;
  /** With a key it is given, where it is given one. */
  readonly kunciBaru: string;
}

/** How a row of the older state and one as it stands are known to be the same, the surest way first. */
const CARA: readonly (readonly [lama: (satu: Sidik) => string, kini: (satu: Sidik) => string])[] = [
  [(satu) => kunciDanIsi(satu.kunci, satu.isi), (satu) => kunciDanIsi(satu.kunci, satu.isi)],
  [(satu) => kunciDanIsi(satu.kunciBaru, satu.isi), (satu) => kunciDanIsi(satu.kunci, satu.isi)],
  [(satu) => satu.kunci, (satu) => satu.kunci],
  [(satu) => satu.isi, (satu) => satu.isi],
  // Last, because somebody may have typed that very key elsewhere before it was given.
  [(satu) => satu.kunciBaru, (satu) => satu.kunci],
];

const kunciDanIsi = (kunci: string, isi: string): string => kunci && isi && `${kunci}\n${isi}`;

/** Only columns that both states have can tell. */
function sidikBaris({ isi, peta }: Potret, lain: Potret, { kunci, isian }: TandaBaris, kunciBaru?: KunciBaru): Sidik[] {
  const indeks = (judul: string): number | undefined => (lain.peta.has(judul) ? peta.get(judul) : undefined);
  const kolomIsian = isian.flatMap((judul) => indeks(judul) ?? []);
  const kolomKunci = kunci === undefined ? undefined : peta.get(kunci);
  return isi.nilai.map((baris, b) => {
    const sel = kolomIsian.map((kolom) => baris[kolom] ?? '');
    return {
      isi: sel.every(selKosong) ? '' : JSON.stringify(sel),
      kunci: kolomKunci === undefined ? '' : bersihkanKunci(teksSel(baris[kolomKunci] ?? '')),
      kunciBaru: kunciBaru?.get(b) ?? '',
    };
  });
}

function padankanSidik(lama: readonly Sidik[], kini: readonly Sidik[]): (number | undefined)[] {
  const hasil: (number | undefined)[] = kini.map((_, i) => (i === 0 ? 0 : undefined));
  const terpakai = new Set([0]);
  for (const [dariLama, dariKini] of CARA) {
    const antrean = new Map<string, number[]>();
    lama.forEach((sidik, i) => {
      const tanda = dariLama(sidik);
      if (tanda === '' || terpakai.has(i)) return;
      const ada = antrean.get(tanda);
      if (ada) ada.push(i);
      else antrean.set(tanda, [i]);
    });
    antrean.forEach((daftar) => daftar.reverse());
    kini.forEach((sidik, i) => {
      const asal = hasil[i] === undefined ? antrean.get(dariKini(sidik))?.pop() : undefined;
      if (asal === undefined) return;
      hasil[i] = asal;
      terpakai.add(asal);
    });
  }
  const ikuti = (i: number, asal: number): void => {
    if (hasil[i] !== undefined || !kosong(kini[i]) || !kosong(lama[asal]) || terpakai.has(asal)) return;
    hasil[i] = asal;
    terpakai.add(asal);
  };
  kini.forEach((_, i) => ikuti(i, (hasil[i - 1] ?? NaN) + 1));
  for (let i = kini.length - 1; i > 0; i--) ikuti(i, (i === kini.length - 1 ? lama.length : (hasil[i + 1] ?? NaN)) - 1);
  return hasil;
}

const kosong = (sidik: Sidik | undefined): boolean => sidik !== undefined && sidik.isi === '' && sidik.kunci === '';
