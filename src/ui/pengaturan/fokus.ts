/** Puts the focus where the person has to go on. */
import { idBidang } from './id-bidang';

/** The first field at fault, its group unfolded. */
export function fokuskanGalat(formulir: HTMLElement | null): void {
  const galat = formulir?.querySelector('.bidang .error');
  const bidang = galat?.closest('.bidang')?.querySelector<HTMLElement>('input:checked, input');
  const kelompok = galat?.closest('details');
  if (kelompok) kelompok.open = true;
  bidang?.focus();
}

/** The field of a setting whose button has just gone. */
export function fokuskanBidang(pengaturan: string): void {
  document.getElementById(idBidang(pengaturan).bidang)?.focus();
}
