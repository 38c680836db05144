/** Numbers as they are written in Indonesia: `1.234,5` and `55,3 %`. */

/** Whole or decimal with this many places; zeros at the end are left out unless `tetap`. */
export function teksAngka(nilai: number, desimal = 1, tetap = false): string {
  const [bulat, pecahan = ''] = Math.abs(nilai).toFixed(desimal).split('.') as [string, string?];
  const ribuan = bulat.replace(/\B(?=(\d{3})+$)/g, '.');
  const sisa = tetap ? pecahan : pecahan.replace(/0+$/, '');
  const tanda = nilai < 0 && /[1-9]/.test(`${bulat}${pecahan}`) ? '-' : '';
  return `${tanda}${ribuan}${sisa === '' ? '' : `,${sisa}`}`;
}

/** A fraction as a percentage: 0.553 gives `55,3 %`. */
export const teksPersen = (bagian: number, tetap = false): string => `${teksAngka(bagian * 100, 1, tetap)} %`;
