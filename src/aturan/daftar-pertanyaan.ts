/** Every open reading, in the order of sheet Pengaturan and of the report, and the readings taken by default. */
import type { PertanyaanTerbuka, Tafsir } from './tafsir';
import { batasLingkup } from './tafsir/batas-lingkup';
import { batasPer } from './tafsir/batas-per';
import { bukanAtasan } from './tafsir/bukan-atasan';
import { hariKerja } from './tafsir/hari-kerja';
import { luarHariKerja } from './tafsir/luar-hari-kerja';
import { pppkCpns } from './tafsir/pppk-cpns';
import { saranPendampingan } from './tafsir/saran-pendampingan';
import { sejenisSehari } from './tafsir/sejenis-sehari';
import { tanpaBukti } from './tafsir/tanpa-bukti';
import { tanpaDasar } from './tafsir/tanpa-dasar';
import { tanpaEvaluasi } from './tafsir/tanpa-evaluasi';
import { urutan } from './tafsir/urutan';

export const DAFTAR_PERTANYAAN: readonly PertanyaanTerbuka[] = [
  batasPer,
  batasLingkup,
  urutan,
  pppkCpns,
  bukanAtasan,
  luarHariKerja,
  hariKerja,
  sejenisSehari,
  tanpaBukti,
  tanpaDasar,
  tanpaEvaluasi,
  saranPendampingan,
];

export const TAFSIR_BAKU: Tafsir = {
  batasPer: batasPer.baku,
  batasLingkup: batasLingkup.baku,
  urutan: urutan.baku,
  pppkCpns: pppkCpns.baku,
  bukanAtasan: bukanAtasan.baku,
  luarHariKerja: luarHariKerja.baku,
  hariKerja: hariKerja.baku,
  sejenisSehari: sejenisSehari.baku,
  tanpaBukti: tanpaBukti.baku,
  tanpaDasar: tanpaDasar.baku,
  tanpaEvaluasi: tanpaEvaluasi.baku,
  saranPendampingan: saranPendampingan.baku,
};
