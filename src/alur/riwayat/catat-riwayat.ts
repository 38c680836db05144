/** Adds a line to sheet Riwayat; the oldest ones are folded into a summary before it grows too long. */
import { Galat } from '../../istilah/galat';
import { bacaPengaturan } from '../../lembar/baca/baca-pengaturan';
import { kunciJudul } from '../../lembar/baca/judul';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { Sel } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import { kamusPengaturan } from '../../lembar/kamus/kamus-pengaturan';
import { kamusRiwayat, type JudulRiwayat } from '../../lembar/kamus/kamus-riwayat';
import { lipatRiwayat, PALING_BANYAK } from './lipat-riwayat';

export interface CatatanRiwayat {
  /** Setting `Nama pencatat`; '' where nobody gave a name. */
  readonly pencatat: string;
  /** «Laporan PD 2025», «Hitung JP». */
  readonly tindakan: string;
  /** Rows it worked on. */
  readonly baris: number;
  readonly hasil: string;
}

const { judul: NAMA, kolom: KOLOM } = kamusRiwayat;
const TANDA = 'hitung-jp-riwayat';
const FORMAT_WAKTU = 'd mmm yyyy hh:mm';

/**
 * Makes the sheet where there is none, and room for one more line. To be asked before a deed that writes no cells of people
 * but whole sheets, so that these are not made in vain. Throws `Galat` ("lembar-milik-orang") where a sheet of that name
 * holds something else. No data call where the sheet is ours, has its columns and room.
 */
export function siapkanRiwayat(buku: BukuKerja): void {
  const bertanda = buku.lembarBertanda(TANDA).has(NAMA);
  const ada = buku.daftarLembar().includes(NAMA);
  if (bertanda && ada) {
    const { baris, kolom } = buku.ukuranIsi(NAMA);
    if (kolom === KOLOM.length && baris <= PALING_BANYAK) return;
  }
  if (ada) periksaRiwayat(buku);
  else buatRiwayat(buku);
  if (!bertanda) buku.tandai(NAMA, TANDA);
}

/**
 * After a deed is done: '' or a sentence that says why the line could not be added, for a sheet that cannot take it never
 * fails the deed. What of the deed itself was refused is thrown.
 */
export function catatRiwayat(buku: BukuKerja, { pencatat, tindakan, baris, hasil }: CatatanRiwayat): string {
  // A refused write is thrown by the next call on the file (S-21): that of the deed here, outside of what is caught below.
  buku.tuntaskan();
  try {
    siapkanRiwayat(buku);
    buku.tambahBaris(NAMA, [buku.saatIni(), pencatat, tindakan, baris, hasil]);
    buku.tuntaskan();
    return '';
  } catch (penyebab) {
    if (penyebab instanceof Galat) return `Riwayat tidak tercatat. ${penyebab.message}`;
    return `Riwayat tidak tercatat: lembar "${NAMA}" tidak dapat ditulis. Periksa perlindungan lembar itu, dan apakah buku kerja penuh (10 juta sel).`;
  }
}

/** Setting `Nama pencatat`, for deeds that do not read the settings anyway. */
export const namaPencatat = (buku: BukuKerja): string => bacaPengaturan(buku.baca(kamusPengaturan.judul)).identitas.pencatat;

function periksaRiwayat(buku: BukuKerja): void {
  const isi = buku.baca(NAMA)?.nilai ?? [];
  if (judulLengkap(isi[0] ?? [])) return lipat(buku, isi);
  if (isi.some((baris) => baris.some((sel) => sel !== ''))) throw milikOrang();
  tulisKepala(buku);
}

function buatRiwayat(buku: BukuKerja): void {
  buku.buatLembar(NAMA);
  tulisKepala(buku);
}

/** Few looks: the sheet is made while a report is made, whose calls are counted. */
function tulisKepala(buku: BukuKerja): void {
  buku.tulis(NAMA, { baris: 1, kolom: 1, nilai: [KOLOM.map(({ judul }) => judul)] });
  buku.tebalkan(NAMA, [1], KOLOM.length);
  buku.rapikanKolom(NAMA, kolomKe('Waktu'), { lebar: 140, format: FORMAT_WAKTU });
  buku.rapikanKolom(NAMA, kolomKe('Hasil'), { lebar: 420 });
}

const kolomKe = (judul: JudulRiwayat): number => KOLOM.findIndex((kolom) => kolom.judul === judul) + 1;

/** The summary is written over the uppermost line before the lines it stands for are taken out. */
function lipat(buku: BukuKerja, isi: readonly (readonly Sel[])[]): void {
  const lipatan = lipatRiwayat(isi.slice(1));
  if (!lipatan) return;
  buku.tulis(NAMA, { baris: 2, kolom: 1, nilai: [lipatan.ringkasan] });
  buku.hapusBaris(NAMA, 3, lipatan.dilipat - 1);
}

const judulLengkap = (judul: readonly Sel[]): boolean =>
  KOLOM.every((kolom, i) => kunciJudul(teksSel(judul[i] ?? '')) === kunciJudul(kolom.judul));

const milikOrang = (): Galat =>
  new Galat(
    'lembar-milik-orang',
    `Lembar "${NAMA}" berisi data yang bukan buatan Hitung JP, atau judul kolomnya diubah; isinya tidak disentuh. Ganti nama ` +
      'lembar itu, lalu jalankan lagi.',
  );
