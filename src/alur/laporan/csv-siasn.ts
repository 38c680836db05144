/** The export as CSV text: every value in quotes, lines end in CR LF, nothing that a spreadsheet program would run. */
import type { BarisSiasn } from '../../domain/ekspor-siasn/ekspor-siasn';
import { teksSel } from '../../lembar/baca/teks-sel';
import { KOLOM_EKSPOR_SIASN } from '../../lembar/laporan/lembar-ekspor-siasn';

const AKHIR_BARIS = '\r\n';
/**
 * Quotes do not keep a spreadsheet program from running a value as a formula. No name, office or number of a letter
 * begins so; what does is marked as text with an apostrophe. NIPs and days begin with a digit and stay as they are.
 */
const DAPAT_DIJALANKAN = /^\s*[=+\-@]/;

export function csvSiasn(daftar: readonly BarisSiasn[]): string {
  const isi = daftar.map((baris) => KOLOM_EKSPOR_SIASN.map((kolom) => teksSel(kolom.isi(baris))));
  return [KOLOM_EKSPOR_SIASN.map(({ judul }) => judul), ...isi].map((baris) => baris.map(nilaiCsv).join(',') + AKHIR_BARIS).join('');
}

/** Lines stay lines: a break within a value would end the record for simple readers. */
function nilaiCsv(teks: string): string {
  const segaris = teks.replace(/[\r\n\t]+/g, ' ');
  return `"${(DAPAT_DIJALANKAN.test(segaris) ? `'${segaris}` : segaris).replace(/"/g, '""')}"`;
}
