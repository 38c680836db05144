/** Reads whether a session took place: Terlaksana or Batal; blank means Terlaksana. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Pelaksanaan } from '../../istilah/sesi';
import { SINONIM_PELAKSANAAN } from '../kamus/sinonim';
import type { Sel } from '../sel';
import { pembacaPilihan, penelusurPilihan } from './baca-pilihan';

export const bacaPelaksanaan: (sel: Sel) => HasilBaca<Pelaksanaan> =
  pembacaPilihan('Pelaksanaan', penelusurPilihan(SINONIM_PELAKSANAAN));
