/** A setting between its stored value and the text of its field: days are shown as dd/mm/yyyy, the rest as it is. */
import { bacaIsianButir } from '../../alur/pengaturan/baca-nilai-butir';
import type { ButirPengaturanPanel } from '../../alur/panel/kontrak';
import { isiDari, type HasilBaca } from '../../istilah/hasil-baca';
import { DAFTAR_PENGATURAN } from '../../lembar/kamus/daftar-pengaturan';

const BUTIR = new Map(DAFTAR_PENGATURAN.map((butir) => [butir.pengaturan, butir]));

/** Stored value to field. */
export function teksNilai({ jenis }: Pick<ButirPengaturanPanel, 'jenis'>, nilai: string): string {
  return jenis === 'tanggal' ? nilai.split('-').reverse().join('/') : nilai;
}

/** Field to stored value, by the reader of the sheet. */
export function bacaIsian({ pengaturan }: Pick<ButirPengaturanPanel, 'pengaturan'>, teks: string): HasilBaca<string | number> {
  const butir = BUTIR.get(pengaturan);
  if (!butir) throw new Error(`a setting that this page does not know: ${pengaturan}`);
  return bacaIsianButir(butir, teks);
}

/** The value that the field would store; `''` clears; undefined where it cannot be read. */
export function nilaiDari(butir: ButirPengaturanPanel, teks: string): string | undefined {
  const hasil = bacaIsian(butir, teks);
  return hasil.hasil === 'keliru' ? undefined : String(isiDari(hasil) ?? '');
}
