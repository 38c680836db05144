/** Gives every session row its status and its recorded and counted JP, in the order that the rules prescribe. */
import type { Ketentuan } from '../../aturan/ketentuan';
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import { jp } from '../../istilah/satuan';
import type { BarisSesi } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';
import type { HasilSesi } from '../hasil';
import { sesiTerbaca } from '../sesi-terbaca';
import { alasanDiLuarKetentuan } from './alasan-di-luar-ketentuan';
import { diAtasBatas } from './di-atas-batas';
import type { CalonHitung } from './kelompok-batas';

const NOL = jp(0);
const BATAL: HasilSesi = { status: 'Batal', tercatat: NOL, dihitung: NOL, alasan: '', temuan: [] };

/** `temuanSesi` holds the findings of each row, in the order of `daftarSesi`; so does the answer its results. */
export function hitungSesi(
  daftarSesi: readonly BarisSesi[],
  temuanSesi: readonly (readonly Temuan[])[],
  ketentuan: Ketentuan,
  daftarPegawai: DaftarPegawai,
): readonly HasilSesi[] {
  const daftarCalon: CalonHitung[] = [];
  const hasil = daftarSesi.map((sesi, indeks): HasilSesi | undefined => {
    const temuan = temuanSesi[indeks] ?? [];
    if (isiDari(sesi.pelaksanaan) === 'Batal') return BATAL;
    if (temuan.some(({ tingkat }) => tingkat === 'tolak')) return perluPerbaikan(temuan);
    const calon = calonHitung(sesi, indeks, ketentuan);
    const alasan = alasanDiLuarKetentuan(calon, ketentuan, daftarPegawai);
    if (alasan !== undefined) return tidakDihitung(calon, alasan, temuan);
    daftarCalon.push(calon);
    return undefined;
  });
  const alasanBatas = diAtasBatas(daftarCalon, ketentuan);
  for (const calon of daftarCalon) {
    const alasan = alasanBatas.get(calon.indeks);
    const temuan = temuanSesi[calon.indeks] ?? [];
    hasil[calon.indeks] = alasan === undefined ? dihitung(calon, temuan) : tidakDihitung(calon, alasan, temuan);
  }
  return hasil as readonly HasilSesi[];
}

function calonHitung(sesi: BarisSesi, indeks: number, ketentuan: Ketentuan): CalonHitung {
  const terbaca = sesiTerbaca(sesi);
  return { ...terbaca, indeks, jp: ketentuan.jpSatuSesi(terbaca.jenis, terbaca.lingkup, terbaca.hari) };
}

const perluPerbaikan = (temuan: readonly Temuan[]): HasilSesi =>
  ({ status: 'Perlu perbaikan', tercatat: NOL, dihitung: NOL, alasan: '', temuan });
const tidakDihitung = ({ jp: tercatat }: CalonHitung, alasan: string, temuan: readonly Temuan[]): HasilSesi =>
  ({ status: 'Tidak dihitung', tercatat: jp(tercatat), dihitung: NOL, alasan, temuan });
const dihitung = ({ jp: tercatat }: CalonHitung, temuan: readonly Temuan[]): HasilSesi =>
  ({ status: 'Dihitung', tercatat: jp(tercatat), dihitung: jp(tercatat), alasan: '', temuan });
