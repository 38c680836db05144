/** A weekday typed together with the date is the weekday of that date. */
import { namaHari, tanggal as hari, teksHariTanggal, teksTanggal, type NamaHari, type Tanggal } from
  '../../istilah/tanggal';
import { hariTerdekat } from '../kalender';
import type { Kaidah } from '../kaidah';
import { PERBUP } from '../perbup';

/** `4 Februari 2025 atau 28 Januari 2025`: the days of that weekday on both sides. */
function tanggalBerhari(sekitar: Tanggal, nama: NamaHari): string {
  const cocok = (calon: Tanggal): boolean => namaHari(calon) === nama;
  return [hariTerdekat(sekitar, -1, cocok), hariTerdekat(sekitar, 1, cocok)]
    .filter((calon): calon is Tanggal => calon !== undefined)
    .map(teksTanggal)
    .join(' atau ');
}

export const hariSesuaiTanggal: Kaidah = {
  kode: 'hari-sesuai-tanggal',
  nama: 'Hari sesuai tanggal',
  syarat: 'Nama hari yang ditulis bersama tanggal adalah hari tanggal itu.',
  tingkat: 'ingatkan',
  kolom: 'Tanggal',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ tanggal, hariTertulis }) => {
        if (hariTertulis === undefined || tanggal.hasil !== 'terbaca') return undefined;
        const seharusnya = namaHari(tanggal.isi);
        if (hariTertulis === seharusnya) return undefined;
        return {
          temuan: `Tertulis hari ${hariTertulis}, sedangkan ${teksTanggal(tanggal.isi)} adalah hari ${seharusnya}.`,
          perbaikan:
            `Jika tanggalnya benar, tulis ${teksHariTanggal(tanggal.isi)}; ` +
            `jika harinya benar, ${hariTertulis} terdekat adalah ${tanggalBerhari(tanggal.isi, hariTertulis)}.`,
        };
      },
    },
  ],
};
