/** The advice for one person: which competencies by Pendampingan, which by Pembimbingan (Lampiran F.3, row 2). */
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { Jenis } from '../../istilah/sesi';
import { BELUM_DINILAI, JENJANG_TIDAK_DIKENAL } from '../hasil';
import type { HasilKompetensi } from '../hasil';
import type { KompetensiKurang } from './kompetensi-kurang';

const TANPA_KESENJANGAN = 'Tidak ada kesenjangan';
const DARI_KOLOM_LEVEL = 'Tingkat saat ini diambil dari kolom Level.';

/**
 * Lampiran F.3: «Kesenjangan kinerja kecil» for Pembimbingan, «Kesenjangan kinerja besar» for Pendampingan; no figure
 * is given, so `pendampinganMulai` (a reading) draws the line. The kind of the greatest gap comes first.
 */
export function saranPengembangan(
  kesenjangan: HasilKompetensi['kesenjangan'],
  kurang: readonly KompetensiKurang[],
  pendampinganMulai: number,
  dariKolomLevel: boolean,
): string {
  const semua = DAFTAR_KOMPETENSI.map((kompetensi) => kesenjangan[kompetensi]);
  const belum = semua.filter((nilai) => typeof nilai !== 'number').length;
  const pokok =
    belum === semua.length ? saranBelumDinilai(semua.includes(JENJANG_TIDAK_DIKENAL))
    : kurang.length === 0 ? saranTanpaKesenjangan(belum)
    : saranMenutup(kurang, pendampinganMulai, belum);
  return dariKolomLevel ? `${pokok}. ${DARI_KOLOM_LEVEL}` : pokok;
}

const saranBelumDinilai = (jenjangTidakDikenal: boolean): string =>
  jenjangTidakDikenal ? `${BELUM_DINILAI}: pilih Jenjang pegawai ini di lembar Pegawai` : BELUM_DINILAI;

const saranTanpaKesenjangan = (belum: number): string =>
  belum === 0 ? TANPA_KESENJANGAN : `${TANPA_KESENJANGAN} pada kompetensi yang dinilai (${belum} belum dinilai)`;

function saranMenutup(kurang: readonly KompetensiKurang[], pendampinganMulai: number, belum: number): string {
  const bagian = (jenis: Jenis, daftar: readonly KompetensiKurang[]): string[] =>
    daftar.length === 0 ? [] : [`${jenis} untuk ${daftar.map(({ kompetensi }) => kompetensi).join(', ')}`];
  const saran = [
    ...bagian('Pendampingan', kurang.filter(({ besar }) => besar >= pendampinganMulai)),
    ...bagian('Pembimbingan', kurang.filter(({ besar }) => besar < pendampinganMulai)),
  ].join('; ');
  return belum === 0 ? saran : `${saran} (${belum} belum dinilai)`;
}
