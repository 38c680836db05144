/** Between which calls something makes a difference: two places with nothing between them that looks or writes are one. */
import type { CallInfo } from '../../src/lokal/apps-script/call-trace';
import type { Peristiwa } from './peristiwa';

const NAMA_LEMBAR = /^(getSheetByName|getSheets|getNumSheets|insertSheet|setName)$/;
const UKURAN = /^get(Last|Max)(Row|Column)s?$/;
const PADA_BUKU = /^SpreadsheetApp\.(Range|RangeList|Sheet|Spreadsheet)$/;

/** Numbers of the calls before which such a thing must happen, so that every different outcome is seen. */
export function batasBerbeda(panggilan: readonly CallInfo[], mengubah: Peristiwa['mengubah']): readonly number[] {
  if (mengubah === 'pelaksanaan') return panggilan.map(({ index }) => index);
  let tertunda = false;
  const berbeda = panggilan.filter((_, i) => {
    const sebelum = panggilan[i - 1];
    if (!sebelum) return true;
    const { kind, member, service } = sebelum;
    const padaBuku = PADA_BUKU.test(service) || member === 'flush';
    // A write is held back until the next call on the file.
    const melihat = kind !== 'other' || (tertunda && padaBuku) || (mengubah === 'nama lembar' ? NAMA_LEMBAR : UKURAN).test(member);
    if (padaBuku) tertunda = kind === 'write';
    return melihat;
  });
  return berbeda.map(({ index }) => index);
}
