/** Where NIP and name are both given they are one person; titles, dots and case do not matter. */
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import type { HasilBaca, NipKeliru } from '../../istilah/hasil-baca';
import { namaPokok } from '../../istilah/nama-pokok';
import type { Nip } from '../../istilah/nip';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah, Pelanggaran } from '../kaidah';
import { dirapikan } from '../kalimat/dirapikan';
import { kumpulkan } from '../kalimat/kumpulkan';
import { sebutPegawai, tanpaBarisGanda } from '../kalimat/sebut-pegawai';
import { PERBUP } from '../perbup';

/**
 * Both persons are shown and neither is guessed to be right. A NIP twice on the roster is matched by either name;
 * one outside the roster, or a roster row without a name, has nothing to be compared with.
 */
export function periksaPasangan<K extends string>(
  nip: HasilBaca<Nip, NipKeliru>,
  nama: string,
  kolomNip: K,
  kolomNama: K,
  daftar: DaftarPegawai,
): Pelanggaran<K> | undefined {
  if (nama === '' || nip.hasil !== 'terbaca') return undefined;
  const pemilik = daftar.menurutNip(nip.isi);
  if (!pemilik || pemilik.nama === nama || pemilik.nama === '') return undefined;
  const semua = daftar.semuaMenurutNip(nip.isi);
  const pokok = namaPokok(nama);
  const senama = semua.find((orang) => namaPokok(orang.nama) === pokok);
  if (senama) return senama.nama === nama ? undefined : dirapikan(kolomNama, nama, senama.nama);
  const lain = tanpaBarisGanda(daftar.menurutNama(nama)).map(sebutPegawai).join(' atau ');
  return {
    kolom: kolomNip,
    temuan: `NIP ${nip.isi} milik ${pemilik.nama}, sedangkan nama tertulis ${nama}${lain && ` dengan NIP ${lain}`}.`,
    perbaikan:
      `Jika yang dimaksud ${pemilik.nama}, ganti namanya menjadi ${pemilik.nama}; ` +
      `jika ${nama}, ganti NIP menjadi ${lain || 'NIP orang itu'}.`,
  };
}

export const nipCocokNama: Kaidah = {
  kode: 'nip-cocok-nama',
  nama: 'NIP cocok dengan nama',
  syarat: 'NIP dan nama yang sama-sama terisi menunjuk satu orang, baik peserta maupun Pembimbing atau Pendamping.',
  tingkat: 'tolak',
  kolom: 'NIP Peserta',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ nipPeserta, namaPeserta, nipPembimbing, namaPembimbing }, { daftarPegawai }) =>
        kumpulkan(
          periksaPasangan(nipPeserta, namaPeserta, 'NIP Peserta', 'Nama Peserta', daftarPegawai),
          periksaPasangan(nipPembimbing, namaPembimbing, 'NIP Pembimbing', 'Nama Pembimbing', daftarPegawai),
        ),
    },
  ],
};
