/** Links to the PDF that Google makes of a sheet: no such Google is here, so the workbench makes it. */

const EXPORT = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/export\?/;

/** Id of the sheet whose PDF the address asks for; undefined for every other address. */
export function exportedSheet(address: string): number | undefined {
  if (!EXPORT.test(address)) return undefined;
  const { searchParams } = new URL(address);
  const id = /^\d{1,10}$/.exec(searchParams.get('gid') ?? '')?.[0];
  return searchParams.get('format') === 'pdf' && id !== undefined ? Number(id) : undefined;
}
