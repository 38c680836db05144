/** Whether column Bertalenta is in use: somebody has a value in it; else nobody is asked about it. */
import type { Pegawai } from '../istilah/pegawai';

export const bertalentaDipakai = (daftarPegawai: readonly Pick<Pegawai, 'bertalenta'>[]): boolean =>
  daftarPegawai.some(({ bertalenta }) => bertalenta !== undefined);
