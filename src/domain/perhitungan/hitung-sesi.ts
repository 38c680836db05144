/** Gives every session row its status and its recorded and counted JP, in the order that the rules prescribe. */
import type { Ketentuan } from '../../aturan/ketentuan';
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import { jp, type Jp } from '../../istilah/satuan';
import type { Temuan } from '../../istilah/temuan';
import type { HasilSesi } from '../hasil';
import { adaTolak } from '../pemeriksaan/ada-tolak';
import { TANPA_TEMUAN } from '../pemeriksaan/periksa-baris';
import type { SesiPerOrang } from '../sesi-per-orang';
import { sesiTerbaca } from '../sesi-terbaca';
import type { Alasan } from './alasan';
import { alasanDiLuarKetentuan } from './alasan-di-luar-ketentuan';
import { diAtasBatas } from './di-atas-batas';

const NOL = jp(0);
const TANPA_ACUAN: HasilSesi['acuan'] = [];
const BATAL: HasilSesi = { status: 'Batal', tercatat: NOL, dihitung: NOL, alasan: '', acuan: TANPA_ACUAN, temuan: TANPA_TEMUAN };

/** `temuanSesi` holds the findings of each row, in the order of the list of sessions; so does the answer its results. */
export function hitungSesi(
  sesiPerOrang: SesiPerOrang,
  temuanSesi: readonly (readonly Temuan[])[],
  ketentuan: Ketentuan,
  daftarPegawai: DaftarPegawai,
): readonly HasilSesi[] {
  const dihitung = susunDihitung();
  const daftarHasil = sesiPerOrang.daftarSesi.map((sesi, indeks) => {
    const temuan = temuanSesi[indeks] ?? TANPA_TEMUAN;
    if (isiDari(sesi.pelaksanaan) === 'Batal') return BATAL;
    if (adaTolak(temuan)) return perluPerbaikan(temuan);
    const terbaca = sesiTerbaca(sesi);
    const hasil = dihitung(ketentuan.jpSatuSesi(terbaca.jenis, terbaca.lingkup, terbaca.hari), temuan);
    const alasan = alasanDiLuarKetentuan(terbaca, ketentuan, daftarPegawai);
    return alasan === undefined ? hasil : tidakDihitung(hasil, alasan);
  });
  for (const [indeks, alasan] of diAtasBatas(sesiPerOrang, daftarHasil, ketentuan)) {
    daftarHasil[indeks] = tidakDihitung(daftarHasil[indeks] as HasilSesi, alasan);
  }
  return daftarHasil;
}

const perluPerbaikan = (temuan: readonly Temuan[]): HasilSesi =>
  ({ status: 'Perlu perbaikan', tercatat: NOL, dihitung: NOL, alasan: '', acuan: TANPA_ACUAN, temuan });

/** Counted by everything but the cap, which needs all rows. Rows without finding share one result for each number of JP. */
function susunDihitung(): (tercatat: Jp, temuan: readonly Temuan[]) => HasilSesi {
  const buat = (tercatat: Jp, temuan: readonly Temuan[]): HasilSesi =>
    ({ status: 'Dihitung', tercatat, dihitung: tercatat, alasan: '', acuan: TANPA_ACUAN, temuan });
  const tanpaTemuan = new Map<Jp, HasilSesi>();
  return (tercatat, temuan) => {
    if (temuan.length > 0) return buat(tercatat, temuan);
    let hasil = tanpaTemuan.get(tercatat);
    if (!hasil) tanpaTemuan.set(tercatat, (hasil = buat(tercatat, TANPA_TEMUAN)));
    return hasil;
  };
}

/** Recorded at its value, counted at nothing. */
const tidakDihitung = (hasil: HasilSesi, { kalimat, acuan }: Alasan): HasilSesi =>
  ({ ...hasil, status: 'Tidak dihitung', dihitung: NOL, alasan: kalimat, acuan });
