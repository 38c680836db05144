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
  let jumlah = 0;
  daftarSesi.forEach((sesi, indeks) => {
    const hari = isiDari(sesi.tanggal);
    if (hari === undefined || hari <= tanggalLaporan || tahunDari(hari) !== tahunLaporan) return;
    const status = daftarHasil[indeks]?.status;
    if (status === 'Dihitung' || status === 'Tidak dihitung') jumlah++;
  });
  return kali(jumlah);
}
