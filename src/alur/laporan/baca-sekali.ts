/** The sheets of earlier reports as they stand, each read at most once in a run however often it is asked for. */
import type { Sel } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import { bacaTandaLembar, type TandaLembar } from './tanda-lembar';

export interface LembarLama {
  readonly daftarNama: readonly string[];
  /** Empty where there is no such sheet. */
  isi(nama: string): readonly (readonly Sel[])[];
  /** What each sheet was made as; those without a mark are missing. */
  tanda(): ReadonlyMap<string, TandaLembar>;
}

/** To be asked before anything is written to those sheets. */
export function bacaSekali(buku: BukuKerja): LembarLama {
  const isi = new Map<string, readonly (readonly Sel[])[]>();
  let tanda: ReadonlyMap<string, TandaLembar> | undefined;
  return {
    daftarNama: buku.daftarLembar(),
    isi(nama) {
      const nilai = isi.get(nama) ?? buku.baca(nama)?.nilai ?? [];
      isi.set(nama, nilai);
      return nilai;
    },
    tanda: () => (tanda ??= bacaTandaLembar(buku)),
  };
}
