/** What Google may call: the menu's functions and what the local run asks; each export becomes a top-level function. */
import { dataLembar as susunDataLembar } from '../alur/data-lembar';
import { hitung } from '../alur/hitung';
import { periksa } from '../alur/periksa';
import { kalimatHitung, kalimatPeriksa, type Ringkasan } from '../alur/ringkasan';
import { kalimatSiapkan, siapkan, type RingkasanSiapkan } from '../alur/siapkan';
import { bukuAktif } from '../google/buku-aktif';
import { pasangMenu } from '../google/menu';
import { jalankan, type HasilTindakan } from './jalankan';
import { bacaOpsi, bacaPerintah } from './opsi';

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

/** Menu "Periksa data". `opsi` as in opsi.ts; a menu click gives none. */
export function periksaData(opsi?: unknown): HasilTindakan<Ringkasan> {
  return jalankan({ kerja: (buku, hariIni) => periksa(buku, { ...bacaOpsi(opsi), hariIni }), kalimat: kalimatPeriksa });
}

/** Menu "Hitung JP dan kesenjangan". */
export function hitungJp(opsi?: unknown): HasilTindakan<Ringkasan> {
  return jalankan({ kerja: (buku, hariIni) => hitung(buku, { ...bacaOpsi(opsi), hariIni }), kalimat: kalimatHitung });
}

/** Menu "Siapkan buku kerja". */
export function siapkanBukuKerja(): HasilTindakan<RingkasanSiapkan> {
  return jalankan({ kerja: siapkan, kalimat: kalimatSiapkan });
}

/** The rows of a deed's sheets as plain objects, for programs; reads only. */
export function dataLembar(perintah: unknown): ReturnType<typeof susunDataLembar> {
  return susunDataLembar(bukuAktif().buku, bacaPerintah(perintah));
}
