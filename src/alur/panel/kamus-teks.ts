/** Texts that repeat stand once in a list and are named by their place in it. */

export interface KamusTeks {
  /** The place of a text; a new one is added. */
  indeks(teks: string): number;
  /** Every text so far, by place. */
  readonly daftar: readonly string[];
}

export function kamusTeks(): KamusTeks {
  const letak = new Map<string, number>();
  const daftar: string[] = [];
  return {
    daftar,
    indeks(teks) {
      const ada = letak.get(teks);
      if (ada !== undefined) return ada;
      letak.set(teks, daftar.push(teks) - 1);
      return daftar.length - 1;
    },
  };
}
