/** Where older sheets went, as the end of a sentence that says what was made. */
import { daftarDan } from '../../lembar/baca/daftar-kata';
import type { LembarDibuat } from './kontrak';

export function kalimatDisimpan(lembar: readonly LembarDibuat[]): string {
  const disimpan = lembar.flatMap((satu) => (satu.disimpan === undefined ? [] : [`"${satu.disimpan}"`]));
  return disimpan.length === 0 ? '' : ` Lembar lama disimpan sebagai ${daftarDan(disimpan)}.`;
}
