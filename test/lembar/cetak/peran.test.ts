import { RUPA_PERAN, rupaPeran, type Peran } from '../../../src/lembar/cetak/peran';

const kanal = (dua: string): number => {
  const nilai = parseInt(dua, 16) / 255;
  return nilai <= 0.03928 ? nilai / 12.92 : ((nilai + 0.055) / 1.055) ** 2.4;
};
const terang = (warna: string): number =>
  0.2126 * kanal(warna.slice(1, 3)) + 0.7152 * kanal(warna.slice(3, 5)) + 0.0722 * kanal(warna.slice(5, 7));

it.each(Object.keys(RUPA_PERAN) as Peran[])('"%s" has a contrast of at least 4.5 : 1', (peran) => {
  const { huruf, latar = '#ffffff' } = rupaPeran(peran);
  const [gelap, terangnya] = [terang(huruf), terang(latar)].sort((a, b) => a - b) as [number, number];
  expect((terangnya + 0.05) / (gelap + 0.05)).toBeGreaterThanOrEqual(4.5);
});
