/** What was begun and could not be finished is taken back before the failure is told. */

/** Runs `tulis`; where it fails, `kembalikan` and then the same failure. */
export function atauKembalikan(tulis: () => void, kembalikan: () => void): void {
  try {
    tulis();
  } catch (penyebab) {
    try {
      kembalikan();
    } catch {
      // What hindered writing may hinder this too; the first failure is the one to tell.
    }
    throw penyebab;
  }
}
