/** What of a counting run was taken back, and what could not be and why. */
import { daftarDan } from '../../lembar/baca/daftar-kata';
import type { HasilKembali } from './kembalikan-hasil';

export function kalimatKembali(waktu: string, daftar: readonly HasilKembali[]): string {
  const kembali = daftar.filter(({ baris }) => baris > 0).map(({ nama, baris }) => `${baris} baris lembar ${nama}`);
  const jumlah = (apa: 'diubah' | 'hilang'): number => daftar.reduce((banyak, satu) => banyak + satu[apa], 0);
  const kolom = daftar.flatMap(({ nama, kolomHilang }) => kolomHilang.map((judul) => `"${judul}" (lembar ${nama})`));
  const [diubah, hilang] = [jumlah('diubah'), jumlah('hilang')];
  return [
    kembali.length > 0 ? `Hasil hitung ${waktu} diurungkan: ${daftarDan(kembali)} kembali seperti sebelumnya.`
      : `Tidak ada sel yang masih memuat hasil hitung ${waktu}.`,
    diubah === 0 ? '' : `${diubah} sel tidak dikembalikan karena sudah diubah sesudah itu.`,
    hilang === 0 ? '' : `${hilang} baris tidak dikembalikan karena sudah tidak ada atau tidak dikenali lagi.`,
    kolom.length === 0 ? '' : `Kolom ${daftarDan(kolom)} tidak dikembalikan karena sudah tidak ada atau berganti judul.`,
  ].filter(Boolean).join(' ');
}
