/** Adds to Riwayat after a deed is done: a sheet that cannot take the line is said, and never fails the deed. */
import { Galat } from '../../istilah/galat';
import { bacaPengaturan } from '../../lembar/baca/baca-pengaturan';
import { kamusPengaturan } from '../../lembar/kamus/kamus-pengaturan';
import type { BukuKerja } from '../buku-kerja';
import { catatRiwayat, siapkanRiwayat, type CatatanRiwayat } from './catat-riwayat';
import { kamusRiwayat } from '../../lembar/kamus/kamus-riwayat';
import { PALING_BANYAK } from './lipat-riwayat';

const { judul: NAMA, kolom: KOLOM } = kamusRiwayat;
const TANDA = 'hitung-jp-riwayat';

/**
 * '' or a sentence that says why the line could not be added. One data call where the sheet is ours, has its columns and
 * room: it is then not read.
 */
export function cobaCatatRiwayat(buku: BukuKerja, catatan: CatatanRiwayat): string {
  // What fails of the deed itself fails here, outside of what is caught below (S-21).
  buku.tuntaskan();
  try {
    siapkan(buku);
    catatRiwayat(buku, catatan);
    buku.tuntaskan();
    return '';
  } catch (penyebab) {
    if (penyebab instanceof Galat) return `Riwayat tidak tercatat. ${penyebab.message}`;
    return `Riwayat tidak tercatat: lembar "${NAMA}" tidak dapat ditulis. Periksa perlindungan lembar itu, dan apakah buku kerja penuh (10 juta sel).`;
  }
}

/** Setting `Nama pencatat`, for deeds that do not read the settings anyway. */
export const namaPencatat = (buku: BukuKerja): string => bacaPengaturan(buku.baca(kamusPengaturan.judul)).identitas.pencatat;

function siapkan(buku: BukuKerja): void {
  const bertanda = buku.lembarBertanda(TANDA).has(NAMA);
  if (bertanda && buku.daftarLembar().includes(NAMA)) {
    const { baris, kolom } = buku.ukuranIsi(NAMA);
    if (kolom === KOLOM.length && baris <= PALING_BANYAK) return;
  }
  siapkanRiwayat(buku);
  if (!bertanda) buku.tandai(NAMA, TANDA);
}
