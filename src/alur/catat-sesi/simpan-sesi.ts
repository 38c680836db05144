/** Saves what the form holds: new sessions, or a changed one. */
import type { Tanggal } from '../../istilah/tanggal';
import type { BukuKerja, DenganKunci } from '../buku-kerja';
import { ingatSimpan } from '../cadangan/simpan-terakhir';
import type { HasilSimpan } from '../panel/kontrak';
import { muatCatat } from './muat-catat';
import { bacaPermintaanSimpan } from './periksa-permintaan';
import { tambahSesi } from './tambah-sesi';
import { ubahSesi } from './ubah-sesi';

/**
 * Everything is read again under the lock. Throws `GalatIsian` or `Galat` before anything is written.
 *
 * @param kiriman a `PermintaanSimpan`, not yet checked
 */
export function simpanSesi(buku: BukuKerja, hariIni: Tanggal, kiriman: unknown, denganKunci: DenganKunci): HasilSimpan {
  const permintaan = bacaPermintaanSimpan(kiriman);
  const { ubah } = permintaan;
  return denganKunci(() => {
    const termuat = muatCatat(buku, hariIni, ubah ? 'ubah' : 'tambah');
    return ingatSimpan(buku, () => (ubah ? ubahSesi(buku, termuat, permintaan, ubah) : tambahSesi(buku, termuat, permintaan)));
  });
}
