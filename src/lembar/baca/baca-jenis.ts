/** Reads the kind of a session: Pembimbingan or Pendampingan; what may mean both is refused with both choices. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Jenis } from '../../istilah/sesi';
import { JENIS_MERAGUKAN, SINONIM_JENIS } from '../kamus/sinonim';
import type { Sel } from '../sel';
import { pembacaPilihan, penelusurPilihan } from './baca-pilihan';

export const bacaJenis: (sel: Sel) => HasilBaca<Jenis> = pembacaPilihan('Jenis', penelusurPilihan(SINONIM_JENIS), {
  meragukan: JENIS_MERAGUKAN,
  ajakan: 'Pilih salah satu: Pembimbingan (coaching) atau Pendampingan (mentoring).',
});
