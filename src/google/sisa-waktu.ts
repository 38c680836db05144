/** The time that a run has left. */

/** Scripts are read anew for every run, so this is when it began. */
const MULAI = Date.now();

/** A run is killed after 6 minutes (L-08); reading the sheet once more and giving back the lock must fit in between. */
const BATAS = 4.5 * 60_000;

/** Milliseconds, below 0 when the run should have stopped. */
export const sisaWaktu = (): number => MULAI + BATAS - Date.now();
