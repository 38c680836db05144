/** Writes a printable sheet into the workbook in such a way that no half-made report ever looks finished. */
import { Galat } from '../../istilah/galat';
import type { Tanggal } from '../../istilah/tanggal';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import { namaLembarLama, namaSementara } from '../../lembar/cetak/nama-lembar';
import { rencanaCetak } from '../../lembar/cetak/rencana-cetak';
import type { BukuKerja } from '../buku-kerja';

/** What was agreed to about an older sheet of the same name: `tolak` = nothing, for none was expected. */
export type BilaAda = 'tolak' | 'ganti' | 'simpan lama';

export interface CaraTulis {
  readonly bilaAda: BilaAda;
  /** Dates the name of an older sheet that is kept. */
  readonly hariIni: Tanggal;
  /** Warns before somebody changes the sheet: why, for its description. */
  readonly lindungi?: string;
}

export interface HasilTulis {
  readonly nama: string;
  /** The name under which the older sheet was kept. */
  readonly disimpan?: string;
}

/**
 * The sheet is made under a temporary name and gets its own only when everything is written; what an interrupted run
 * left behind is removed first. Throws `Galat` `isian-berubah` where a sheet of that name has appeared meanwhile.
 */
export function tulisLembarCetak(buku: BukuKerja, lembar: LembarCetak, cara: CaraTulis): HasilTulis {
  const sementara = namaSementara(lembar.nama);
  const semula = buku.daftarLembar();
  const ada = semula.includes(lembar.nama);
  if (ada && cara.bilaAda === 'tolak') {
    throw new Galat(
      'isian-berubah',
      `Lembar "${lembar.nama}" sudah ada. Ulangi, lalu pilih mengganti atau menyimpan yang lama.`,
    );
  }
  if (semula.includes(sementara)) buku.hapusLembar(sementara);
  buku.buatLembar(sementara);
  buku.cetak(sementara, rencanaCetak(lembar));
  if (cara.lindungi !== undefined) buku.lindungiLembar(sementara, cara.lindungi);
  // Errors of buffered writes surface here (S-21), while the older sheet still stands.
  buku.tuntaskan();
  const disimpan =
    ada && cara.bilaAda === 'simpan lama' ? namaLembarLama(lembar.nama, cara.hariIni, semula) : undefined;
  if (disimpan !== undefined) buku.gantiNama(lembar.nama, disimpan);
  else if (ada) buku.hapusLembar(lembar.nama);
  buku.gantiNama(sementara, lembar.nama);
  return { nama: lembar.nama, ...(disimpan === undefined ? {} : { disimpan }) };
}
