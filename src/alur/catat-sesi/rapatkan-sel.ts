/** Fewer runs of cells to write in one row: choices and blanks that stand between changed cells are written as they are. */
import type { KolomSesi } from '../../istilah/sesi';
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import type { LembarSesi } from './lembar-sesi';
import type { SelBaris } from './tulis-sesi';

/** Formulas of one row by column number. */
export type RumusBaris = (kolom: number) => string;

/** With so few runs the calls do not exceed what a save may cost. */
const SEDIKIT = 3;

/** A text may hold links that writing it again would drop, and a formula is people's: neither is ever written across. */
export function rapatkanSel(lembar: LembarSesi, baris: number, sel: SelBaris, rumus: RumusBaris): SelBaris {
  const tempat = new Map(kamusSesi.kolom.flatMap((kolom) => {
    const nomor = lembar.kolom(kolom.judul);
    return nomor === undefined || kolom.milik !== 'ketik' ? [] : [[nomor, kolom] as const];
  }));
  const berubah = [...tempat].filter(([, { judul }]) => judul in sel).map(([nomor]) => nomor).sort((a, b) => a - b);
  if (berubah.filter((nomor) => !berubah.includes(nomor - 1)).length <= SEDIKIT) return sel;
  const hasil: Partial<Record<KolomSesi, SelBaris[KolomSesi]>> = { ...sel };
  const bolehDitulisLagi = (nomor: number): boolean => {
    const kolom = tempat.get(nomor);
    const kini = kolom && lembar.sel(baris, kolom.judul);
    return kolom !== undefined && (kini === '' || kolom.isi.jenis === 'pilihan') && rumus(nomor) === '';
  };
  berubah.slice(1).forEach((akhir, i) => {
    const celah = Array.from({ length: akhir - (berubah[i] as number) - 1 }, (_, k) => (berubah[i] as number) + 1 + k);
    if (!celah.every(bolehDitulisLagi)) return;
    for (const nomor of celah) {
      const judul = tempat.get(nomor)?.judul as KolomSesi;
      hasil[judul] = lembar.sel(baris, judul);
    }
  });
  return hasil;
}
