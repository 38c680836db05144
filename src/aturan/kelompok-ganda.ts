/** Rows that share a key, as far as at least two of them do; each group in the order of the sheet. */

type Kunci<B> = (baris: B) => string | undefined;

/**
 * Several keys stand for all of them together, the one with the fewest values first, so that few tables grow large instead
 * of many small ones. A row that is alone under one is asked for no other; a row without a key stands in no group.
 */
export function kelompokGanda<B extends { readonly baris: number }>(
  daftar: readonly B[],
  ...daftarKunci: readonly Kunci<B>[]
): readonly B[][] {
  let ganda: readonly (readonly B[])[] = [daftar];
  for (const kunci of daftarKunci) {
    const terpisah: B[][] = [];
    for (const kelompok of ganda) pisahkan(kelompok, kunci, terpisah);
    ganda = terpisah;
  }
  return ganda.map((kelompok) => [...kelompok].sort((a, b) => a.baris - b.baris));
}

/** Most rows are alone with their key, so a list is made only for the second one. */
function pisahkan<B extends { readonly baris: number }>(daftar: readonly B[], kunci: Kunci<B>, hasil: B[][]): void {
  const perKunci = new Map<string, B | B[]>();
  for (const baris of daftar) {
    const satu = kunci(baris);
    if (satu === undefined) continue;
    const ada = perKunci.get(satu);
    if (ada === undefined) perKunci.set(satu, baris);
    else if (Array.isArray(ada)) ada.push(baris);
    else {
      const kelompok = [ada, baris];
      perKunci.set(satu, kelompok);
      hasil.push(kelompok);
    }
  }
}
