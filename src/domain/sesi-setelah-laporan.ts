/** How many recorded sessions of the report year lie after the report date: the report names their number. */
import { isiDari } from '../istilah/hasil-baca';
import { kali } from '../istilah/satuan';
import type { Kali } from '../istilah/satuan';
import { tahunDari } from '../istilah/tanggal';
import type { Bahan } from './bahan';
import type { HasilSesi } from './hasil';

/** The report date filters nothing: these sessions are in the totals. Rows that are Batal or refused are left out. */
export function sesiSetelahLaporan(
  { daftarSesi, tahunLaporan, tanggalLaporan }: Pick<Bahan, 'daftarSesi' | 'tahunLaporan' | 'tanggalLaporan'>,
  daftarHasil: readonly HasilSesi[],
): Kali {
  const tercatat = daftarHasil.map(({ status }) => status === 'Dihitung' || status === 'Tidak dihitung');
  const setelah = daftarSesi.filter((sesi, indeks) => {
    const hari = isiDari(sesi.tanggal);
    return tercatat[indeks] && hari !== undefined && hari > tanggalLaporan && tahunDari(hari) === tahunLaporan;
  });
  return kali(setelah.length);
}
