/** For whom cards are made: one person, everybody of a unit, or everybody on the roster, each person once. */
import { isiDari } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import type { Pegawai } from '../../istilah/pegawai';
import { kunciCocok } from '../kunci-cocok';

export type UntukKartu = 'semua' | { readonly nip: string } | { readonly unitKerja: string };

export interface OrangKartu {
  readonly nip: Nip;
  readonly pegawai: Pegawai;
}

/** In roster order; whatever the status, for a card is a record of what was held. Empty where nobody fits. */
export function orangKartu(daftarPegawai: readonly Pegawai[], untuk: UntukKartu): readonly OrangKartu[] {
  const sudah = new Set<Nip>();
  const semua = daftarPegawai.flatMap((pegawai) => {
    const nip = isiDari(pegawai.nip);
    if (nip === undefined || sudah.has(nip)) return [];
    sudah.add(nip);
    return [{ nip, pegawai }];
  });
  if (untuk === 'semua') return semua;
  if ('nip' in untuk) return semua.filter(({ nip }) => nip === untuk.nip);
  const unit = kunciCocok(untuk.unitKerja);
  return semua.filter(({ pegawai }) => kunciCocok(pegawai.unitKerja) === unit);
}
