/** Sheet Kompetensi: one row per person; of several the last one is used. */
import { isiDari } from '../../../istilah/hasil-baca';
import type { BarisKompetensi } from '../../../istilah/kompetensi';
import { tanggal } from '../../../istilah/tanggal';
import type { KaidahDaftar, Pelanggaran } from '../../kaidah';
import { kelompokGanda } from '../../kelompok-ganda';
import type { KolomKompetensi } from '../../kolom';
import { PERBUP } from '../../perbup';

function periksa(daftar: readonly BarisKompetensi[]): ReadonlyMap<number, Pelanggaran<KolomKompetensi>> {
  const hasil = new Map<number, Pelanggaran<KolomKompetensi>>();
  for (const ganda of kelompokGanda(daftar, ({ nip }) => isiDari(nip))) {
    const terakhir = ganda[ganda.length - 1]?.baris;
    for (const satu of ganda) {
      const lain = ganda.filter((baris) => baris !== satu).map(({ baris }) => baris).join(', ');
      hasil.set(satu.baris, {
        temuan: `NIP ${isiDari(satu.nip)} tertulis juga pada baris ${lain}; yang dipakai baris ${terakhir}.`,
        perbaikan: `Hapus penilaian yang sudah tidak berlaku; sisakan baris ${terakhir} jika itu yang terbaru.`,
      });
    }
  }
  return hasil;
}

export const orangSekali: KaidahDaftar<BarisKompetensi, KolomKompetensi> = {
  kode: 'nip-unik',
  nama: 'NIP unik pada Kompetensi',
  syarat: 'Setiap orang tertulis satu kali pada lembar Kompetensi; dari beberapa baris yang terakhir dipakai.',
  tingkat: 'ingatkan',
  kolom: 'NIP',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
