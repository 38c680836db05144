/** «Ketentuan penghitungan yang digunakan»: every number and reading in force, with its provision and its default. */
import { versiPada } from '../../aturan/aturan';
import { DAFTAR_PARAMETER } from '../../aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../../aturan/daftar-pertanyaan';
import type { Ketentuan, KodeParameter } from '../../aturan/ketentuan';
import type { Parameter } from '../../aturan/parameter';
import type { KunciTafsir } from '../../aturan/tafsir';
import type { Acuan } from '../../istilah/acuan';
import type { Jenjang } from '../../istilah/jenjang';
import { tahunDari, tanggal, type Tanggal } from '../../istilah/tanggal';

export interface ParameterDigunakan {
  readonly kode: KodeParameter;
  readonly nama: string;
  readonly nilai: number;
  readonly satuan: Parameter['satuan'];
  /** What the law's data say on that day. */
  readonly baku: number;
  /** Set in Pengaturan to something else than `baku`. */
  readonly diubah: boolean;
  /** The first day of this value, only where the law changes within the report year. */
  readonly sejak?: Tanggal;
  readonly acuan: readonly Acuan[];
}

export interface TafsirDigunakan {
  readonly kunci: KunciTafsir;
  /** The key as it stands in sheet Pengaturan. */
  readonly nama: string;
  readonly nilai: string | number;
  readonly baku: string | number;
  readonly diubah: boolean;
  /** What the text leaves open. */
  readonly pertanyaan: string;
  /** Empty where the text says nothing at all. */
  readonly acuan: readonly Acuan[];
}

export interface KetentuanDigunakan {
  readonly parameter: readonly ParameterDigunakan[];
  readonly tafsir: readonly TafsirDigunakan[];
}

/** `daftarParameter` is given only where a test needs a law that changes. */
export function ketentuanDigunakan(
  ketentuan: Ketentuan, tahun: number, daftarParameter: readonly Parameter[] = DAFTAR_PARAMETER,
): KetentuanDigunakan {
  return {
    parameter: daftarParameter.flatMap((parameter) => parameterDigunakan(parameter, ketentuan, tahun)),
    tafsir: DAFTAR_PERTANYAAN.map(({ kunci, pengaturan, baku, pertanyaan, acuan }) => {
      const nilai = ketentuan.tafsir[kunci];
      return { kunci, nama: pengaturan, nilai, baku, diubah: nilai !== baku, pertanyaan, acuan };
    }),
  };
}

/** One entry for every version of the law that holds on some day of the year. */
function parameterDigunakan(parameter: Parameter, ketentuan: Ketentuan, tahun: number): readonly ParameterDigunakan[] {
  const awal = tanggal(`${tahun}-01-01`);
  const perubahan = parameter.deret.map(({ sejak }) => sejak).filter((sejak) => sejak > awal && tahunDari(sejak) === tahun);
  // The first version also holds before its own start, so its start is no change.
  const daftarHari = [awal, ...perubahan.filter((sejak) => sejak !== parameter.deret[0]?.sejak)];
  return daftarHari.map((hari) => {
    const { isi: baku, acuan } = versiPada(parameter, hari);
    const { kode, nama, satuan } = parameter;
    const nilai = nilaiPada(kode, ketentuan, hari);
    return { kode, nama, nilai, satuan, baku, diubah: nilai !== baku, acuan, ...(daftarHari.length > 1 && { sejak: hari }) };
  });
}

function nilaiPada(kode: KodeParameter, ketentuan: Ketentuan, hari: Tanggal): number {
  switch (kode) {
    case 'jpPembimbinganNasional': return ketentuan.jpSatuSesi('Pembimbingan', 'Nasional', hari);
    case 'jpPembimbinganInternasional': return ketentuan.jpSatuSesi('Pembimbingan', 'Internasional', hari);
    case 'jpPendampinganNasional': return ketentuan.jpSatuSesi('Pendampingan', 'Nasional', hari);
    case 'jpPendampinganInternasional': return ketentuan.jpSatuSesi('Pendampingan', 'Internasional', hari);
    case 'batasSebulan': return ketentuan.batasSebulan(hari);
    case 'targetSetahun': return ketentuan.targetSetahun(tahunDari(hari));
    case 'bulanLaporan': return ketentuan.bulanLaporan;
    default: return ketentuan.levelJenjang(kode.slice('level '.length) as Jenjang).level;
  }
}
