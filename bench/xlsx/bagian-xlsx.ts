/** A large workbook from and to an .xlsx file, as `npm run jp` and the workbench open and save it. */
import { readWorkbook } from '../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../src/lokal/buku/xlsx/write-workbook';
import { INDONESIA } from '../../src/lokal/perintah/buku-berkas';
import type { Bagian } from '../bagian';
import { bukuUji } from '../data/buku-uji';
import { dataUji } from '../data/sesi-uji';
import { teksBita, teksBulat, teksUkuran } from '../teks-angka';
import { ukur } from '../ukur';

const SESI = 50_000;
const KALI = 5;

export const bagianXlsx: Bagian = async () => {
  const buku = bukuUji(dataUji(SESI));
  const berkas = await writeWorkbook(buku);
  const terbaca = await readWorkbook(berkas, INDONESIA);
  const [semula, kembali] = [buku, terbaca].map((satu) => satu.sheetByName('Sesi')?.lastRow());
  if (kembali !== SESI + 1 || semula !== kembali) throw new Error(`wrote ${semula ?? 0} rows, read ${kembali ?? 0}`);
  const tulis = await ukur(KALI, () => writeWorkbook(buku), 0);
  const baca = await ukur(KALI, () => readWorkbook(berkas, INDONESIA), 0);
  return {
    tabel: [{
      judul: `An .xlsx file of ${teksBulat(SESI)} sessions`, kepala: ['File', 'Read', 'Write'],
      baris: [[teksBita(berkas.length), teksUkuran(baca), teksUkuran(tulis)]],
    }],
    sasaran: [],
  };
};
