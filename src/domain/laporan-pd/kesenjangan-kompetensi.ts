/** The gaps of the participants by competency: how many persons fall short of the standard, and by how much. */
import { DAFTAR_KOMPETENSI, type Kompetensi } from '../../istilah/kompetensi';
import type { BarisKesenjangan } from './kesenjangan-peserta';

export interface KesenjanganKompetensi {
  readonly kompetensi: Kompetensi;
  /** Persons with a positive gap. */
  readonly orang: number;
  /** Sum of the positive gaps. */
  readonly jumlah: number;
  /** Persons whose gap in this competency is known. */
  readonly dinilai: number;
}

/** All eight, in the order of Lampiran D. */
export function kesenjanganKompetensi(daftar: readonly Pick<BarisKesenjangan, 'butir'>[]): readonly KesenjanganKompetensi[] {
  return DAFTAR_KOMPETENSI.map((kompetensi) => {
    const nilai = daftar.flatMap(({ butir }) =>
      butir.flatMap((satu) => (satu.kompetensi === kompetensi && typeof satu.kesenjangan === 'number' ? [satu.kesenjangan] : [])));
    const positif = nilai.filter((besar) => besar > 0);
    return {
      kompetensi,
      orang: positif.length,
      jumlah: positif.reduce((sampai, besar) => sampai + besar, 0),
      dinilai: nilai.length,
    };
  });
}
