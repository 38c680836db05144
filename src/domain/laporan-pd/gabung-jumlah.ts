/** The totals of several persons put together; the totals of one person come from `jumlahJp` alone. */
import { jp, kali } from '../../istilah/satuan';
import type { Jumlah } from '../jumlah-jp';

export function gabungJumlah(daftar: readonly Jumlah[]): Jumlah {
  const semua = (kunci: keyof Jumlah): number => daftar.reduce((sampai, satu) => sampai + satu[kunci], 0);
  return {
    sesiTercatat: kali(semua('sesiTercatat')),
    sesiDihitung: kali(semua('sesiDihitung')),
    tercatat: jp(semua('tercatat')),
    dihitung: jp(semua('dihitung')),
    kelebihan: jp(semua('kelebihan')),
  };
}
