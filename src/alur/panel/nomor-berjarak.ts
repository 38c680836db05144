/** Row numbers that mostly follow each other, packed as steps: `[2, 1, 1, 3]` for rows 2, 3, 4, 7. */

export const keJarak = (nomor: readonly number[]): number[] => nomor.map((satu, i) => satu - (nomor[i - 1] ?? 0));

export function dariJarak(jarak: readonly number[]): number[] {
  let kini = 0;
  return jarak.map((satu) => (kini += satu));
}
