/** Gives every session row its status and its recorded and counted JP, in the order that the rules prescribe. */
import type { Ketentuan } from '../../aturan/ketentuan';
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import { jp } from '../../istilah/satuan';
import type { BarisSesi } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';
import type { HasilSesi } from '../hasil';
import { adaTolak } from '../pemeriksaan/ada-tolak';
import { sesiTerbaca } from '../sesi-terbaca';
import type { Alasan } from './alasan';
import { alasanDiLuarKetentuan } from './alasan-di-luar-ketentuan';
import { diAtasBatas } from './di-atas-batas';

const NOL = jp(0);
const BATAL: HasilSesi = { status: 'Batal', tercatat: NOL, dihitung: NOL, alasan: '', acuan: [], temuan: [] };

/** `temuanSesi` holds the findings of each row, in the order of `daftarSesi`; so does the answer its results. */
export function hitungSesi(
  daftarSesi: readonly BarisSesi[],
  temuanSesi: readonly (readonly Temuan[])[],
  ketentuan: Ketentuan,
  daftarPegawai: DaftarPegawai,
): readonly HasilSesi[] {
  const ikut: number[] = [];
  const daftarHasil = daftarSesi.map((sesi, indeks) => {
    const hasil = hasilTanpaBatas(sesi, temuanSesi[indeks] ?? [], ketentuan, daftarPegawai);
    if (hasil.status === 'Dihitung') ikut.push(indeks);
    return hasil;
  });
  for (const [indeks, alasan] of diAtasBatas(daftarSesi, ikut, ketentuan)) {
    daftarHasil[indeks] = tidakDihitung(daftarHasil[indeks] as HasilSesi, alasan);
  }
  return daftarHasil;
}

/** Steps 1 to 3 and 5: everything but the cap, which needs all rows. */
function hasilTanpaBatas(
  sesi: BarisSesi,
  temuan: readonly Temuan[],
  ketentuan: Ketentuan,
  daftarPegawai: DaftarPegawai,
): HasilSesi {
  if (isiDari(sesi.pelaksanaan) === 'Batal') return BATAL;
  if (adaTolak(temuan)) {
    return { status: 'Perlu perbaikan', tercatat: NOL, dihitung: NOL, alasan: '', acuan: [], temuan };
  }
  const terbaca = sesiTerbaca(sesi);
  const tercatat = ketentuan.jpSatuSesi(terbaca.jenis, terbaca.lingkup, terbaca.hari);
  const hasil: HasilSesi = { status: 'Dihitung', tercatat, dihitung: tercatat, alasan: '', acuan: [], temuan };
  const alasan = alasanDiLuarKetentuan(terbaca, ketentuan, daftarPegawai);
  return alasan === undefined ? hasil : tidakDihitung(hasil, alasan);
}

/** Recorded at its value, counted at nothing. */
const tidakDihitung = (hasil: HasilSesi, { kalimat, acuan }: Alasan): HasilSesi =>
  ({ ...hasil, status: 'Tidak dihitung', dihitung: NOL, alasan: kalimat, acuan });
