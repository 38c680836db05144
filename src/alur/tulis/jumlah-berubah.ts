/** How many rows people changed, added or took away between two states of a sheet. */
import { selKosong } from '../../lembar/baca/sel-kosong';
import { selSama, tandaBaris } from './padankan-baris';
import type { Potret } from './potret';

/** A changed row that is known by its content alone counts once, though it is one gone and one new. */
export function jumlahBerubah(lama: Potret, kini: Potret, asal: readonly (number | undefined)[]): number {
  const kolom = tandaBaris(kini).isian.flatMap((judul) => {
    const [dulu, sekarang] = [lama.peta.get(judul), kini.peta.get(judul)];
    return dulu === undefined || sekarang === undefined ? [] : [[dulu, sekarang] as const];
  });
  const terisi = ({ isi }: Potret, ke: 0 | 1, b: number): boolean =>
    b > 0 && kolom.some((pasangan) => !selKosong(isi.nilai[b]?.[pasangan[ke]] ?? ''));
  const tetap = new Set(asal);
  const hilang = lama.isi.nilai.filter((_, b) => !tetap.has(b) && terisi(lama, 0, b)).length;
  let baru = 0;
  let disunting = 0;
  kini.isi.nilai.forEach((baris, b) => {
    const dari = asal[b];
    if (dari === undefined) baru += terisi(kini, 1, b) ? 1 : 0;
    else if (b > 0 && kolom.some(([d, k]) => !selSama(lama.isi.nilai[dari]?.[d], baris[k]))) disunting++;
  });
  return disunting + Math.max(hilang, baru);
}
