/** How a person stands against the yearly target: target, shortfall, share, potential and the word for it. */
import type { Ketentuan } from '../aturan/ketentuan';
import type { Pegawai } from '../istilah/pegawai';
import { jp } from '../istilah/satuan';
import type { Jp } from '../istilah/satuan';
import type { HasilPegawai } from './hasil';
import { catatanKeaktifan } from './keaktifan';
import { statusDiLuarKetentuan } from './kesertaan';

export type Capaian = Pick<HasilPegawai, 'target' | 'kekurangan' | 'capaian' | 'potensi' | 'keterangan'>;

/**
 * Lampiran A, E, I.3, I.5: 20 JP a year. `total` and `potensi` are those of the report year.
 * A person whose sessions do not count has no target; one who left and stays below it is not called short.
 */
export function capaianPegawai(
  pegawai: Pick<Pegawai, 'status' | 'keaktifan' | 'sejak'>,
  { total, potensi }: { readonly total: Jp; readonly potensi: Jp },
  ketentuan: Pick<Ketentuan, 'tafsir' | 'targetSetahun'>,
  tahunLaporan: number,
): Capaian {
  const status = statusDiLuarKetentuan(pegawai, ketentuan.tafsir);
  if (status) return { keterangan: `Di luar ketentuan (${status})` };
  const target = ketentuan.targetSetahun(tahunLaporan);
  const kekurangan = jp(Math.max(0, target - total));
  const catatan = catatanKeaktifan(pegawai, tahunLaporan);
  if (catatan && kekurangan > 0) return { keterangan: `${catatan}: tidak dinilai kekurangannya` };
  return {
    target,
    kekurangan,
    capaian: target > 0 ? total / target : undefined,
    potensi: catatan ? total : potensi,
    keterangan: catatan ? `Memenuhi (${catatan})` : keteranganJp(total, kekurangan),
  };
}

const keteranganJp = (total: Jp, kekurangan: Jp): string =>
  kekurangan === 0 ? 'Memenuhi' : total === 0 ? 'Belum ada JP' : `Kurang ${kekurangan} JP`;
