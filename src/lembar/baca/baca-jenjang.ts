/** Reads the tier of a post: also by its old echelon or without «JF». */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Jenjang } from '../../istilah/jenjang';
import { SINONIM_JENJANG } from '../kamus/sinonim';
import type { Sel } from '../sel';
import { pembacaPilihan, penelusurPilihan } from './baca-pilihan';

export const bacaJenjang: (sel: Sel) => HasilBaca<Jenjang> =
  pembacaPilihan('Jenjang', penelusurPilihan(SINONIM_JENJANG));
