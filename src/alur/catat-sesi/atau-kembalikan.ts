/** What was begun and could not be finished is taken back before the failure is told. */

/** What `tulis` gives; where it fails, `kembalikan` and then the same failure. */
export function atauKembalikan<T>(tulis: () => T, kembalikan: () => void): T {
  try {
    return tulis();
  } catch (penyebab) {
    try {
      kembalikan();
    } catch {
      // What hindered writing may hinder this too; the first failure is the one to tell.
    }
    throw penyebab;
  }
}
