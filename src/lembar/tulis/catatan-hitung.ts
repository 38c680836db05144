/** The note beside a row: why it does not count, and its findings in short with the column in brackets. */
import { teksAcuan } from '../../istilah/acuan';
import type { Temuan } from '../../istilah/temuan';
import { muatSel } from './muat-sel';

/** Nobody reads more than this in a cell. */
const PANJANG_TERBACA = 2_000;

/** `[NIP Peserta] NIP harus 18 digit angka (sekarang 17).`, refusals first. */
export function catatanHitung(alasan: string, daftarTemuan: readonly Temuan[]): string {
  if (alasan === '' && daftarTemuan.length === 0) return '';
  const urut = [...daftarTemuan].sort((a, b) => BOBOT[a.tingkat] - BOBOT[b.tingkat]);
  const kalimatAlasan = alasan === '' || urut.length === 0 ? alasan : `${alasan}.`;
  const catatan = [kalimatAlasan, ...urut.map(satuCatatan)].filter(Boolean).join(' ');
  return catatan.length <= PANJANG_TERBACA ? catatan : `${muatSel(catatan, PANJANG_TERBACA)} (lihat Hasil Pemeriksaan)`;
}

const BOBOT = { tolak: 0, ingatkan: 1, dirapikan: 2 } as const;

function satuCatatan({ kolom, temuan, acuan }: Temuan): string {
  const dasar = teksAcuan(acuan);
  const kalimat = dasar === '' || temuan.includes(dasar) ? temuan : `${temuan.replace(/\.$/, '')} (${dasar}).`;
  return kolom === '' ? kalimat : `[${kolom}] ${kalimat}`;
}
