/** Sheet Kompetensi → the present levels of each person. */
import type { BarisKompetensi } from '../../istilah/kompetensi';
import type { Temuan } from '../../istilah/temuan';
import { kamusKompetensi } from '../kamus/kamus-kompetensi';
import type { JudulKompetensi } from '../kamus/kamus-kompetensi';
import type { IsiLembar } from '../sel';
import { pembacaLevel } from './baca-level';
import { bacaNip } from './baca-nip';
import { bacaTingkat } from './baca-tingkat';
import { bukaLembar } from './buka-lembar';
import type { IsiTerbaca } from './isi-terbaca';
import { pembacaTeks } from './teks-kolom';
import { temuanBaris } from './temuan-bentuk';

const bacaLevelTunggal = pembacaLevel('Level');

/** A missing sheet is an empty one; throws `Galat` where a known header stands twice. */
export function bacaKompetensi(isi: IsiLembar | undefined): IsiTerbaca<BarisKompetensi, JudulKompetensi> {
  const { peta, baris, lewat } = bukaLembar(isi, kamusKompetensi);
  const temuan: Temuan[] = [];
  const daftar = baris.map((satu): BarisKompetensi => {
    const teks = pembacaTeks(satu.sel);
    const nama = teks.kunci('Nama');
    temuan.push(...temuanBaris(kamusKompetensi.judul, satu, teks.berubah, ['NIP']));
    return {
      baris: satu.nomor,
      nip: bacaNip(satu.sel('NIP')),
      nama,
      tingkat: bacaTingkat(satu.sel),
      tingkatTunggal: bacaLevelTunggal(satu.sel('Level')),
    };
  });
  return { peta, lewat, temuan, baris: daftar };
}
