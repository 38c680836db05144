/** Sheet Hasil Pemeriksaan: every finding as a row, what must be mended first. */
import { teksAcuan } from '../../istilah/acuan';
import { SEBUTAN_TINGKAT, type Temuan, type Tingkat } from '../../istilah/temuan';
import type { Sel } from '../sel';
import { muatSel } from './muat-sel';

/** More lines help nobody; what is left out is said in a last line. */
export const BATAS_BARIS_TEMUAN = 20_000;
/** A name or material that somebody filled with a whole story must not make the list unreadable. */
const PANJANG_TERBACA = 2_000;

/** One line: the cells of all columns, and the cell of the workbook it speaks of. */
export interface BarisTemuan {
  readonly sel: readonly Sel[];
  readonly tujuan?: { readonly lembar: string; readonly baris: number; readonly kolom: string };
}

const URUTAN: Readonly<Record<Tingkat, number>> = { tolak: 0, ingatkan: 1, dirapikan: 2 };

/** In order of level, then as found (sheet by sheet, row by row). */
export function susunHasilPemeriksaan(daftarTemuan: readonly Temuan[]): BarisTemuan[] {
  const urut = [...daftarTemuan].sort((a, b) => URUTAN[a.tingkat] - URUTAN[b.tingkat]);
  const baris = urut.slice(0, BATAS_BARIS_TEMUAN).map(barisTemuan);
  const sisa = urut.slice(BATAS_BARIS_TEMUAN);
  return sisa.length === 0 ? baris : [...baris, barisRingkasan(sisa)];
}

function barisTemuan(temuan: Temuan): BarisTemuan {
  const { lembar, baris, kolom, tingkat, kode, perbaikan, acuan } = temuan;
  return {
    sel: [lembar, baris ?? '', kolom, SEBUTAN_TINGKAT[tingkat], kode, muatSel(temuan.temuan, PANJANG_TERBACA), muatSel(perbaikan, PANJANG_TERBACA), teksAcuan(acuan)],
    ...(baris === undefined ? {} : { tujuan: { lembar, baris, kolom } }),
  };
}

function barisRingkasan(sisa: readonly Temuan[]): BarisTemuan {
  const jumlah = (tingkat: Tingkat): number => sisa.filter((satu) => satu.tingkat === tingkat).length;
  const rincian = (Object.keys(URUTAN) as Tingkat[])
    .filter((tingkat) => jumlah(tingkat) > 0)
    .map((tingkat) => `${jumlah(tingkat)} ${SEBUTAN_TINGKAT[tingkat].toLowerCase()}`)
    .join(', ');
  return {
    sel: ['', '', '', '', '', `${sisa.length} temuan lagi tidak ditampilkan (${rincian}).`, 'Perbaiki temuan di atas, lalu periksa lagi.', ''],
  };
}
