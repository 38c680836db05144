/** What the platform throws, as a sentence for staff; texts are matched by their middle, for their frames vary. */
import { Galat } from '../istilah/galat';
import { hanyaMelihat } from './hak-sunting';
import { sebutLembarTerbesar } from './lembar-terbesar';
import { sebutPelindung } from './pelindung';

const TANPA_HAK = /PERMISSION_DENIED|do not have permission|Authorization is required|permission to (?:edit|access)/i;

/** The platform's words (S-43, S-45, S-50, S-54, S-58, S-64, L-09, L-10) and what staff can do about it. */
const KALIMAT: readonly (readonly [RegExp, string])[] = [
  [
    TANPA_HAK,
    'Google menolak akun yang dipakai menjalankan Hitung JP. Bila peramban ini masuk dengan lebih dari satu akun Google, keluar dari ' +
      'akun lain atau buka buku kerja di jendela samaran dengan satu akun saja. Bila hanya satu akun, minta pemilik buku kerja memberi ' +
      'Anda hak sebagai Editor, bukan Pelihat.',
  ],
  [
    /maximum of 50000 characters/i,
    'Ada isian yang lebih panjang dari 50.000 huruf, batas satu sel Google, sehingga tidak dapat ditulis. Ringkas isian itu (biasanya Materi, ' +
      'Kompetensi, atau Bukti), lalu ulangi.',
  ],
  [
    /more items than the limit of 500/i,
    'Ada daftar pilihan yang lebih panjang dari 500 butir, batas Google untuk satu sel. Kurangi butirnya, lalu jalankan Siapkan buku kerja lagi.',
  ],
  [
    /violates the data validation rules/i,
    'Ada aturan validasi buatan sendiri yang menolak isian Hitung JP. Ubah aturan pada kolom itu menjadi "Tampilkan ' +
      'peringatan" atau hapus (menu Data, Validasi data), lalu ulangi.',
  ],
];

const TERSENDAT = /timed out while accessing|Service error|server error occurred|Internal error|Unexpected error while getting/i;

/** What goes by itself: the same once more, at once or after a while. */
const SEMENTARA: readonly (readonly [RegExp, string])[] = [
  [
    /Sheet -?\d+ not found/i,
    'Lembar yang sedang ditulis dihapus atau dibuat ulang oleh orang lain selama dikerjakan. Isian ketikan tidak berubah; jalankan lagi.',
  ],
  [
    /A sheet with the name .* already exists/i,
    'Lembar yang akan dibuat baru saja dibuat oleh orang lain. Tidak ada yang ditimpa; jalankan lagi.',
  ],
  [
    /outside the dimensions of the sheet|rows are out of bounds|columns are out of bounds/i,
    'Baris atau kolom dihapus orang lain tepat saat hasil ditulis. Jalankan lagi.',
  ],
  [
    /Service invoked too many times|too much computer time|running simultaneously|Limit exceeded/i,
    'Kuota Google untuk hari ini atau saat ini sudah habis. Tunggu beberapa saat, lalu jalankan lagi.',
  ],
  [
    TERSENDAT,
    'Google sedang sibuk dan belum menyelesaikan permintaan. Data ketikan tidak berubah; jalankan lagi beberapa saat lagi.',
  ],
];

/** The service failed for no reason of ours (L-10); nothing was refused. */
export const tersendat = (penyebab: unknown): boolean => TERSENDAT.test(pesanDari(penyebab));

const pesanDari = (penyebab: unknown): string => (penyebab instanceof Error ? penyebab.message : String(penyebab));

/** The same failure as a `Galat` where staff can do something about it, else undefined (a bug, or a fault of Google's). */
export function galatGoogle(penyebab: unknown): Galat | undefined {
  if (penyebab instanceof Galat) return penyebab;
  const pesan = pesanDari(penyebab);
  if (TERLINDUNG.test(pesan)) return new Galat('ditolak-google', kalimatTerlindung(tanyaFile(sebutPelindung)));
  if (TANPA_HAK.test(pesan) && hanyaMelihat()) return new Galat('ditolak-google', KALIMAT_PELIHAT);
  if (PENUH.test(pesan)) return new Galat('ditolak-google', kalimatPenuh(tanyaFile(sebutLembarTerbesar)));
  const kalimat = kalimatDari(KALIMAT, pesan);
  if (kalimat !== undefined) return new Galat('ditolak-google', kalimat);
  const sementara = kalimatDari(SEMENTARA, pesan);
  return sementara === undefined ? undefined : new Galat('google-sibuk', sementara);
}

const kalimatDari = (daftar: typeof KALIMAT, pesan: string): string | undefined => daftar.find(([pola]) => pola.test(pesan))?.[1];

const PENUH = /above the limit of 10000000 cells/i;

const kalimatPenuh = (terbesar: string): string =>
  `Buku kerja ini sudah mencapai batas Google, 10 juta sel; sel kosong ikut dihitung.${terbesar === '' ? '' : ` Terbesar: ${terbesar}.`} ` +
  'Hapus baris, kolom, atau lembar kosong yang tidak dipakai, lalu ulangi.';

const KALIMAT_PELIHAT =
  'Anda hanya dapat melihat buku kerja ini, sehingga Hitung JP tidak dapat menulis di dalamnya; tidak ada yang berubah. Minta hak edit kepada ' +
  'pemilik buku kerja (tombol Bagikan, lalu ubah akses Anda dari Pelihat menjadi Editor), muat ulang halaman ini, lalu ulangi.';

const TERLINDUNG = /protected cell or object/i;

function kalimatTerlindung(pelindung: string): string {
  const tempat = pelindung === '' ? 'Ada kolom atau lembar yang dilindungi' : `Ada bagian yang dilindungi bagi akun Anda: ${pelindung},`;
  return `${tempat} sehingga Hitung JP tidak dapat menulis di sana. Minta pemilik buku kerja memberi Anda hak menyuntingnya (menu Data, ` +
    'Lindungi sheet dan rentang), lalu ulangi.';
}

/** Another refused write may still wait for the next call (S-21); then the sentence does without the names. */
function tanyaFile(sebut: (file: GoogleAppsScript.Spreadsheet.Spreadsheet) => string): string {
  try {
    return sebut(SpreadsheetApp.getActiveSpreadsheet());
  } catch {
    return '';
  }
}
