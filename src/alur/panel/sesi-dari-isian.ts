/** The form as a row of sheet Sesi: read by the sheet's own readers, so that nothing is understood otherwise than there. */
import type { BarisSesi } from '../../istilah/sesi';
import { bacaBarisSesi } from '../../lembar/baca/baca-sesi';
import type { IsianSesi, PesertaIsian } from './kontrak';
import { selIsian, type SelIsian } from './sel-isian';

export interface TempatSesi {
  readonly id: string;
  /** A new row stands behind all others. */
  readonly baris: number;
}

/** Blank fields are blank cells; a `tanggal` that is no day of the calendar reads as such. */
export function sesiDariIsian(isian: IsianSesi, peserta: PesertaIsian, tempat: TempatSesi): BarisSesi {
  const sel: Partial<SelIsian> = selIsian(isian, peserta);
  return { ...bacaBarisSesi(tempat.baris, (judul) => sel[judul as keyof SelIsian] ?? ''), id: tempat.id };
}
