/** Whether a cell holds an error of the spreadsheet: such a cell is refused as that and as nothing else. */
import type { BarisSesi, KolomSesi } from '../istilah/sesi';

export const selBergalat = ({ selGalat }: BarisSesi, kolom: KolomSesi): boolean =>
  selGalat.length > 0 && selGalat.some((sel) => sel.kolom === kolom);
