/** What Google may call: the menu's functions and nothing else; each export becomes a top-level function. */
import { pasangMenu } from '../google/menu';

/** Simple trigger: builds the menu under every AuthMode, touching no document (U-15, U-16). */
export function onOpen(): void {
  pasangMenu([
    [
      { judul: 'Periksa data', fungsi: 'periksaData' },
      { judul: 'Hitung JP dan kesenjangan', fungsi: 'hitungJp' },
    ],
    [{ judul: 'Siapkan buku kerja', fungsi: 'siapkanBukuKerja' }],
  ]);
}

/** Runs once after installation, when onOpen has not run by itself (U-17). */
export function onInstall(): void {
  onOpen();
}
