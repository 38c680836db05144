/** The level a person's post demands per competency: the post's own standard where filled, else that of the jenjang. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { DI_LUAR_TABEL } from '../../aturan/parameter/level-jenjang';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisStandar, Kompetensi } from '../../istilah/kompetensi';
import type { Pegawai } from '../../istilah/pegawai';
import type { Level } from '../../istilah/satuan';
import { JENJANG_TIDAK_DIKENAL } from '../hasil';
import { kunciCocok } from '../kunci-cocok';

/** Posts by name without case and doubled spaces; of a post that stands twice the later row holds. */
export type PetaStandar = ReadonlyMap<string, BarisStandar>;

export function petaStandar(daftar: readonly BarisStandar[]): PetaStandar {
  const bernama = daftar.map((baris) => [kunciCocok(baris.jabatan), baris] as const).filter(([kunci]) => kunci !== '');
  return new Map(bernama);
}

export interface StandarOrang {
  /** For the column Level Standar: the level of the jenjang, marked where it is not in the regulation's table. */
  readonly levelStandar: number | string;
  /** Undefined where neither the post nor the jenjang gives one. */
  standarUntuk(kompetensi: Kompetensi): Level | undefined;
}

/** The standard of one person. A level from Standar Kompetensi goes before that of the jenjang. */
export function standarOrang(
  { jenjang, jabatan }: Pick<Pegawai, 'jenjang' | 'jabatan'>,
  peta: PetaStandar,
  ketentuan: Pick<Ketentuan, 'levelJenjang'>,
): StandarOrang {
  const dikenal = isiDari(jenjang);
  const umum = dikenal && ketentuan.levelJenjang(dikenal);
  const khusus = peta.get(kunciCocok(jabatan));
  return {
    levelStandar: umum ? teksLevel(umum) : JENJANG_TIDAK_DIKENAL,
    standarUntuk: (kompetensi) => (khusus && isiDari(khusus.tingkat[kompetensi])) ?? umum?.level,
  };
}

/** Lampiran D stops at level 3; what lies above comes from another text and is marked wherever shown. */
function teksLevel({ level, acuan }: ReturnType<Ketentuan['levelJenjang']>): number | string {
  const dalamTabel = acuan.some(({ naskah }) => naskah === 'Perbup');
  return dalamTabel ? level : `${level} (${DI_LUAR_TABEL})`;
}
