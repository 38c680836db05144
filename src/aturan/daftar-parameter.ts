/** Every number of the law that Pengaturan may set, in the order in which it is shown. */
import type { Parameter } from './parameter';
import { batasSebulan } from './parameter/batas-sebulan';
import { bulanLaporan } from './parameter/bulan-laporan';
import { jpPembimbinganInternasional } from './parameter/jp-pembimbingan-internasional';
import { jpPembimbinganNasional } from './parameter/jp-pembimbingan-nasional';
import { jpPendampinganInternasional } from './parameter/jp-pendampingan-internasional';
import { jpPendampinganNasional } from './parameter/jp-pendampingan-nasional';
import { DAFTAR_LEVEL_JENJANG } from './parameter/level-jenjang';
import { targetSetahun } from './parameter/target-setahun';

export const DAFTAR_PARAMETER: readonly Parameter[] = [
  jpPembimbinganNasional,
  jpPembimbinganInternasional,
  jpPendampinganNasional,
  jpPendampinganInternasional,
  batasSebulan,
  targetSetahun,
  bulanLaporan,
  ...DAFTAR_LEVEL_JENJANG,
];
