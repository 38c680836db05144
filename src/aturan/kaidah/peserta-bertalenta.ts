/** The peserta is marked as bertalenta, where the office marks its people at all. */
import { perbup } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { sebutPegawai } from '../kalimat/sebut-pegawai';
import { PERBUP } from '../perbup';

export const pesertaBertalenta: Kaidah = {
  kode: 'peserta-bertalenta',
  nama: 'Peserta bertalenta',
  syarat: 'Peserta bertanda Ya pada kolom Bertalenta, apabila kolom itu dipakai.',
  tingkat: 'ingatkan',
  kolom: 'NIP Peserta',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Pasal 1 angka 15'), perbup('Pasal 1 angka 18')],
      isi: ({ nipPeserta }, { bertalentaDipakai, daftarPegawai }) => {
        if (!bertalentaDipakai) return undefined;
        const nip = isiDari(nipPeserta);
        const semua = nip === undefined ? [] : daftarPegawai.semuaMenurutNip(nip);
        const [peserta] = semua;
        if (!peserta || semua.some(({ bertalenta }) => bertalenta)) return undefined;
        return {
          temuan: `${sebutPegawai(peserta)} tidak bertanda Ya pada kolom Bertalenta.`,
          perbaikan:
            `Jika PNS bertalenta, isi Ya pada kolom Bertalenta lembar Pegawai baris ${peserta.baris}; ` +
            'jika bukan, periksa NIP Peserta.',
        };
      },
    },
  ],
};
