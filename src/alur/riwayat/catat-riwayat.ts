/** Adds a line to sheet Riwayat; the oldest ones are folded into a summary before it grows too long. */
import { Galat } from '../../istilah/galat';
import { kunciJudul } from '../../lembar/baca/judul';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { Sel } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import { kamusRiwayat, type JudulRiwayat } from '../../lembar/kamus/kamus-riwayat';
import { lipatRiwayat } from './lipat-riwayat';

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
const FORMAT_WAKTU = 'd mmm yyyy hh:mm';

/**
 * To be asked before a deed writes anything: makes the sheet where there is none. Throws `Galat` ("lembar-milik-orang")
 * where a sheet of that name holds something else.
 */
export function siapkanRiwayat(buku: BukuKerja): void {
  if (!buku.daftarLembar().includes(NAMA)) return buatRiwayat(buku);
  const isi = buku.baca(NAMA)?.nilai ?? [];
  if (judulLengkap(isi[0] ?? [])) return lipat(buku, isi);
  if (isi.some((baris) => baris.some((sel) => sel !== ''))) throw milikOrang();
  tulisKepala(buku);
}

/** One call. The sheet is there (`siapkanRiwayat`). */
export function catatRiwayat(buku: BukuKerja, { pencatat, tindakan, baris, hasil }: CatatanRiwayat): void {
  buku.tambahBaris(NAMA, [buku.saatIni(), pencatat, tindakan, baris, hasil]);
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
