/** What the rules say of a draft session: what forbids saving it, what only needs a look, and what it would give. */
import type { Keadaan } from '../../domain/keadaan';
import { periksaSesi } from '../../domain/pemeriksaan/periksa-sesi';
import { prakiraanSesi, type Prakiraan } from '../../domain/prakiraan';
import type { BarisSesi } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';
import type { TemuanIsian } from './galat-isian';
import { antarbaris } from './ikut-dihitung';

export interface Pemeriksaan {
  readonly prakiraan: Prakiraan;
  /** Empty where the draft may be saved. */
  readonly tolak: readonly TemuanIsian[];
  readonly peringatan: readonly TemuanIsian[];
}

/** @param sesiOrang see `prakiraanSesi` */
export function periksaRancangan(keadaan: Keadaan, sesiOrang: readonly BarisSesi[], rancangan: BarisSesi): Pemeriksaan {
  const prakiraan = prakiraanSesi(keadaan, sesiOrang, rancangan);
  const { temuan } = prakiraan.hasil;
  return {
    prakiraan,
    tolak: [
      ...temuan.filter(({ tingkat }) => tingkat === 'tolak').map(sebagaiIsian),
      ...sesiTersingkir(keadaan, sesiOrang, rancangan),
    ],
    peringatan: temuan.filter(({ tingkat }) => tingkat === 'ingatkan').map(sebagaiIsian),
  };
}

/** What mends a row beside other rows speaks of deleting rows that stand in the sheet; a draft does not yet. */
const sebagaiIsian = (satu: Temuan): TemuanIsian =>
  ({ kolom: satu.kolom, kalimat: antarbaris(satu) ? satu.temuan : `${satu.temuan} ${satu.perbaikan}` });

/**
 * Of two equal sessions the one with the lower JP is kept, which may be the draft: then the row in the sheet would be
 * refused for the draft's sake, and the draft is the second copy all the same.
 */
function sesiTersingkir({ lingkungan }: Keadaan, sesiOrang: readonly BarisSesi[], rancangan: BarisSesi): TemuanIsian[] {
  const ditolak = (daftar: readonly Temuan[] | undefined): Temuan | undefined => daftar?.find(({ tingkat }) => tingkat === 'tolak');
  const sebelum = periksaSesi(sesiOrang, lingkungan);
  const sesudah = periksaSesi([...sesiOrang, rancangan], lingkungan);
  return sesiOrang.flatMap(({ baris }, i) => {
    const kini = ditolak(sesudah[i]);
    return !kini || ditolak(sebelum[i])
      ? []
      : [{ kolom: kini.kolom, kalimat: `Kegiatan yang sama sudah tercatat di baris ${baris}; jika ini kegiatan lain, perbaiki tanggal atau materinya.` }];
  });
}
