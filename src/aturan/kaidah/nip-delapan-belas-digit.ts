/** A NIP is 18 digits kept as text; a number in its cell has lost the last ones. */
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import type { HasilBaca, NipKeliru } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah, Pelanggaran } from '../kaidah';
import { dirapikan } from '../kalimat/dirapikan';
import { kumpulkan } from '../kalimat/kumpulkan';
import { kalimatNipKeliru } from '../kalimat/nip-keliru';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

/** What one NIP cell has to say; a blank one nothing, for whether it may be blank is another rule. */
export function periksaNip<K extends string>(
  nip: HasilBaca<Nip, NipKeliru>,
  nama: string,
  kolom: K,
  daftarPegawai: DaftarPegawai,
): Pelanggaran<K> | undefined {
  if (nip.hasil === 'keliru') return { kolom, ...kalimatNipKeliru(nip, nama, daftarPegawai) };
  return nip.hasil === 'kosong' || nip.asal === undefined ? undefined : dirapikan(kolom, nip.asal, nip.isi);
}

/** The Pembimbing earns no JP, so a NIP of theirs that cannot be read does not stop the row. */
const ingatkanSaja = (satu: Pelanggaran | undefined): Pelanggaran | undefined =>
  satu && { ...satu, tingkat: satu.tingkat ?? 'ingatkan' };

export const nipDelapanBelasDigit: Kaidah = {
  kode: 'nip-delapan-belas-digit',
  nama: 'NIP 18 digit',
  syarat: 'NIP berupa teks 18 digit angka; NIP Pembimbing yang keliru hanya diingatkan.',
  tingkat: 'tolak',
  kolom: 'NIP Peserta',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: (sesi, { daftarPegawai }) =>
        kumpulkan(
          selBergalat(sesi, 'NIP Peserta')
            ? undefined
            : periksaNip(sesi.nipPeserta, sesi.namaPeserta, 'NIP Peserta', daftarPegawai),
          selBergalat(sesi, 'NIP Pembimbing')
            ? undefined
            : ingatkanSaja(periksaNip(sesi.nipPembimbing, sesi.namaPembimbing, 'NIP Pembimbing', daftarPegawai)),
        ),
    },
  ],
};
