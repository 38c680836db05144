/** Riwayat keeps its newest lines and counts the others by what was run, however often it is folded. */
import { lipatRiwayat } from '../../../src/alur/riwayat/lipat-riwayat';
import type { Sel } from '../../../src/lembar/sel';

const garis = (nomor: number, tindakan: string): Sel[] => [{ tanggal: '2025-12-15', jam: `08:${String(nomor % 60).padStart(2, '0')}:00` }, '', tindakan, 1, 'hasil'];
const daftar = (banyak: number, tindakan = 'Hitung JP'): Sel[][] => Array.from({ length: banyak }, (_, i) => garis(i, tindakan));
const lipat = (isi: Sel[][]): Sel[][] => {
  const lipatan = lipatRiwayat(isi);
  return lipatan ? [[...lipatan.ringkasan], ...isi.slice(lipatan.dilipat)] : isi;
};

it('up to 1,999 lines there is room for one more', () => expect(lipatRiwayat(daftar(1999))).toBeUndefined());
it('2,000 lines become a summary and the newest 1,500', () => {
  const isi = lipat([...daftar(3, 'Laporan PD 2025'), ...daftar(1997)]);
  expect(isi).toHaveLength(1501);
  expect(isi[0]?.slice(1)).toEqual(['', 'Ringkasan', 500, 'Laporan PD 2025 3 kali; Hitung JP 497 kali']);
});
it('an earlier summary is counted with all it stands for', () => {
  let isi = daftar(2000, 'Laporan PD 2025');
  for (let kali = 0; kali < 3; kali++) isi = [...lipat(isi), ...daftar(2000 - 1501)];
  const [ringkasan] = lipat(isi);
  expect(ringkasan?.[3]).toBe(500 + 3 * 499);
  expect(ringkasan?.[4]).toBe('Laporan PD 2025 1997 kali');
});
