/** The figures of every person of the roster for the report year, row by row in the order of sheet Pegawai. */
import type { DaftarPegawai } from '../istilah/daftar-pegawai';
import { isiDari } from '../istilah/hasil-baca';
import type { Nip } from '../istilah/nip';
import type { Pegawai } from '../istilah/pegawai';
import type { Bahan } from './bahan';
import { capaianPegawai } from './capaian';
import type { HasilPegawai, TanpaAngka } from './hasil';
import type { JumlahJp } from './jumlah-jp';
import { potensiTotal } from './peluang';

type BahanPegawai = Pick<Bahan, 'daftarPegawai' | 'ketentuan' | 'tahunLaporan' | 'tanggalLaporan'>;

/** The figures of a NIP stand on its first row; a later row of it, or a row without a NIP, says why it has none. */
export function hasilPegawai(
  bahan: BahanPegawai,
  daftarPegawai: DaftarPegawai,
  jumlah: JumlahJp,
): readonly (HasilPegawai | TanpaAngka)[] {
  return bahan.daftarPegawai.map((pegawai) => {
    const nip = isiDari(pegawai.nip);
    if (!nip) return { tanpaAngka: 'NIP belum terbaca; perbaiki kolom NIP agar JP pegawai ini dihitung.' };
    const pertama = daftarPegawai.menurutNip(nip)?.baris;
    if (pertama !== pegawai.baris) {
      return { tanpaAngka: `NIP ini sudah ada pada baris ${pertama}; JP-nya ditulis pada baris itu.` };
    }
    return angkaPegawai(pegawai, nip, bahan, jumlah);
  });
}

function angkaPegawai(
  pegawai: Pegawai,
  nip: Nip,
  { ketentuan, tahunLaporan, tanggalLaporan }: BahanPegawai,
  jumlah: JumlahJp,
): HasilPegawai {
  const pembimbingan = jumlah.setahun(nip, tahunLaporan, { jenis: 'Pembimbingan' });
  const pendampingan = jumlah.setahun(nip, tahunLaporan, { jenis: 'Pendampingan' });
  const total = jumlah.total(nip, tahunLaporan);
  const potensi = potensiTotal({ nip, tahunLaporan, tanggalLaporan }, ketentuan, jumlah);
  return {
    sesiPembimbingan: pembimbingan.sesiDihitung,
    jpPembimbingan: pembimbingan.dihitung,
    sesiPendampingan: pendampingan.sesiDihitung,
    jpPendampingan: pendampingan.dihitung,
    jpLain: jumlah.lain(nip, tahunLaporan),
    total,
    ...capaianPegawai(pegawai, { total, potensi }, ketentuan, tahunLaporan),
  };
}
