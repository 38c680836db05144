/** Why a session is recorded but not counted: one sentence, and the provisions in brackets at its end. */
import { teksAcuan } from '../../istilah/acuan';
import type { Acuan } from '../../istilah/acuan';

export interface Alasan {
  readonly kalimat: string;
  readonly acuan: readonly Acuan[];
}

/** `sebab` without full stop. */
export const beralasan = (sebab: string, acuan: readonly Acuan[]): Alasan =>
  ({ kalimat: `Tidak dihitung: ${sebab} (${teksAcuan(acuan)})`, acuan });
