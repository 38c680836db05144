/** Titles of report sheets: at most 31 characters, none that a spreadsheet program refuses. */
import type { Tanggal } from '../../istilah/tanggal';

export const PANJANG_NAMA_LEMBAR = 31;
const TERLARANG = /[[\]:*?/\\]/g;

/** A title that every spreadsheet program takes. */
export function namaLembar(teks: string): string {
  const bersih = teks
    .replace(TERLARANG, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return bersih.slice(0, PANJANG_NAMA_LEMBAR).trim();
}

/**
 * The dated name under which an older sheet is kept: `Laporan PD 2025 (15-12-2025)`, or where that is too long
 * `Sesi Tidak Dihitung 2025 251215`; a letter is added while the name is taken.
 */
export function namaLembarLama(nama: string, hari: Tanggal, terpakai: readonly string[]): string {
  const [tahun, bulan, tanggal] = hari.split('-') as [string, string, string];
  const panjang = ` (${tanggal}-${bulan}-${tahun})`;
  const akhiran =
    nama.length + panjang.length <= PANJANG_NAMA_LEMBAR ? panjang : ` ${tahun.slice(2)}${bulan}${tanggal}`;
  const dipakai = new Set(terpakai.map((satu) => satu.toLowerCase()));
  for (let ke = 1; ; ke++) {
    const penanda = ke === 1 ? akhiran : `${akhiran}-${ke}`;
    const calon = nama.slice(0, PANJANG_NAMA_LEMBAR - penanda.length) + penanda;
    if (!dipakai.has(calon.toLowerCase())) return calon;
  }
}

/** The name of a sheet while it is being made; it shows that the sheet is not finished. */
export const namaSementara = (nama: string): string => `${AWALAN_SEMENTARA}${nama}`.slice(0, PANJANG_NAMA_LEMBAR);
export const adalahSementara = (nama: string): boolean => nama.startsWith(AWALAN_SEMENTARA);
const AWALAN_SEMENTARA = '(dibuat) ';
