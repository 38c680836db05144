/** Sheet Standar Kompetensi → the levels that each jabatan demands. */
import type { BarisStandar } from '../../istilah/kompetensi';
import type { Temuan } from '../../istilah/temuan';
import { kamusStandarKompetensi } from '../kamus/kamus-standar-kompetensi';
import type { JudulStandarKompetensi } from '../kamus/kamus-standar-kompetensi';
import type { IsiLembar } from '../sel';
import { bacaTingkat } from './baca-tingkat';
import { bukaLembar } from './buka-lembar';
import type { IsiTerbaca } from './isi-terbaca';
import { pembacaTeks } from './teks-kolom';
import { temuanBaris } from './temuan-bentuk';

/** A missing sheet is an empty one; throws `Galat` where a known header stands twice. */
export function bacaStandar(isi: IsiLembar | undefined): IsiTerbaca<BarisStandar, JudulStandarKompetensi> {
  const { peta, baris, lewat } = bukaLembar(isi, kamusStandarKompetensi);
  const temuan: Temuan[] = [];
  const daftar = baris.map((satu): BarisStandar => {
    const teks = pembacaTeks(satu.sel);
    const jabatan = teks.kunci('Jabatan');
    temuan.push(...temuanBaris(kamusStandarKompetensi.judul, satu, teks.berubah, ['Jabatan']));
    return { baris: satu.nomor, jabatan, tingkat: bacaTingkat(satu.sel) };
  });
  return { peta, lewat, temuan, baris: daftar };
}
