/** IDs for session rows that have none: `S-000123`, one after the highest in use; existing ones are kept. */
import type { BarisSesi } from '../../istilah/sesi';

const POLA = /^S-(\d{1,9})$/;
const DIGIT = 6;

/** The same rows in the same order, each with an ID; rows that had one are the same objects. */
export function bagikanId(daftarSesi: readonly BarisSesi[]): readonly BarisSesi[] {
  const berikut = idBerikut(daftarSesi.map(({ id }) => id));
  return daftarSesi.map((sesi) => (sesi.id === '' ? { ...sesi, id: berikut() } : sesi));
}

/**
 * New IDs by index of the row: for rows without one, and for every row but the uppermost that bears the ID of another.
 * The uppermost keeps it: people copy a row and paste it below, so the copy is the lower one, and whatever refers to the
 * ID goes on meaning the row it was given to.
 *
 * @param terpakaiLain further IDs that are taken
 */
export function idBaru(daftarSesi: readonly BarisSesi[], terpakaiLain: readonly string[]): ReadonlyMap<number, string> {
  const berikut = idBerikut([...daftarSesi.map(({ id }) => id), ...terpakaiLain]);
  const terpakai = new Set(['']);
  const hasil = new Map<number, string>();
  daftarSesi.forEach(({ id }, i) => {
    if (terpakai.has(id)) hasil.set(i, berikut());
    terpakai.add(id);
  });
  return hasil;
}

/** Gives a new ID at each call, one after the highest of those in use. */
export function idBerikut(dipakai: readonly string[]): () => string {
  let tertinggi = 0;
  for (const id of dipakai) tertinggi = Math.max(tertinggi, Number(POLA.exec(id)?.[1] ?? 0));
  return () => `S-${String(++tertinggi).padStart(DIGIT, '0')}`;
}
