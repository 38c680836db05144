/** The peserta is a person of sheet Pegawai, found by NIP and never by name alone. */
import { perbup } from '../../istilah/acuan';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { kutip } from '../kalimat/kutip';
import { saranNip } from '../kalimat/sebut-pegawai';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

export const pesertaTerdaftar: Kaidah = {
  kode: 'peserta-terdaftar',
  nama: 'Peserta terdaftar',
  syarat: 'NIP peserta terisi dan ada pada lembar Pegawai.',
  tingkat: 'tolak',
  kolom: 'NIP Peserta',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Pasal 1 angka 15'), perbup('Pasal 1 angka 18')],
      isi: (sesi, { daftarPegawai }) => {
        const { nipPeserta, namaPeserta } = sesi;
        if (nipPeserta.hasil === 'keliru' || selBergalat(sesi, 'NIP Peserta')) return undefined;
        const nip = nipPeserta.hasil === 'terbaca' ? nipPeserta.isi : '';
        if (nip !== '' && daftarPegawai.menurutNip(nip)) return undefined;
        const senama = namaPeserta === '' ? [] : daftarPegawai.menurutNama(namaPeserta);
        const saran = saranNip(senama.length > 0 || nip === '' ? senama : daftarPegawai.menurut15Digit(nip));
        if (nip !== '') {
          return {
            temuan: `NIP ${nip} tidak ada pada lembar Pegawai.`,
            perbaikan: saran ?? `Periksa NIP ${nip}; jika benar, tambahkan pegawainya pada lembar Pegawai.`,
          };
        }
        return {
          temuan: namaPeserta === '' ? 'NIP dan nama peserta belum diisi.' : 'NIP peserta belum diisi.',
          perbaikan: saran ?? (namaPeserta === ''
            ? 'Isi NIP 18 digit peserta seperti pada lembar Pegawai.'
            : `Isi NIP 18 digit peserta; nama ${kutip(namaPeserta)} tidak ada pada lembar Pegawai.`),
        };
      },
    },
  ],
};
