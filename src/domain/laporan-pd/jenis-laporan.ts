/** How far a report has come: a draft, the final one, or a later correction of it. */

export type JenisLaporan =
  | { readonly jenis: 'konsep' }
  | { readonly jenis: 'final' }
  /** `ke` from 1: corrections after the final report. */
  | { readonly jenis: 'perbaikan'; readonly ke: number };
