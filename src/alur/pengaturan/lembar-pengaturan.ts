/** Sheet Pengaturan opened for the dialog: its cells, and in which row each setting stands. */
import { Galat } from '../../istilah/galat';
import { butirBernama } from '../../lembar/baca/baca-pengaturan';
import { bukaLembar, type BarisTerbuka } from '../../lembar/baca/buka-lembar';
import { teksSel } from '../../lembar/baca/teks-sel';
import type { ButirPengaturan } from '../../lembar/kamus/daftar-pengaturan';
import { kamusPengaturan, type JudulPengaturan } from '../../lembar/kamus/kamus-pengaturan';
import type { IsiLembar } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';

export interface LembarPengaturan {
  readonly isi: IsiLembar;
  /** Column number from 1; undefined only for Penjelasan, which may be missing. */
  readonly kolom: Readonly<Record<Exclude<JudulPengaturan, 'Penjelasan'>, number>> & { readonly Penjelasan?: number };
  /** The row in force of each setting: the first one, as in the counting. */
  readonly letak: ReadonlyMap<ButirPengaturan, BarisTerbuka<JudulPengaturan>>;
}

const AJAKAN = 'Jalankan Siapkan buku kerja untuk membuatnya';

/** Throws `Galat` (`lembar-tidak-ada`, `judul-tidak-ada`, `judul-ganda`): without key and value column nothing can be kept. */
export function bukaLembarPengaturan(buku: BukuKerja): LembarPengaturan {
  const { judul } = kamusPengaturan;
  const isi = buku.baca(judul);
  if (isi === undefined) {
    throw new Galat(
      'lembar-tidak-ada',
      `Lembar "${judul}" belum ada, sehingga pengaturan belum dapat disimpan. ${AJAKAN}, atau kembalikan nama lembar yang ` +
        `diubah menjadi "${judul}".`,
    );
  }
  const { peta, baris } = bukaLembar(isi, kamusPengaturan, (sel) => sel('Pengaturan') !== '');
  const letak = new Map<ButirPengaturan, BarisTerbuka<JudulPengaturan>>();
  for (const satu of baris) {
    const butir = butirBernama(teksSel(satu.sel('Pengaturan')));
    if (butir && !letak.has(butir)) letak.set(butir, satu);
  }
  const nomor = (satu: JudulPengaturan): number | undefined => {
    const indeks = peta.get(satu);
    return indeks === undefined ? undefined : indeks + 1;
  };
  return { isi, kolom: { Pengaturan: wajib('Pengaturan'), Nilai: wajib('Nilai'), Penjelasan: nomor('Penjelasan') }, letak };

  function wajib(satu: JudulPengaturan): number {
    const ada = nomor(satu);
    if (ada !== undefined) return ada;
    throw new Galat('judul-tidak-ada', `Lembar "${judul}" tidak punya kolom "${satu}". ${AJAKAN}, atau kembalikan judul kolom yang diubah.`);
  }
}
