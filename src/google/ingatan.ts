/** Short texts that the tool remembers of this file beside its sheets (document properties), from run to run. */

const simpanan = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

export const ingatan = (kunci: string): string | undefined => simpanan().getProperty(kunci) ?? undefined;

/** Undefined forgets it. */
export function ingat(kunci: string, isi: string | undefined): void {
  if (isi === undefined) simpanan().deleteProperty(kunci);
  else simpanan().setProperty(kunci, isi);
}
