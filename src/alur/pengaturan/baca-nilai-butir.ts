/** Reads the value of any setting as the counting reads it, whether it stands in its cell or in a field of the dialog. */
import { keliru, type HasilBaca } from '../../istilah/hasil-baca';
import { bacaNilaiIdentitas, bacaParameter, bacaPilihanTafsir } from '../../lembar/baca/baca-nilai-pengaturan';
import { teksAngka } from '../../lembar/cetak/angka-indonesia';
import type { ButirPengaturan } from '../../lembar/kamus/daftar-pengaturan';
import type { Sel } from '../../lembar/sel';

/** Days come as `YYYY-MM-DD`, years and NIPs as text, numbers of the law as numbers. */
export function bacaNilaiButir({ sumber }: ButirPengaturan, sel: Sel): HasilBaca<string | number> {
  switch (sumber.jenis) {
    case 'identitas': return bacaNilaiIdentitas(sumber.butir, sel);
    case 'parameter': return bacaParameter(sumber.parameter, sel);
    case 'tafsir': return bacaPilihanTafsir(sumber.pertanyaan, sel);
  }
}

/** Longest text of the office that the dialog takes: two lines of a letterhead. */
const PANJANG_TEKS = 300;

/** The same for what is typed into a field of the dialog. */
export function bacaIsianButir(butir: ButirPengaturan, teks: string): HasilBaca<string | number> {
  const { pengaturan, sumber } = butir;
  if (teks.length > PANJANG_TEKS) {
    return keliru(`${pengaturan} terlalu panjang: ${teksAngka(teks.length, 0)} huruf.`, `Ringkas menjadi paling banyak ${PANJANG_TEKS} huruf.`);
  }
  const hasil = bacaNilaiButir(butir, teks);
  // The mend of a cell speaks of its number format, which a field does not have.
  const nip = sumber.jenis === 'identitas' && sumber.butir.jenis === 'nip';
  return hasil.hasil === 'keliru' && nip
    ? keliru(`${pengaturan} "${teks}" bukan 18 digit angka.`, 'Ketik ke-18 digit NIP itu.')
    : hasil;
}
