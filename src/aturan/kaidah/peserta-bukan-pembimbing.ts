/** Peserta and Pembimbing are two people. */
import { perbup } from '../../istilah/acuan';
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { namaPokok } from '../../istilah/nama-pokok';
import type { BarisSesi } from '../../istilah/sesi';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { nipAtasanDari, sebutNip } from '../kalimat/atasan-langsung';
import { kenaliOrang } from '../kenali-orang';
import { PERBUP } from '../perbup';

/**
 * The same NIP, or a Pembimbing whom only the name identifies and who is the peserta. Where the roster knows neither,
 * equal names decide; namesakes with different NIPs stay two people.
 */
function satuOrang(sesi: BarisSesi, daftar: DaftarPegawai): boolean {
  const { nipPeserta, namaPeserta, nipPembimbing, namaPembimbing } = sesi;
  const peserta = kenaliOrang(nipPeserta, namaPeserta, daftar);
  const pembimbing = kenaliOrang(nipPembimbing, namaPembimbing, daftar);
  if (peserta !== undefined && pembimbing !== undefined) return peserta === pembimbing;
  if (namaPeserta === '' || daftar.menurutNama(namaPembimbing).length > 0) return false;
  return namaPokok(namaPeserta) === namaPokok(namaPembimbing);
}

export const pesertaBukanPembimbing: Kaidah = {
  kode: 'peserta-bukan-pembimbing',
  nama: 'Peserta bukan Pembimbing',
  syarat: 'Peserta dan Pembimbing atau Pendamping adalah dua orang yang berbeda.',
  tingkat: 'tolak',
  kolom: 'NIP Pembimbing',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Pasal 1 angka 13'), perbup('Lampiran F.2')],
      isi: (sesi, { daftarPegawai }) => {
        if (!satuOrang(sesi, daftarPegawai)) return undefined;
        const peserta = kenaliOrang(sesi.nipPeserta, sesi.namaPeserta, daftarPegawai);
        const [atasan] = peserta === undefined ? [] : nipAtasanDari(peserta, daftarPegawai);
        return {
          kolom: sesi.nipPembimbing.hasil === 'terbaca' ? 'NIP Pembimbing' : 'Nama Pembimbing',
          temuan: `Peserta dan Pembimbing adalah orang yang sama: ${
            peserta ? sebutNip(peserta, daftarPegawai) : sesi.namaPeserta
          }.`,
          perbaikan: atasan
            ? `Isi Pembimbing yang sebenarnya; atasan langsung peserta adalah ${sebutNip(atasan, daftarPegawai)}.`
            : 'Isi NIP Pembimbing atau Pendamping yang sebenarnya seperti pada paraf kartu kendali.',
        };
      },
    },
  ],
};
