/** Joins the law's data with what Pengaturan changes into the rules of one run. */
import type { Acuan } from '../istilah/acuan';
import type { Jenjang } from '../istilah/jenjang';
import type { Jp, Level } from '../istilah/satuan';
import type { Jenis, Lingkup } from '../istilah/sesi';
import { susunTanggal, type Tanggal } from '../istilah/tanggal';
import { versiPada, versiTerakhir } from './aturan';
import { TAFSIR_BAKU } from './daftar-pertanyaan';
import type { Ketentuan, UbahanKetentuan } from './ketentuan';
import type { Parameter } from './parameter';
import { batasSebulan } from './parameter/batas-sebulan';
import { bulanLaporan } from './parameter/bulan-laporan';
import { jpPembimbinganInternasional } from './parameter/jp-pembimbingan-internasional';
import { jpPembimbinganNasional } from './parameter/jp-pembimbingan-nasional';
import { jpPendampinganInternasional } from './parameter/jp-pendampingan-internasional';
import { jpPendampinganNasional } from './parameter/jp-pendampingan-nasional';
import { DAFTAR_LEVEL_JENJANG } from './parameter/level-jenjang';
import { targetSetahun } from './parameter/target-setahun';
import { PERBUP } from './perbup';

const JP_SATU_SESI: Readonly<Record<Jenis, Readonly<Record<Lingkup, Parameter<Jp>>>>> = {
  Pembimbingan: { Nasional: jpPembimbinganNasional, Internasional: jpPembimbinganInternasional },
  Pendampingan: { Nasional: jpPendampinganNasional, Internasional: jpPendampinganInternasional },
};
const LEVEL_JENJANG: ReadonlyMap<string, Parameter<Level>> = new Map(DAFTAR_LEVEL_JENJANG.map((p) => [p.kode, p]));

/**
 * The rules in force. A number set in Pengaturan holds on every day; setting `berlaku` moves only the start,
 * so the first version of each number also holds before it.
 */
export function susunKetentuan({ berlaku = PERBUP.berlaku, tafsir, parameter }: UbahanKetentuan = {}): Ketentuan {
  const nilai = <T extends number>(aturan: Parameter<T>, hari: Tanggal): T =>
    (parameter?.[aturan.kode] as T | undefined) ?? versiPada(aturan, hari).isi;
  return {
    berlaku,
    tafsir: { ...TAFSIR_BAKU, ...tafsir },
    jpSatuSesi: (jenis, lingkup, hari) => nilai(JP_SATU_SESI[jenis][lingkup], hari),
    batasSebulan: (hari) => nilai(batasSebulan, hari),
    // The year is judged as a whole when it is reported, so the last day of it decides.
    targetSetahun: (tahun) => nilai(targetSetahun, susunTanggal(tahun, 12, 31) ?? berlaku),
    bulanLaporan: parameter?.bulanLaporan ?? versiTerakhir(bulanLaporan).isi,
    levelJenjang: (jenjang) => levelDari(jenjang, parameter),
  };
}

function levelDari(
  jenjang: Jenjang,
  ubahan: UbahanKetentuan['parameter'],
): { readonly level: Level; readonly acuan: readonly Acuan[] } {
  const aturan = LEVEL_JENJANG.get(`level ${jenjang}`);
  if (!aturan) throw new Error(`jenjang without a level: ${jenjang}`);
  const { isi, acuan } = versiTerakhir(aturan);
  return { level: (ubahan?.[aturan.kode] as Level | undefined) ?? isi, acuan };
}
