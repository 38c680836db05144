/** Whether rows and columns still stand where a write found them, so that every cell of it landed where it was meant. */
import { adalahRumus, type Blok, type SelTulis } from '../../lembar/tulis/blok';
import { selSama, tandaBaris } from './padankan-baris';
import type { Potret } from './potret';
import type { Tulisan } from './pulihkan';

/** Headers and everything by which rows are known are compared; rows added at the end change no place. */
export function tetapDiTempat({ sebelum, blok }: Tulisan, sesudah: Potret): boolean {
  const [dulu, kini] = [sebelum.isi.nilai, sesudah.isi.nilai];
  const lebar = Math.max(dulu[0]?.length ?? 0, kini[0]?.length ?? 0);
  for (let k = 0; k < lebar; k++) if (!selSama(dulu[0]?.[k], kini[0]?.[k])) return false;
  const { kunci, isian } = tandaBaris(sebelum);
  return [...(kunci === undefined ? [] : [kunci]), ...isian].flatMap((judul) => sebelum.peta.get(judul) ?? []).every((k) => {
    const ditulis = blok.filter(({ kolom, nilai }) => k >= kolom - 1 && k < kolom - 1 + (nilai[0]?.length ?? 0));
    return dulu.every((baris, b) => {
      const harapan = tertulis(ditulis, b, k) ?? baris[k];
      return b === 0 || adalahRumus(harapan) || selSama(harapan, kini[b]?.[k]);
    });
  });
}

/** What the blocks put into a cell (indices from 0). */
function tertulis(daftar: readonly Blok[], b: number, k: number): SelTulis | undefined {
  const blok = daftar.find(({ baris, nilai }) => b >= baris - 1 && b < baris - 1 + nilai.length);
  return blok?.nilai[b - blok.baris + 1]?.[k - blok.kolom + 1];
}
