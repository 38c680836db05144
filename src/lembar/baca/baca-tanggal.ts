/** Reads a date from whatever stands in the cell: a date cell, a serial number, or text in any form; day first. */
import type { HasilBaca, TanggalKeliru } from '../../istilah/hasil-baca';
import { KOSONG, terbaca } from '../../istilah/hasil-baca';
import type { NamaHari, Tanggal } from '../../istilah/tanggal';
import { susunTanggal, tahunDari, tanggalDariSerial } from '../../istilah/tanggal';
import type { Sel, SelTanggal } from '../sel';
import { adalahSelTanggal } from '../sel';
import { adalahStrip, bersihkan } from './bersihkan';
import { TAHUN_PERTAMA, bagianAngka, bagianBernama, dalamRentang } from './bagian-tanggal';
import type { Bagian, BagianTeks } from './bagian-tanggal';
import { HARI_JAM_SAJA, teksBilangan, teksSel } from './teks-sel';
import { uraiTanggal } from './urai-tanggal';
import type { UraianTanggal } from './urai-tanggal';

export interface BacaanTanggal {
  readonly tanggal: HasilBaca<Tanggal, TanggalKeliru>;
  /** A weekday written with the date; whether it is the right one is a rule's business. */
  readonly hariTertulis?: NamaHari;
  readonly bentuk: 'sel tanggal' | 'teks' | 'angka' | 'kosong';
}

/** Serial numbers of 1 January 2000 and 31 December 2099. */
const SERIAL_PERTAMA = 36_526;
const SERIAL_TERAKHIR = 73_050;
const SERIAL_TERTULIS = /^\d{5}(?:[.,]\d+)?$/;

/** A time of day is dropped; nothing is ever rolled over, and a missing year is not assumed. */
export function bacaTanggal(sel: Sel): BacaanTanggal {
  if (adalahSelTanggal(sel)) return { tanggal: hariSel(sel), bentuk: 'sel tanggal' };
  if (typeof sel === 'number') return { tanggal: hariAngka(sel, teksBilangan(sel)), bentuk: 'angka' };
  const asal = teksSel(sel);
  const teks = bersihkan(asal);
  if (teks === '' || adalahStrip(teks)) return { tanggal: KOSONG, bentuk: 'kosong' };
  if (SERIAL_TERTULIS.test(teks)) return { tanggal: hariAngka(Number(teks.replace(',', '.')), asal), bentuk: 'angka' };
  const uraian = typeof sel === 'string' ? uraiTanggal(teks) : undefined;
  if (uraian === undefined) return { tanggal: tanggalKeliru('tidak terbaca', asal), bentuk: 'teks' };
  return { tanggal: hariTeks(uraian, asal), hariTertulis: uraian.hari, bentuk: 'teks' };
}

const tanggalKeliru = (
  sebab: TanggalKeliru['sebab'],
  asal: string,
  rincian: Partial<Pick<TanggalKeliru, 'hari' | 'bulan' | 'mungkin'>> = {},
): TanggalKeliru => ({ hasil: 'keliru', sebab, asal, ...rincian });

function hariSel(sel: SelTanggal): BacaanTanggal['tanggal'] {
  const [tahun, bulan, hari] = sel.tanggal.split('-').map(Number) as [number, number, number];
  if (sel.tanggal === HARI_JAM_SAJA) return tanggalKeliru('tidak terbaca', teksSel(sel));
  return hariKalender({ tahun, bulan, hari }, teksSel(sel), sel.jam !== '');
}

function hariAngka(serial: number, asal: string): BacaanTanggal['tanggal'] {
  if (serial >= SERIAL_PERTAMA && serial < SERIAL_TERAKHIR + 1) return terbaca(tanggalDariSerial(serial), asal);
  const rapat = /^\d{7,8}$/.test(asal) ? hariRapat(asal.padStart(8, '0')) : undefined;
  return rapat === undefined ? tanggalKeliru('tidak terbaca', asal) : terbaca(rapat, asal);
}

/** `20250203` or `03022025`; within 2000-2099 never both, for the month would be 20. */
function hariRapat(digit: string): Tanggal | undefined {
  const [a, b, c, d] = (digit.match(/../g) ?? []).map(Number) as [number, number, number, number];
  const hari = susunTanggal(a * 100 + b, c, d) ?? susunTanggal(c * 100 + d, b, a);
  return hari !== undefined && dalamRentang(tahunDari(hari)) ? hari : undefined;
}

function hariTeks(uraian: UraianTanggal, asal: string): BacaanTanggal['tanggal'] {
  const [satu = '', ...lain] = uraian.angka;
  const rapat = lain.length === 0 && uraian.bulan === undefined && satu.length === 8 ? hariRapat(satu) : undefined;
  if (rapat !== undefined) return terbaca(rapat, asal);
  const bagian = uraian.bulan === undefined ? bagianAngka(uraian.angka) : bagianBernama(uraian);
  if (bagian === undefined) return tanggalKeliru('tidak terbaca', asal);
  if (bagian.tahun === undefined) return tanpaTahun(bagian, asal);
  if (uraian.bulanDuga) return tanggalKeliru('tidak terbaca', asal, { mungkin: hariDalamRentang(bagian as Bagian) });
  const hasil = hariKalender(bagian as Bagian, asal, true);
  const tertukar = hasil.hasil === 'keliru' && hasil.mungkin === undefined && uraian.bulan === undefined;
  const mungkin = tertukar
    ? hariDalamRentang({ ...(bagian as Bagian), bulan: bagian.hari, hari: bagian.bulan })
    : undefined;
  return mungkin === undefined ? hasil : tanggalKeliru('tidak ada', asal, { mungkin });
}

function tanpaTahun({ bulan, hari }: BagianTeks, asal: string): TanggalKeliru {
  // A leap year, so that 29 February is not called impossible.
  return susunTanggal(2000, bulan, hari) === undefined
    ? tanggalKeliru('tidak ada', asal)
    : tanggalKeliru('tanpa tahun', asal, { hari, bulan });
}

const hariDalamRentang = ({ tahun, bulan, hari }: Bagian): Tanggal | undefined =>
  dalamRentang(tahun) ? susunTanggal(tahun, bulan, hari) : undefined;

/** A year below 1000 is no year of an office but a slip (`0021`): the day does not exist, 2021 was probably meant. */
function hariKalender(bagian: Bagian, asal: string, dirapikan: boolean): BacaanTanggal['tanggal'] {
  if (bagian.tahun < 1000) {
    const mungkin = hariDalamRentang({ ...bagian, tahun: TAHUN_PERTAMA + (bagian.tahun % 100) });
    return tanggalKeliru('tidak ada', asal, { mungkin });
  }
  const hari = susunTanggal(bagian.tahun, bagian.bulan, bagian.hari);
  if (hari === undefined) return tanggalKeliru('tidak ada', asal);
  if (!dalamRentang(bagian.tahun)) return tanggalKeliru('di luar rentang', asal);
  return terbaca(hari, dirapikan ? asal : undefined);
}
