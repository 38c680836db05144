import { KONVERSI_BAKU } from '../../../src/aturan/konversi-jp-lain';
import { bacaKonversi } from '../../../src/lembar/baca/baca-konversi';
import { JUDUL_KONVERSI } from '../../../src/lembar/kamus/lembar-buatan';
import type { Sel } from '../../../src/lembar/sel';
import { isiLembar } from '../../pembangun/isi-lembar';

const barisDari = (satu: (typeof KONVERSI_BAKU)[number]): Sel[] => [
  satu.bentuk, satu.jalur, satu.cara, satu.nasional ?? '', satu.internasional ?? '', satu.satuan ?? '',
];
/** The block somewhere in the middle of the sheet, moved one column to the right. */
const acuan = (...baris: readonly (readonly Sel[])[]) =>
  isiLembar('Acuan', ['Konversi JP lain'], [[], ['', ...JUDUL_KONVERSI], ...baris.map((satu) =>
    ['', ...satu]), [], ['', 'Level', 'Teks']]);

it('without the sheet, or without its block, the default table holds', () => {
  expect(bacaKonversi(undefined)).toEqual({ konversi: KONVERSI_BAKU, temuan: [] });
  expect(bacaKonversi(isiLembar('Acuan', ['Level']))).toEqual({ konversi: KONVERSI_BAKU, temuan: [] });
  expect(bacaKonversi(acuan())).toEqual({ konversi: KONVERSI_BAKU, temuan: [] });
});
it('the default table, written and read, is itself', () =>
  expect(bacaKonversi(acuan(...KONVERSI_BAKU.map(barisDari)))).toEqual({ konversi: KONVERSI_BAKU, temuan: [] }));
it('what staff edit holds', () =>
  expect(bacaKonversi(acuan(['Magang', 'non klasikal', 'Per Satuan', 15, '', ''])).konversi).toEqual([
    { bentuk: 'Magang', jalur: 'Non-klasikal', cara: 'per satuan', nasional: 15, internasional: 15, satuan: 'hari' },
  ]));
it.each([
  [['Magang', 'lainnya', 'per satuan', 15], 'Jalur'], [['Magang', 'Klasikal', '', 15], 'Cara Menghitung'],
  [['Magang', 'Klasikal', 'per satuan', 'lima belas'], 'JP Nasional'],
  [['Magang', 'Klasikal', 'per satuan', ''], 'JP Nasional'],
])('a line that cannot be read is left out and said: %j', (baris, kolom) =>
  expect(bacaKonversi(acuan(baris, ['Kursus', 'Klasikal', 'JP program']))).toMatchObject({
    konversi: [{ bentuk: 'Kursus' }],
    temuan: [{ lembar: 'Acuan', baris: 4, kolom, tingkat: 'ingatkan', kode: 'konversi-terbaca' }],
  }));
