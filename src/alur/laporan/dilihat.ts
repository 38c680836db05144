/** What a dialog showed, as a token that comes back with the order: so that nobody agrees to what has changed since. */
import type { BerkasLaporan } from '../../domain/laporan-pd/berkas-laporan';
import { Galat } from '../../istilah/galat';
import type { Tanggal } from '../../istilah/tanggal';
import type { LembarLama } from './baca-sekali';
import { keadaanLembar, sidikNamaKini, type KeadaanLembar } from './lembar-ada';
import { sidikTeks } from './sidik';
import type { BilaAda } from './tulis-lembar-cetak';

const PEMISAH = '.';

/** `sidikData`: of the figures, where a final report rests on them. */
export const susunDilihat = ({ sidikNama, sidikIsi }: KeadaanLembar, sidikData = ''): string =>
  [sidikNama, sidikIsi, sidikData].join(PEMISAH);

export interface Disetujui {
  /** Titles to be made. */
  readonly nama: readonly string[];
  readonly bilaAda: BilaAda;
  readonly hariIni: Tanggal;
}

/**
 * Refuses where sheets of these names came or went since, and where one that is to be replaced has been changed: only
 * then its cells are read. Throws `Galat` ("isian-berubah").
 */
export function tolakLembarBerubah(lama: LembarLama, dilihat: string, { nama, bilaAda, hariIni }: Disetujui): void {
  const [namaDulu, isiDulu] = dilihat.split(PEMISAH);
  if (sidikNamaKini(lama, nama) !== namaDulu) {
    throw new Galat('isian-berubah', 'Lembar yang akan dibuat baru saja dibuat, dihapus, atau diganti namanya oleh orang lain. Belum ada ' +
      'yang diubah; lihat lagi keadaannya, lalu ulangi.');
  }
  if (bilaAda === 'ganti' && keadaanLembar(lama, nama, hariIni).sidikIsi !== isiDulu) {
    throw new Galat('isian-berubah', 'Lembar lama diubah orang lain sejak dialog ini dibuka, sehingga belum diganti. Lihat lagi isinya, ' +
      'lalu pilih mengganti atau menyimpan yang lama.');
  }
}

/** A final report is what was looked at, or it is not made. Throws `Galat` ("isian-berubah"). */
export function tolakDataBerubah(dilihat: string, sidikData: string): void {
  if (dilihat.split(PEMISAH)[2] === sidikData) return;
  throw new Galat('isian-berubah', 'Data berubah sejak dialog ini dibuka, sehingga laporan final belum dibuat. Lihat lagi ringkasannya, ' +
    'lalu ulangi.');
}

/** Of everything that the report and its annexes say; IDs say nothing of what took place. */
export const sidikBerkas = ({ laporan: { jenis: _, ...laporan }, ...lampiran }: BerkasLaporan): string =>
  sidikTeks(JSON.stringify([laporan, lampiran], (kunci, nilai: unknown) => (kunci === 'id' ? undefined : nilai)));
