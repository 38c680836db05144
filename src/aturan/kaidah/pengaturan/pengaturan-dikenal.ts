/** Sheet Pengaturan: a setting of the law has a value that is known; else the default is used and said. */
import { tanggal } from '../../../istilah/tanggal';
import { versiTerakhir } from '../../aturan';
import type { Kaidah, Pelanggaran } from '../../kaidah';
import { kutip } from '../../kalimat/kutip';
import type { KolomPengaturan } from '../../kolom';
import { nilaiParameter, nilaiTafsir, setelanKetentuan, type SetelanKetentuan } from '../../nilai-pengaturan';
import { PERBUP } from '../../perbup';

/** One row of sheet Pengaturan; a number cell stays a number. */
export interface BarisPengaturan {
  readonly baris: number;
  readonly pengaturan: string;
  readonly nilai: string | number;
}

/** `jenis atau gabungan`, `bilangan bulat 1 sampai dengan 31 (kali)`. */
function yangDikenal(setelan: SetelanKetentuan): string {
  if (setelan.macam === 'tafsir') {
    return setelan.pertanyaan.pilihan?.join(' atau ') ?? 'bilangan bulat 1 atau lebih';
  }
  const { rentang, satuan } = setelan.parameter;
  return `bilangan bulat ${rentang[0]} sampai dengan ${rentang[1]} (${satuan})`;
}

const nilaiBaku = (setelan: SetelanKetentuan): string | number =>
  setelan.macam === 'tafsir'
    ? setelan.pertanyaan.baku
    : versiTerakhir(setelan.parameter).isi;

/** A blank value is the default and no fault; keys that are not of the law are read elsewhere. */
function periksa({ pengaturan, nilai }: BarisPengaturan): Pelanggaran<KolomPengaturan> | undefined {
  const setelan = setelanKetentuan(pengaturan);
  if (!setelan || String(nilai).trim() === '') return undefined;
  const dikenal =
    setelan.macam === 'tafsir' ? nilaiTafsir(setelan.pertanyaan, nilai) : nilaiParameter(setelan.parameter, nilai);
  if (dikenal !== undefined) return undefined;
  return {
    temuan: `Nilai ${kutip(String(nilai))} untuk ${kutip(pengaturan)} tidak dikenal; yang dipakai ${nilaiBaku(setelan)}.`,
    perbaikan: `Isi ${yangDikenal(setelan)}.`,
  };
}

export const pengaturanDikenal: Kaidah<BarisPengaturan, KolomPengaturan, unknown> = {
  kode: 'pengaturan-dikenal',
  nama: 'Nilai pengaturan dikenal',
  syarat: 'Nilai pengaturan ketentuan termasuk pilihan atau rentangnya; yang tidak dikenal diganti nilai baku.',
  tingkat: 'ingatkan',
  kolom: 'Nilai',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
