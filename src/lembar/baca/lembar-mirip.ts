/** Finds the sheet that probably is the one looked for, under another title. */
import { kunciTeks } from './bersihkan';
import { palingMirip } from './mirip';

/** What people and copying put around a title; «Daftar …» and «… 2025» are sheets that the tool makes. */
const TAMBAHAN = /^(?:data|lembar|sheet|tabel|salinan(?: dari)?|copy of) | \(?\d{1,2}\)?$/g;

/** The title as it is written in the workbook; undefined where none is near enough. */
export function lembarMirip(daftarLembar: readonly string[], judul: string): string | undefined {
  return daftarLembar.find((nama) => {
    const inti = kunciTeks(nama).replace(TAMBAHAN, '');
    return nama !== judul && (inti === kunciTeks(judul) || palingMirip(inti, [judul]) !== undefined);
  });
}
