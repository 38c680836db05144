/** What was made, where older sheets went, and what went wrong with the line of Riwayat, as staff read it. */
import { daftarDan } from '../../lembar/baca/daftar-kata';
import type { LembarDibuat } from './kontrak';

/** @param riwayat '' or why the line could not be added */
export function kalimatSelesai(selesai: string, lembar: readonly LembarDibuat[], riwayat: string): string {
  const disimpan = lembar.flatMap((satu) => (satu.disimpan === undefined ? [] : [`"${satu.disimpan}"`]));
  return [selesai, disimpan.length === 0 ? '' : `Lembar lama disimpan sebagai ${daftarDan(disimpan)}.`, riwayat].filter(Boolean).join(' ');
}
