/** Rows that share a key, as far as at least two of them do; each group in the order of the sheet. */

export function kelompokGanda<B extends { readonly baris: number }>(
  daftar: readonly B[],
  kunci: (baris: B) => string | undefined,
): readonly B[][] {
  const menurutKunci = new Map<string, B[]>();
  for (const baris of daftar) {
    const satu = kunci(baris);
    if (satu === undefined) continue;
    const ada = menurutKunci.get(satu);
    if (ada) ada.push(baris);
    else menurutKunci.set(satu, [baris]);
  }
  const ganda = [...menurutKunci.values()].filter(({ length }) => length > 1);
  for (const kelompok of ganda) kelompok.sort((a, b) => a.baris - b.baris);
  return ganda;
}
