/** Sheet Pegawai: no NIP stands twice; both rows are shown, totals stand on the first. */
import { isiDari } from '../../../istilah/hasil-baca';
import type { Pegawai } from '../../../istilah/pegawai';
import { tanggal } from '../../../istilah/tanggal';
import type { KaidahDaftar, Pelanggaran } from '../../kaidah';
import { kelompokGanda } from '../../kelompok-ganda';
import type { KolomPegawai } from '../../kolom';
import { PERBUP } from '../../perbup';

/** The later row yields nothing, so it must be mended; the first one goes on. */
function periksa(daftar: readonly Pegawai[]): ReadonlyMap<number, Pelanggaran<KolomPegawai>> {
  const hasil = new Map<number, Pelanggaran<KolomPegawai>>();
  for (const ganda of kelompokGanda(daftar, ({ nip }) => isiDari(nip))) {
    const [pertama] = ganda;
    for (const satu of ganda) {
      const lain = ganda.filter((baris) => baris !== satu).map(({ baris, nama }) => `baris ${baris} (${nama})`);
      hasil.set(satu.baris, {
        tingkat: satu === pertama ? 'ingatkan' : 'tolak',
        temuan: `NIP ${isiDari(satu.nip)} tertulis juga pada ${lain.join(', ')}.`,
        perbaikan:
          `Jika orangnya sama, hapus salah satu baris; jika bukan, betulkan NIP yang keliru. ` +
          `Jumlah JP ditulis pada baris ${pertama?.baris}.`,
      });
    }
  }
  return hasil;
}

export const nipUnik: KaidahDaftar<Pegawai, KolomPegawai> = {
  kode: 'nip-unik',
  nama: 'NIP unik',
  syarat: 'Setiap NIP tertulis satu kali pada lembar Pegawai; jumlah JP ditulis pada baris yang pertama.',
  tingkat: 'ingatkan',
  kolom: 'NIP',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
