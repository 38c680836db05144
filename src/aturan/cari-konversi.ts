/** Finds the line of the conversion table for a form of competence development as people write it. */
import type { BarisKonversi } from './konversi-jp-lain';

const kunciBentuk = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, '');

/** Lines by their whole name and by each of its alternatives («Workshop/lokakarya»). Build once per run. */
export function susunKonversi(konversi: readonly BarisKonversi[]): ReadonlyMap<string, BarisKonversi> {
  const peta = new Map<string, BarisKonversi>();
  for (const baris of konversi) {
    const utuh = kunciBentuk(baris.bentuk);
    for (const kunci of [utuh, ...utuh.split('/')]) if (kunci !== '' && !peta.has(kunci)) peta.set(kunci, baris);
  }
  return peta;
}

/** The line for a typed form; case, spaces and hyphens do not matter. Undefined where the table has none. */
export const cariKonversi = (
  bentuk: string,
  peta: ReadonlyMap<string, BarisKonversi>,
): BarisKonversi | undefined => peta.get(kunciBentuk(bentuk));
