/** A person's present level per competency: from the eight columns or, where all are blank, from column Level. */
import { isiDari } from '../../istilah/hasil-baca';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { BarisKompetensi, Kompetensi } from '../../istilah/kompetensi';
import type { Level } from '../../istilah/satuan';

export interface TingkatSaatIni {
  /** Undefined = not assessed; a cell that cannot be read counts as blank (finding `tingkat-terbaca`). */
  tingkatUntuk(kompetensi: Kompetensi): Level | undefined;
  /** Whether the single column Level of the regulation's example table (Lampiran E) stands in for the eight. */
  readonly dariKolomLevel: boolean;
}

export function tingkatSaatIni({ tingkat, tingkatTunggal }: BarisKompetensi): TingkatSaatIni {
  const semuaKosong = DAFTAR_KOMPETENSI.every((kompetensi) => isiDari(tingkat[kompetensi]) === undefined);
  const tunggal = isiDari(tingkatTunggal);
  return {
    tingkatUntuk: (kompetensi) => (semuaKosong ? tunggal : isiDari(tingkat[kompetensi])),
    dariKolomLevel: semuaKosong && tunggal !== undefined,
  };
}
