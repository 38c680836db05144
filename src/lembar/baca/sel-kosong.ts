/** Whether a cell holds nothing that somebody typed. */
import type { Sel } from '../sel';
import { bersihkan } from './bersihkan';

/** Spaces and invisible marks are nothing; so is an unticked box, which stands in every row of a prepared sheet. */
export const selKosong = (sel: Sel): boolean =>
  sel === '' || sel === false || (typeof sel === 'string' && bersihkan(sel) === '');
