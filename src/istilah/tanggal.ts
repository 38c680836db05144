/** A calendar day without clock or time zone: `YYYY-MM-DD`, ordered as text, and its arithmetic. */

/** A day that exists in the Gregorian calendar, written `YYYY-MM-DD`; compare with `<`. */
export type Tanggal = string & { readonly _tanggal: true };
/** A calendar month, written `YYYY-MM`; compare with `<`. */
export type Bulan = string & { readonly _bulan: true };

const SEHARI = 86_400_000;
/** Day zero of a spreadsheet's serial numbers: 30 December 1899 (platform fact S-08). */
const HARI_NOL = Date.UTC(1899, 11, 30);

const dua = (angka: number): string => String(angka).padStart(2, '0');

/** The day of these calendar parts (month 1-12), or undefined where the calendar has no such day; never rolls over. */
export function susunTanggal(tahun: number, bulan: number, hari: number): Tanggal | undefined {
  const saat = new Date(Date.UTC(tahun, bulan - 1, hari));
  const ada = saat.getUTCFullYear() === tahun && saat.getUTCMonth() === bulan - 1 && saat.getUTCDate() === hari;
  return ada ? (`${String(tahun).padStart(4, '0')}-${dua(bulan)}-${dua(hari)}` as Tanggal) : undefined;
}

/** A day written `YYYY-MM-DD` in code or a payload; throws a plain Error (a bug) when it is not one. */
export function tanggal(teks: string): Tanggal {
  const bagian = /^(\d{4})-(\d\d)-(\d\d)$/.exec(teks);
  const hasil = bagian && susunTanggal(Number(bagian[1]), Number(bagian[2]), Number(bagian[3]));
  if (!hasil) throw new Error(`not a day: ${teks}`);
  return hasil;
}

/** The day of a spreadsheet serial number (days since 30 December 1899); a time of day is dropped. */
export function tanggalDariSerial(serial: number): Tanggal {
  return new Date(HARI_NOL + Math.floor(serial) * SEHARI).toISOString().slice(0, 10) as Tanggal;
}

/** The serial number of a day, the inverse of `tanggalDariSerial`. */
export const serialDariTanggal = (hari: Tanggal): number =>
  (Date.UTC(Number(hari.slice(0, 4)), Number(hari.slice(5, 7)) - 1, Number(hari.slice(8))) - HARI_NOL) / SEHARI;

/** Remembers what was worked out of a day or month: many rows share few of them, and a calendar has no more. */
function sekali<K extends Tanggal | Bulan, T>(dari: (kunci: K) => T): (kunci: K) => T {
  const ingatan = new Map<K, T>();
  return (kunci) => {
    let hasil = ingatan.get(kunci);
    if (hasil === undefined) ingatan.set(kunci, (hasil = dari(kunci)));
    return hasil;
  };
}

export const tahunDari = sekali((hari: Tanggal) => Number(hari.slice(0, 4)));
export const bulanDari = sekali((hari: Tanggal) => hari.slice(0, 7) as Bulan);
/** Month of the year, 1-12. */
export const nomorBulan = (bulan: Bulan): number => Number(bulan.slice(5));
/** Year of a month. */
export const tahunBulan = sekali((bulan: Bulan) => Number(bulan.slice(0, 4)));
/** The first day of a month. */
export const tanggalSatu = sekali((bulan: Bulan) => tanggal(`${bulan}-01`));
/** Day of the month, 1-31. */
export const hariKe = (hari: Tanggal): number => Number(hari.slice(8));
export const susunBulan = (tahun: number, nomor: number): Bulan => `${tahun}-${dua(nomor)}` as Bulan;
/** Day of the week, 0 (Minggu) to 6 (Sabtu). */
export const hariPekan = sekali((hari: Tanggal) => new Date(`${hari}T00:00:00Z`).getUTCDay());

export const NAMA_HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
export type NamaHari = (typeof NAMA_HARI)[number];
export const NAMA_BULAN = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
  'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
] as const;

/** `Senin`. */
export const namaHari = (hari: Tanggal): NamaHari => NAMA_HARI[hariPekan(hari)] as NamaHari;
/** `3 Februari 2025`. */
export const teksTanggal = (hari: Tanggal): string => `${hariKe(hari)} ${teksBulan(bulanDari(hari))}`;
/** `Senin, 3 Februari 2025`, as the regulation's column «Hari, Tanggal» wants it. */
export const teksHariTanggal = (hari: Tanggal): string => `${namaHari(hari)}, ${teksTanggal(hari)}`;
/** `Maret 2025`. */
export const teksBulan = (bulan: Bulan): string => `${NAMA_BULAN[nomorBulan(bulan) - 1]} ${tahunBulan(bulan)}`;
