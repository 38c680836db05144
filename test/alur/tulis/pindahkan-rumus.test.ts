/** Formulas that are put back say what the sheet itself would have made of them. */
import { pindahkanRumus, type Pindah } from '../../../src/alur/tulis/pindahkan-rumus';

const tetap: Pindah = (nomor) => nomor;
/** Two rows were inserted at row 5. */
const disisipi: Pindah = (nomor) => (nomor >= 5 ? nomor + 2 : nomor);
/** Row 4 was deleted. */
const dihapus: Pindah = (nomor) => (nomor === 4 ? undefined : nomor > 4 ? nomor - 1 : nomor);

it.each([
  ['a range grows with rows inserted inside it', '=SUM(B2:B9)', disisipi, '=SUM(B2:B11)'],
  ['absolute marks stay', '=$B$6*B6', disisipi, '=$B$8*B8'],
  ['a range shrinks where its last row is gone', '=SUM(B2:B4)', dihapus, '=SUM(B2:B3)'],
  ['a range shrinks where its first row is gone', '=SUM(B4:B9)', dihapus, '=SUM(B4:B8)'],
  ['a cell that is gone is an error', '=B4+1', dihapus, '=#REF!+1'],
  ['text, functions and names that look like cells stay', '=IF(A6="B6";LOG10(2);harga2025)', disisipi, '=IF(A8="B6";LOG10(2);harga2025)'],
  ['other sheets stay', "=Pegawai!B6+'Hari Libur'!$C$7:D9", disisipi, "=Pegawai!B6+'Hari Libur'!$C$7:D9"],
])('%s', (_, rumus, baris, harapan) => expect(pindahkanRumus(rumus, baris, tetap)).toBe(harapan));

it('columns are followed too', () => {
  expect(pindahkanRumus('=Z1+AA2', tetap, (nomor) => nomor + 1)).toBe('=AA1+AB2');
});
