/** JP of other competence development per person, year and Jalur; the part of `jumlahJp` that reads JP Lain. */
import type { Jalur } from '../istilah/jp-lain';
import type { Nip } from '../istilah/nip';
import { jp } from '../istilah/satuan';
import type { Jp } from '../istilah/satuan';
import type { HasilJpLain } from './hasil';

type TanyaJpLain = (nip: Nip, tahun: number, jalur?: Jalur) => Jp;

/** Totals the rows that count; rows without a person or year carry 0 JP and are left out. */
export function jumlahJpLain(daftarHasil: readonly HasilJpLain[]): TanyaJpLain {
  const perOrang = new Map<Nip, HasilJpLain[]>();
  for (const hasil of daftarHasil) {
    if (!hasil.nip || hasil.dihitung === 0) continue;
    const ada = perOrang.get(hasil.nip);
    if (ada) ada.push(hasil);
    else perOrang.set(hasil.nip, [hasil]);
  }
  return (nip, tahun, jalur) => {
    const daftar = (perOrang.get(nip) ?? []).filter(
      (hasil) => hasil.tahun === tahun && (jalur === undefined || hasil.jalur === jalur),
    );
    return jp(daftar.reduce((jumlah, { dihitung }) => jumlah + dihitung, 0));
  };
}
