/** Forms of competence development as people write them. */
import { cariKonversi, susunKonversi } from '../../src/aturan/cari-konversi';
import { KONVERSI_BAKU } from '../../src/aturan/konversi-jp-lain';

const baku = susunKonversi(KONVERSI_BAKU);

it.each([
  ['Workshop/lokakarya', 'Workshop/lokakarya'], ['lokakarya', 'Workshop/lokakarya'], ['WORKSHOP', 'Workshop/lokakarya'],
  ['e learning', 'E-learning'], ['Bimbingan  Teknis.', 'Bimbingan teknis'], ['Rapat', undefined], ['', undefined],
])('«%s» is line «%s» of the table', (bentuk, baris) => expect(cariKonversi(bentuk, baku)?.bentuk).toBe(baris));

it('a line that ends with a stroke is not the line of a blank form, and of two lines of a name the first holds', () => {
  const peta = susunKonversi([
    { bentuk: 'Seminar/', jalur: 'Klasikal', cara: 'per satuan', nasional: 4 },
    { bentuk: 'seminar', jalur: 'Klasikal', cara: 'per satuan', nasional: 9 },
  ]);
  expect([cariKonversi('', peta), cariKonversi('-', peta), cariKonversi('Seminar', peta)?.nasional]).toEqual([undefined, undefined, 4]);
});
