/** The marks that hang on sheets out of sight (developer metadata), found for all sheets in one call. */
import { KUNCI_TANDA_CETAK } from '../lembar/cetak/rencana-cetak';

export function bacaTanda(file: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<string, string> {
  const daftar = file.createDeveloperMetadataFinder().withKey(KUNCI_TANDA_CETAK).find();
  return new Map(daftar.flatMap((tanda): [string, string][] => {
    const [nama, isi] = [tanda.getLocation().getSheet()?.getName(), tanda.getValue()];
    return nama === undefined || isi === null ? [] : [[nama, isi]];
  }));
}
