/** Why a session without fault is recorded but not counted whatever the cap: its day, or the participant's status. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { perbup } from '../../istilah/acuan';
import type { Acuan } from '../../istilah/acuan';
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import type { Jenis } from '../../istilah/sesi';
import { teksTanggal } from '../../istilah/tanggal';
import { statusDiLuarKetentuan } from '../kesertaan';
import type { SesiTerbaca } from '../sesi-terbaca';
import { beralasan, type Alasan } from './alasan';

/** «Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.» */
const ACUAN_BERLAKU = [perbup('Pasal 4')];
/** «Peserta Bimbingan adalah PNS bertalenta …», «Peserta Pendampingan adalah PNS bertalenta …». */
const ACUAN_PESERTA: Readonly<Record<Jenis, readonly Acuan[]>> = {
  Pembimbingan: [perbup('Pasal 1 angka 6'), perbup('Pasal 1 angka 15')],
  Pendampingan: [perbup('Pasal 1 angka 6'), perbup('Pasal 1 angka 18')],
};

/** Undefined where nothing but the cap stands between the session and its JP. */
export function alasanDiLuarKetentuan(
  { nip, hari, jenis }: SesiTerbaca,
  ketentuan: Ketentuan,
  daftarPegawai: DaftarPegawai,
): Alasan | undefined {
  if (hari < ketentuan.berlaku) {
    return beralasan(
      `tanggal ${teksTanggal(hari)} sebelum Peraturan Bupati berlaku pada ${teksTanggal(ketentuan.berlaku)}`,
      ACUAN_BERLAKU,
    );
  }
  const status = statusDiLuarKetentuan(daftarPegawai.menurutNip(nip), ketentuan.tafsir);
  if (status === undefined) return undefined;
  return beralasan(`peserta berstatus ${status}; yang dihitung sesi PNS`, ACUAN_PESERTA[jenis]);
}
