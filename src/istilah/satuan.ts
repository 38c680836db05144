/** The units of the regulation, kept apart by the compiler: learning hours, times, levels. */

/** Jam pelajaran: whole learning hours. */
export type Jp = number & { readonly _satuan: 'JP' };
/** A number of meetings («kali»). */
export type Kali = number & { readonly _satuan: 'kali' };
/** A level of competency, 0 (below level 1) to 5. */
export type Level = number & { readonly _satuan: 'level' };

export const jp = (jumlah: number): Jp => jumlah as Jp;
export const kali = (jumlah: number): Kali => jumlah as Kali;
export const level = (nilai: number): Level => nilai as Level;
