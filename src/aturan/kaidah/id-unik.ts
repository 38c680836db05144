/** No two sessions carry the same ID: a copied row took the ID of its model with it. */
import type { BarisSesi } from '../../istilah/sesi';
import { tanggal } from '../../istilah/tanggal';
import type { KaidahDaftar, Pelanggaran } from '../kaidah';
import { kelompokGanda } from '../kelompok-ganda';
import { PERBUP } from '../perbup';

function periksa(daftarSesi: readonly BarisSesi[]): ReadonlyMap<number, Pelanggaran> {
  const hasil = new Map<number, Pelanggaran>();
  // As they are given; then there is nothing to look for.
  if (naik(daftarSesi)) return hasil;
  for (const [pertama, ...lain] of kelompokGanda(daftarSesi, ({ id }) => (id === '' ? undefined : id))) {
    for (const { baris, id } of lain) {
      hasil.set(baris, {
        temuan: `ID Sesi ${id} sudah dipakai baris ${pertama?.baris}.`,
        perbaikan: `Jalankan Hitung JP: baris ${baris} mendapat ID baru, baris ${pertama?.baris} tetap memakai ${id}.`,
      });
    }
  }
  return hasil;
}

/** Whether each row has an ID, every one greater than that of the row before. */
function naik(daftarSesi: readonly BarisSesi[]): boolean {
  let sebelum = '';
  for (const { id } of daftarSesi) {
    if (id <= sebelum) return false;
    sebelum = id;
  }
  return true;
}

export const idUnik: KaidahDaftar = {
  kode: 'id-unik',
  nama: 'ID sesi unik',
  syarat: 'Setiap baris sesi mempunyai ID Sesi sendiri.',
  tingkat: 'ingatkan',
  kolom: 'ID Sesi',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
