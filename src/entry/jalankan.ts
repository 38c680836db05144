/** One deed as a run, from the menu or from a panel; what cannot go on becomes one sentence, here and nowhere else. */
import { BelumSelesai, type Kemajuan } from '../alur/belum-selesai';
import type { BukuKerja } from '../alur/buku-kerja';
import { GalatIsian } from '../alur/panel/galat-isian';
import type { JawabanPanel } from '../alur/panel/kontrak';
import { bukuAktif } from '../google/buku-aktif';
import { galatGoogle } from '../google/galat-google';
import { denganKunci } from '../google/kunci';
import { tampilkanGalat, tampilkanSelesai } from '../google/tampilkan';
import { Galat } from '../istilah/galat';
import type { Tanggal } from '../istilah/tanggal';

/** What a run ends with; plain values only, so that it may cross to a panel or to the command line. */
export type HasilTindakan<T> =
  | { readonly status: 'selesai'; readonly isi: T }
  /** The time of the run was up; it may be continued. */
  | { readonly status: 'belum-selesai'; readonly kemajuan: Kemajuan; readonly kalimat: string }
  | { readonly status: 'gagal'; readonly kode: string; readonly kalimat: string };

/** A deed: what it does with the workbook, and the sentence it ends with after so many seconds. */
export interface Tindakan<T> {
  kerja(buku: BukuKerja, hariIni: Tanggal): T;
  kalimat(isi: T, detik: number): string;
  /** Shows how far a run came whose time was up, with a way to go on; without it the sentence is shown. */
  readonly tawarkanLanjut?: (kemajuan: Kemajuan) => void;
}

const MILIDETIK = 1000;

/** From the menu: lock, work, one toast. */
export function jalankan<T>({ kerja, kalimat, tawarkanLanjut }: Tindakan<T>): HasilTindakan<T> {
  const mulai = Date.now();
  try {
    const { file, buku, hariIni } = bukuAktif();
    const isi = denganKunci(() => kerja(buku, hariIni));
    tampilkanSelesai(file, kalimat(isi, (Date.now() - mulai) / MILIDETIK));
    return { status: 'selesai', isi };
  } catch (penyebab) {
    if (penyebab instanceof BelumSelesai && tawarkanLanjut) {
      tawarkanLanjut(penyebab.kemajuan);
      return { status: 'belum-selesai', kemajuan: penyebab.kemajuan, kalimat: penyebab.message };
    }
    const { kode, message } = galatGoogle(penyebab) ?? kesalahanAlat(penyebab);
    tampilkanGalat(message);
    return { status: 'gagal', kode, kalimat: message };
  }
}

/** What a panel asks: answered there, failures too, with neither toast nor dialog. */
export function jalankanDariPanel<T>(kerja: (buku: BukuKerja, hariIni: Tanggal) => T): JawabanPanel<T> {
  try {
    const { buku, hariIni } = bukuAktif();
    return { status: 'selesai', isi: kerja(buku, hariIni) };
  } catch (penyebab) {
    const galat = galatGoogle(penyebab) ?? kesalahanAlat(penyebab);
    const temuan = galat instanceof GalatIsian ? galat.temuan : [];
    return { status: 'gagal', kode: galat.kode, kalimat: galat.message, ...(temuan.length > 0 && { temuan }) };
  }
}

/** A bug is logged whole for those who mend it; staff read what it means for them. */
function kesalahanAlat(penyebab: unknown): Galat {
  const pesan = penyebab instanceof Error ? penyebab.message : String(penyebab);
  console.error(penyebab instanceof Error ? (penyebab.stack ?? pesan) : pesan);
  return new Galat(
    'kesalahan-alat',
    'Hitung JP berhenti karena kesalahan pada alat ini, bukan pada data Anda; isian Anda tidak berubah. Jalankan sekali ' +
      `lagi. Bila berulang, kirimkan kalimat ini kepada pengelola alat: ${pesan}`,
  );
}
