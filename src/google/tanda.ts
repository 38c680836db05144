/** Texts that hang on sheets out of sight (developer metadata), found for all sheets in one call. */

export function bacaTanda(file: GoogleAppsScript.Spreadsheet.Spreadsheet, kunci: string): ReadonlyMap<string, string> {
  const daftar = file.createDeveloperMetadataFinder().withKey(kunci).find();
  return new Map(daftar.flatMap((tanda): [string, string][] => {
    const [nama, isi] = [tanda.getLocation().getSheet()?.getName(), tanda.getValue()];
    return nama === undefined || isi === null ? [] : [[nama, isi]];
  }));
}
