/** A run that cannot go on: a closed set of codes, each with one sentence that says what to do. */

export type KodeGalat =
  | 'lembar-tidak-ada' | 'judul-tidak-ada' | 'judul-ganda' | 'kolom-milik-orang' | 'buku-sedang-dipakai'
  | 'lembar-milik-orang' | 'kolom-berubah' | 'lembar-terus-berubah' | 'belum-selesai' | 'buku-terlalu-besar'
  | 'laporan-tidak-cocok' | 'isian-keliru' | 'isian-berubah' | 'opsi-keliru' | 'bukan-di-spreadsheet' | 'ditolak-google' | 'google-sibuk' | 'kesalahan-alat';

/** Thrown below, caught once in entry. `message` is the Indonesian sentence that staff read. */
export class Galat extends Error {
  constructor(readonly kode: KodeGalat, kalimat: string) {
    super(kalimat);
    this.name = 'Galat';
  }
}
