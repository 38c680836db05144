/** Rows that share a key, as far as at least two of them do; in the order in which the first of each stands. */

export function kelompokGanda<B>(daftar: readonly B[], kunci: (baris: B) => string | undefined): readonly B[][] {
  const menurutKunci = new Map<string, B[]>();
  for (const baris of daftar) {
    const satu = kunci(baris);
    if (satu === undefined) continue;
    const ada = menurutKunci.get(satu);
    if (ada) ada.push(baris);
    else menurutKunci.set(satu, [baris]);
  }
  return [...menurutKunci.values()].filter(({ length }) => length > 1);
}
