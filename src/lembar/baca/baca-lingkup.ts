/** Reads the scope of an activity: Nasional or Internasional; blank stays blank, the rule decides. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Lingkup } from '../../istilah/sesi';
import { SINONIM_LINGKUP } from '../kamus/sinonim';
import type { Sel } from '../sel';
import { pembacaPilihan, penelusurPilihan } from './baca-pilihan';

export const bacaLingkup: (sel: Sel) => HasilBaca<Lingkup> =
  pembacaPilihan('Lingkup', penelusurPilihan(SINONIM_LINGKUP));
