/** The marks that hang on sheets out of sight (developer metadata), found for all sheets in one call. */
import { KUNCI_TANDA_CETAK } from '../lembar/cetak/rencana-cetak';

export function bacaTanda(file: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadonlyMap<string, string> {
  const daftar = file.createDeveloperMetadataFinder().withKey(KUNCI_TANDA_CETAK).find();
  return new Map(daftar.flatMap((tanda): [string, string][] => {
    const [nama, isi] = [tanda.getLocation().getSheet()?.getName(), tanda.getValue()];
    return nama === undefined || isi === null ? [] : [[nama, isi]];
  }));
}

/** Sheets that bear a mark of this key; no value is fetched. */
export const lembarBertanda = (file: GoogleAppsScript.Spreadsheet.Spreadsheet, kunci: string): ReadonlySet<string> =>
  new Set(file.createDeveloperMetadataFinder().withKey(kunci).find().flatMap((tanda) => tanda.getLocation().getSheet()?.getName() ?? []));
