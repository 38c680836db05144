/** Reads the employment status: PNS, CPNS or PPPK. */
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { StatusPegawai } from '../../istilah/pegawai';
import { SINONIM_STATUS } from '../kamus/sinonim';
import type { Sel } from '../sel';
import { pembacaPilihan, penelusurPilihan } from './baca-pilihan';

export const bacaStatus: (sel: Sel) => HasilBaca<StatusPegawai> =
  pembacaPilihan('Status', penelusurPilihan(SINONIM_STATUS));
