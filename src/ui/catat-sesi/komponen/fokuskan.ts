/** Puts the cursor where the panel wants it, opening what is folded over it. */
import type { Fokus } from '../keadaan/keadaan-panel';
import { idBidang } from './bidang-formulir';

const KENDALI = 'input, textarea, select, button';

export function fokuskan(tujuan: Fokus['tujuan']): void {
  const tempat = document.getElementById(idBidang(tujuan)) ?? document.getElementById(idBidang('tambah-peserta'));
  if (!tempat) return;
  const kendali = tempat.matches(KENDALI) || tujuan === 'kabar'
    ? tempat
    : (tempat.querySelector<HTMLElement>('input:checked') ?? tempat.querySelector<HTMLElement>(KENDALI) ?? tempat);
  const lipatan = kendali.closest('details');
  if (lipatan) lipatan.open = true;
  // The note above the form must be seen together with the field below it.
  if (tujuan === 'peserta') window.scrollTo(0, 0);
  kendali.focus();
}
