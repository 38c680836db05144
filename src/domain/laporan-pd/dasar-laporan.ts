/** The regulation on which the report rests, as draft or with its number, and since when it is taken to be in force. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { PERBUP } from '../../aturan/perbup';
import type { Tanggal } from '../../istilah/tanggal';
import type { IdentitasLaporan } from './identitas-laporan';

export interface DasarLaporan {
  /** `Rancangan Peraturan Bupati Belitung Timur tentang … (belum bernomor)`, or with number and year. */
  readonly kalimat: string;
  /** Until number and year are both filled in. */
  readonly rancangan: boolean;
  readonly berlaku: Tanggal;
  /** `berlaku` is this application's assumption: the text is a draft without a day, and Pengaturan has no other. */
  readonly berlakuAnggapan: boolean;
}

const NAMA = 'Peraturan Bupati Belitung Timur';

export function dasarLaporan(
  { berlaku }: Pick<Ketentuan, 'berlaku'>,
  { nomorPerbup, tahunPerbup }: Pick<IdentitasLaporan, 'nomorPerbup' | 'tahunPerbup'>,
): DasarLaporan {
  const rancangan = nomorPerbup === '' || tahunPerbup === '';
  return {
    kalimat: rancangan
      ? `Rancangan ${NAMA} tentang ${PERBUP.judul} (belum bernomor)`
      : `${NAMA} Nomor ${nomorPerbup} Tahun ${tahunPerbup} tentang ${PERBUP.judul}`,
    rancangan,
    berlaku,
    berlakuAnggapan: rancangan && berlaku === PERBUP.berlaku,
  };
}
