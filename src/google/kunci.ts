/** The document lock: one run at a time in a workbook, whoever clicks. */
import { Galat } from '../istilah/galat';
import { tersendat } from './galat-google';

/** Milliseconds to wait for another run to end. */
const TUNGGU = 15_000;

/** Runs `kerja` under the lock; everything is written before the lock is given back (S-74, L-04). */
export function denganKunci<T>(kerja: () => T): T {
  const kunci = LockService.getDocumentLock();
  if (!kunci) {
    throw new Galat('bukan-di-spreadsheet', 'Hitung JP hanya dapat dijalankan dari menu di dalam Google Spreadsheet.');
  }
  if (!kunci.tryLock(TUNGGU)) {
    throw new Galat(
      'buku-sedang-dipakai',
      'Buku kerja ini sedang dihitung atau diisi oleh pengguna lain. Tunggu sebentar, lalu ulangi.',
    );
  }
  try {
    const hasil = kerja();
    tuntaskan();
    return hasil;
  } finally {
    lepaskan(kunci);
  }
}

/** Once more where the service stumbled over nothing (L-10): what is done must not look like a failure; a refused write is one. */
function tuntaskan(): void {
  try {
    SpreadsheetApp.flush();
  } catch (penyebab) {
    if (!tersendat(penyebab)) throw penyebab;
    SpreadsheetApp.flush();
  }
}

function lepaskan(kunci: GoogleAppsScript.Lock.Lock): void {
  try {
    kunci.releaseLock();
  } catch {
    // It goes by itself when the run ends, which is now (L-02).
  }
}
