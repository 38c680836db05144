/** Sheet Hari Libur of the sample: national holidays and collective leave of 2025. */
import { hari, type LembarContoh } from './lembar-contoh';

/** Joint decree of three ministers on the holidays of 2025, with the added leave of 18 August. */
const DAFTAR: readonly (readonly [tanggal: string, keterangan: string])[] = [
  ['2025-01-01', 'Tahun Baru 2025 Masehi'],
  ['2025-01-27', 'Isra Mikraj Nabi Muhammad saw.'],
  ['2025-01-28', 'Cuti bersama Tahun Baru Imlek'],
  ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'],
  ['2025-03-28', 'Cuti bersama Hari Suci Nyepi'],
  ['2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'],
  ['2025-03-31', 'Idulfitri 1446 Hijriah'],
  ['2025-04-01', 'Idulfitri 1446 Hijriah'],
  ['2025-04-02', 'Cuti bersama Idulfitri'],
  ['2025-04-03', 'Cuti bersama Idulfitri'],
  ['2025-04-04', 'Cuti bersama Idulfitri'],
  ['2025-04-07', 'Cuti bersama Idulfitri'],
  ['2025-04-18', 'Wafat Yesus Kristus'],
  ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2025-05-01', 'Hari Buruh Internasional'],
  ['2025-05-12', 'Hari Raya Waisak 2569 BE'],
  ['2025-05-13', 'Cuti bersama Hari Raya Waisak'],
  ['2025-05-29', 'Kenaikan Yesus Kristus'],
  ['2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus'],
  ['2025-06-01', 'Hari Lahir Pancasila'],
  ['2025-06-06', 'Iduladha 1446 Hijriah'],
  ['2025-06-09', 'Cuti bersama Iduladha'],
  ['2025-06-27', 'Tahun Baru Islam 1447 Hijriah'],
  ['2025-08-17', 'Proklamasi Kemerdekaan'],
  ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan'],
  ['2025-09-05', 'Maulid Nabi Muhammad saw.'],
  ['2025-12-25', 'Kelahiran Yesus Kristus'],
  ['2025-12-26', 'Cuti bersama Kelahiran Yesus Kristus'],
];

export const lembarHariLibur: LembarContoh = {
  judul: 'Hari Libur',
  kolom: [{ judul: 'Tanggal', isi: 'tanggal', lebar: 110 }, { judul: 'Keterangan', lebar: 320 }],
  baris: DAFTAR.map(([tanggal, keterangan]) => ({ Tanggal: hari(tanggal), Keterangan: keterangan })),
};

export const TANGGAL_LIBUR: ReadonlySet<string> = new Set(DAFTAR.map(([tanggal]) => tanggal));
