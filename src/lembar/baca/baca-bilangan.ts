/** Reads cells that must hold a number: JP, levels, counts; words and units are refused with the mend. */
import { kutip } from '../../aturan/kalimat/kutip';
import type { HasilBaca } from '../../istilah/hasil-baca';
import { KOSONG, keliru, terbaca } from '../../istilah/hasil-baca';
import type { Sel } from '../sel';
import { bersihkan } from './bersihkan';
import { teksSel } from './teks-sel';

/** The decimal sign is a comma; a dot may be one of thousands, so it is not guessed at. */
const BILANGAN = /^\d+(?:,\d+)?$/;

export interface SyaratBilangan {
  /** Header of the column. */
  readonly kolom: string;
  readonly sah: (bilangan: number) => boolean;
  /** What is wanted: `bilangan bulat 0 sampai dengan 5`. */
  readonly syarat: string;
}

/** The reader of one number column. Text that is nothing but a number is read; anything else is refused. */
export function pembacaBilangan({ kolom, sah, syarat }: SyaratBilangan): (sel: Sel) => HasilBaca<number> {
  return (sel) => {
    const asal = teksSel(sel);
    const teks = bersihkan(asal);
    if (teks === '') return KOSONG;
    const bilangan = typeof sel === 'number' ? sel : bilanganTertulis(sel, teks);
    if (bilangan !== undefined && sah(bilangan)) {
      return terbaca(bilangan, typeof sel === 'number' || asal === teks ? undefined : asal);
    }
    return keliru(`${kolom} ${kutip(teks)} bukan ${syarat}.`, ajakan(teks, { kolom, sah, syarat }));
  };
}

/** Dates and checkboxes are no numbers, whatever they look like as text. */
const bilanganTertulis = (sel: Sel, teks: string): number | undefined =>
  typeof sel === 'string' && BILANGAN.test(teks) ? Number(teks.replace(',', '.')) : undefined;

/** Names the number that stands in the cell beside words (`2 JP`), where there is exactly one. */
function ajakan(teks: string, { kolom, sah, syarat }: SyaratBilangan): string {
  const angka = /^\D*?(\d+)\D*$/.exec(teks)?.[1] ?? '';
  return angka !== '' && teks !== angka && !teks.startsWith('-') && sah(Number(angka))
    ? `Ketik ${angka} saja pada kolom ${kolom}, tanpa kata atau tanda lain.`
    : `Isi kolom ${kolom} dengan ${syarat}.`;
}
