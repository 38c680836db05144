/** The date column does not betray that the file took days for months. */
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi } from '../../istilah/sesi';
import { hariKe, tanggal as hari } from '../../istilah/tanggal';
import type { KaidahLembar, Pelanggaran } from '../kaidah';
import { PERBUP } from '../perbup';

/** Highest number that is both a day and a month. */
const BULAN_TERAKHIR = 12;
/** `in` is the older code of the language, still found in files. */
const lokalIndonesia = (lokal: string): boolean => /^(id|in)([_-]|$)/i.test(lokal);

/**
 * A file that reads the month first turns 03/02/2025 into 2 March and leaves 15/02/2025 as text. So date cells whose
 * days are all at most 12, beside text dates with later days, are the trace of it; the cells themselves cannot tell.
 */
function jejakTertukar(daftarSesi: readonly BarisSesi[]): boolean {
  let selAwalBulan = false;
  let teksAkhirBulan = false;
  for (const { tanggal, bentukTanggal } of daftarSesi) {
    const satu = isiDari(tanggal);
    if (satu === undefined) continue;
    const akhirBulan = hariKe(satu) > BULAN_TERAKHIR;
    if (bentukTanggal === 'sel tanggal' && akhirBulan) return false;
    if (bentukTanggal === 'sel tanggal') selAwalBulan = true;
    if (bentukTanggal === 'teks' && akhirBulan) teksAkhirBulan = true;
  }
  return selAwalBulan && teksAkhirBulan;
}

function periksa(daftarSesi: readonly BarisSesi[], lokal: string): Pelanggaran | undefined {
  const asing = !lokalIndonesia(lokal);
  if (!asing && !jejakTertukar(daftarSesi)) return undefined;
  return {
    temuan: asing
      ? `Lokal spreadsheet ${lokal} bukan Indonesia, sehingga tanggal seperti 03/02/2025 dapat terbaca 2 Maret.`
      : 'Pada kolom Tanggal semua sel tanggal bertanggal 1-12, sedangkan ada teks bertanggal 13-31; ' +
        'hari dan bulan mungkin tertukar.',
    perbaikan:
      (asing ? 'Pilih File > Setelan > Lokal > Indonesia, lalu cocokkan' : 'Cocokkan') +
      ' setiap tanggal 1 sampai dengan 12 dengan kartu kendali, ' +
      'misalnya 2 Maret 2025 yang mungkin seharusnya 3 Februari 2025.',
  };
}

export const lokalTanggal: KaidahLembar = {
  kode: 'lokal-tanggal',
  nama: 'Lokal tanggal',
  syarat: 'Spreadsheet berlokal Indonesia dan kolom Tanggal tidak menunjukkan hari dan bulan yang tertukar.',
  tingkat: 'ingatkan',
  kolom: 'Tanggal',
  diperiksa: hari('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
