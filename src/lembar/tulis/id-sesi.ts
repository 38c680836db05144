/** IDs for session rows that have none: `S-000123`, one after the highest in use; existing ones are kept. */
import type { BarisSesi } from '../../istilah/sesi';

const POLA = /^S-(\d{1,9})$/;
const DIGIT = 6;

/** The same rows in the same order, each with an ID; rows that had one are the same objects. */
export function bagikanId(daftarSesi: readonly BarisSesi[]): readonly BarisSesi[] {
  const berikut = idBerikut(daftarSesi.map(({ id }) => id));
  return daftarSesi.map((sesi) => (sesi.id === '' ? { ...sesi, id: berikut() } : sesi));
}

/** Gives a new ID at each call, one after the highest of those in use. */
export function idBerikut(dipakai: readonly string[]): () => string {
  let tertinggi = 0;
  for (const id of dipakai) tertinggi = Math.max(tertinggi, Number(POLA.exec(id)?.[1] ?? 0));
  return () => `S-${String(++tertinggi).padStart(DIGIT, '0')}`;
}
