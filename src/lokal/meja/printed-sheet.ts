/** What the add-on's own print dialog draws of a sheet, for the PDF that Google would make of it. */
import type { ClientCall } from '../apps-script/client-values';
import type { PrintableSheet } from '../cetak/pdf';
import { BenchRefusal } from './bench-refusal';

/** The function of the add-on that its print dialog asks. */
export const PRINT_FUNCTION = 'bukaCetak';

/** How it answers (src/lokal knows the contract, and imports nothing of the add-on). */
type PrintAnswer =
  | { readonly status: 'selesai'; readonly isi: { readonly daftar: readonly { readonly cetak?: PrintableSheet }[] } }
  | { readonly status: 'gagal'; readonly kalimat: string };

/** @throws BenchRefusal where the dialog could not draw the sheet either: its cells are no longer as they were made */
export function printedSheet(call: ClientCall, name: string): PrintableSheet {
  if (!call.success) throw new BenchRefusal(`Lembar "${name}" tidak dapat dicetak: ${call.error.message}`);
  const answer = call.value as PrintAnswer;
  if (answer.status === 'gagal') throw new BenchRefusal(answer.kalimat);
  const [sheet] = answer.isi.daftar;
  if (sheet?.cetak) return sheet.cetak;
  throw new BenchRefusal(`Meja kerja hanya membuat PDF dari lembar buatan Hitung JP yang isinya masih sesuai dengan data; "${name}" tidak `
    + 'demikian. Buat ulang lembarnya, atau simpan sebagai .xlsx lalu cetak dengan program lain.');
}
