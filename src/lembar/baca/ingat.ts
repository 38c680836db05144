/** Remembers readings, so that a hundred thousand rows read each distinct cell once. */
import type { Sel } from '../sel';
import { adalahSelTanggal } from '../sel';

/** The same reading, asked once per distinct cell; only for readings that depend on nothing but the cell. */
export function ingat<T>(baca: (sel: Sel) => T): (sel: Sel) => T {
  const ingatan = new Map<string | number | boolean, T>();
  return (sel) => {
    // A text never begins with NUL, so a date cell cannot be taken for the text that looks like it.
    const kunci = adalahSelTanggal(sel) ? `\0${sel.tanggal} ${sel.jam}` : sel;
    const ada = ingatan.get(kunci);
    if (ada !== undefined || ingatan.has(kunci)) return ada as T;
    const hasil = baca(sel);
    ingatan.set(kunci, hasil);
    return hasil;
  };
}
