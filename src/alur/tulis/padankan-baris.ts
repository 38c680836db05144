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

/**
 * For every row of `kini` (index from 0, the header's is 0) the index of the same row in `lama`; undefined where it is
 * new. Rows with the same key and content are taken in their order; a row with nothing in it follows the row above it.
 */
export function padankanBaris(lama: Potret, kini: Potret, tanda = tandaBaris(kini)): readonly (number | undefined)[] {
  const pasangan = [...(tanda.kunci === undefined ? [] : [tanda.kunci]), ...tanda.isian].flatMap((judul) => {
    const [dulu, sekarang] = [lama.peta.get(judul), kini.peta.get(judul)];
    return dulu === undefined || sekarang === undefined ? [] : [[dulu, sekarang] as const];
  });
  const [nilaiLama, nilaiKini] = [lama.isi.nilai, kini.isi.nilai];
  const diTempat = nilaiLama.every((baris, i) => i === 0 || pasangan.every(([a, b]) => selSama(baris[a], nilaiKini[i]?.[b])));
  if (diTempat) return nilaiKini.map((_, i) => (i < nilaiLama.length ? i : undefined));
  return padankanSidik(sidikBaris(lama, kini, tanda), sidikBaris(kini, lama, tanda));
}

/** The same content; a blank cell and one beyond the edge are the same. */
export const selSama = (a: Sel | undefined = '', b: Sel | undefined = ''): boolean =>
  a === b || (adalahSelTanggal(a) && adalahSelTanggal(b) && a.tanggal === b.tanggal && a.jam === b.jam);

/** What a row is known by, the surest first; '' where it has nothing of the kind. */
type Sidik = readonly [kunciDanIsi: string, kunci: string, isi: string];

/** Only columns that both states have can tell. */
function sidikBaris({ isi, peta }: Potret, lain: Potret, { kunci, isian }: TandaBaris): Sidik[] {
  const indeks = (judul: string): number | undefined => (lain.peta.has(judul) ? peta.get(judul) : undefined);
  const kolomIsian = isian.flatMap((judul) => indeks(judul) ?? []);
  const kolomKunci = kunci === undefined ? undefined : indeks(kunci);
  return isi.nilai.map((baris) => {
    const sel = kolomIsian.map((kolom) => baris[kolom] ?? '');
    const isiSidik = sel.every(selKosong) ? '' : JSON.stringify(sel);
    const kunciSidik = kolomKunci === undefined ? '' : bersihkanKunci(teksSel(baris[kolomKunci] ?? ''));
    return [kunciSidik && isiSidik && `${kunciSidik}\n${isiSidik}`, kunciSidik, isiSidik];
  });
}

function padankanSidik(lama: readonly Sidik[], kini: readonly Sidik[]): (number | undefined)[] {
  const hasil: (number | undefined)[] = kini.map((_, i) => (i === 0 ? 0 : undefined));
  const terpakai = new Set([0]);
  for (const jenis of [0, 1, 2] as const) {
    const antrean = new Map<string, number[]>();
    lama.forEach((sidik, i) => {
      if (sidik[jenis] === '' || terpakai.has(i)) return;
      const ada = antrean.get(sidik[jenis]);
      if (ada) ada.push(i);
      else antrean.set(sidik[jenis], [i]);
    });
    antrean.forEach((daftar) => daftar.reverse());
    kini.forEach((sidik, i) => {
      const asal = hasil[i] === undefined ? antrean.get(sidik[jenis])?.pop() : undefined;
      if (asal === undefined) return;
      hasil[i] = asal;
      terpakai.add(asal);
    });
  }
  kini.forEach((sidik, i) => {
    const asal = (hasil[i - 1] ?? NaN) + 1;
    if (hasil[i] === undefined && kosong(sidik) && kosong(lama[asal]) && !terpakai.has(asal)) hasil[i] = asal;
  });
  return hasil;
}

const kosong = (sidik: Sidik | undefined): boolean => sidik?.every((satu) => satu === '') ?? false;
