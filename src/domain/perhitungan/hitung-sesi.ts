/** Gives every session row its status and its recorded and counted JP, in the order that the rules prescribe. */
import type { Ketentuan } from '../../aturan/ketentuan';
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import { jp } from '../../istilah/satuan';
import type { BarisSesi } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';
import type { HasilSesi } from '../hasil';
import { adaTolak } from '../pemeriksaan/ada-tolak';
import { sesiTerbaca, type SesiTerbaca } from '../sesi-terbaca';
import type { Alasan } from './alasan';
import { alasanDiLuarKetentuan } from './alasan-di-luar-ketentuan';
import { diAtasBatas, type SesiIkut } from './di-atas-batas';

const NOL = jp(0);
const TANPA_ACUAN: HasilSesi['acuan'] = [];
const BATAL: HasilSesi = { status: 'Batal', tercatat: NOL, dihitung: NOL, alasan: '', acuan: TANPA_ACUAN, temuan: [] };

/** `temuanSesi` holds the findings of each row, in the order of `daftarSesi`; so does the answer its results. */
export function hitungSesi(
  daftarSesi: readonly BarisSesi[],
  temuanSesi: readonly (readonly Temuan[])[],
  ketentuan: Ketentuan,
  daftarPegawai: DaftarPegawai,
): readonly HasilSesi[] {
  const ikut: SesiIkut[] = [];
  const daftarHasil = daftarSesi.map((sesi, indeks) => {
    const temuan = temuanSesi[indeks] ?? [];
    if (isiDari(sesi.pelaksanaan) === 'Batal') return BATAL;
    if (adaTolak(temuan)) return perluPerbaikan(temuan);
    const terbaca = sesiTerbaca(sesi);
    const hasil = hasilTanpaBatas(terbaca, temuan, ketentuan, daftarPegawai);
    if (hasil.status === 'Dihitung') ikut.push({ sesi: terbaca, indeks, tercatat: hasil.tercatat });
    return hasil;
  });
  for (const [indeks, alasan] of diAtasBatas(ikut, ketentuan)) {
    daftarHasil[indeks] = tidakDihitung(daftarHasil[indeks] as HasilSesi, alasan);
  }
  return daftarHasil;
}

const perluPerbaikan = (temuan: readonly Temuan[]): HasilSesi =>
  ({ status: 'Perlu perbaikan', tercatat: NOL, dihitung: NOL, alasan: '', acuan: TANPA_ACUAN, temuan });

/** A row that is held and not refused, by everything but the cap, which needs all rows. */
function hasilTanpaBatas(
  terbaca: SesiTerbaca,
  temuan: readonly Temuan[],
  ketentuan: Ketentuan,
  daftarPegawai: DaftarPegawai,
): HasilSesi {
  const tercatat = ketentuan.jpSatuSesi(terbaca.jenis, terbaca.lingkup, terbaca.hari);
  const hasil: HasilSesi = { status: 'Dihitung', tercatat, dihitung: tercatat, alasan: '', acuan: TANPA_ACUAN, temuan };
  const alasan = alasanDiLuarKetentuan(terbaca, ketentuan, daftarPegawai);
  return alasan === undefined ? hasil : tidakDihitung(hasil, alasan);
}

/** Recorded at its value, counted at nothing. */
const tidakDihitung = (hasil: HasilSesi, { kalimat, acuan }: Alasan): HasilSesi =>
  ({ ...hasil, status: 'Tidak dihitung', dihitung: NOL, alasan: kalimat, acuan });
