/** The look of printed sheets as style rules: one class for each role, one kind of page for each sheet. */
import { UKURAN_KERTAS } from '../../lembar/cetak/halaman';
import type { KeinginanCetak, Rata } from '../../lembar/cetak/lembar-cetak';
import { RUPA_PERAN, type Bingkai, type Peran, type RupaPeran } from '../../lembar/cetak/peran';

export const kelasPeran = (peran: Peran): string => `p-${peran.replace(/ /g, '-')}`;

const RATA: Readonly<Record<Rata, string>> = { kiri: 'left', tengah: 'center', kanan: 'right' };
const TEGAK: Readonly<Record<RupaPeran['tegak'], string>> = { atas: 'top', tengah: 'middle', bawah: 'bottom' };
const BINGKAI: Readonly<Record<Bingkai, string>> = {
  kisi: 'border:0.75pt solid #000',
  'garis ganda bawah': 'border-bottom:2.5pt double #000',
  'aksen kiri': 'border-left:2.5pt solid #5f6368',
  kotak: 'border:0.75pt solid #000',
  'kotak konsep': 'border:1.5pt solid #8a4b00',
};

export const rataTeks = (rata: Rata): string => RATA[rata];

/** Sizes follow `--skala`, which each sheet sets. */
export const gayaPeran = (): string =>
  (Object.entries(RUPA_PERAN) as [Peran, RupaPeran][])
    .map(([peran, rupa]) => `.${kelasPeran(peran)}{${daftarSifat(rupa).join(';')}}`)
    .join('\n');

const daftarSifat = ({ ukuran, tebal, miring, huruf, latar, tegak, bingkai }: RupaPeran): string[] => [
  `font-size:calc(${ukuran}pt * var(--skala))`,
  `font-weight:${tebal ? 'bold' : 'normal'}`,
  ...(miring ? ['font-style:italic'] : []),
  `color:${huruf}`,
  ...(latar === undefined ? [] : [`background:${latar}`]),
  `vertical-align:${TEGAK[tegak]}`,
  ...(bingkai === undefined ? [] : [BINGKAI[bingkai]]),
];

/** Width and height in millimetres, as the paper lies. */
export function ukuranKertas({ kertas, arah }: KeinginanCetak): { readonly lebar: number; readonly tinggi: number } {
  const { lebar, tinggi } = UKURAN_KERTAS[kertas];
  return arah === 'tegak' ? { lebar, tinggi } : { lebar: tinggi, tinggi: lebar };
}

/** Paper, margins, foot and page number; browsers without margin boxes print the page without its foot. */
export function gayaHalaman(nama: string, cetak: KeinginanCetak): string {
  const { lebar, tinggi } = ukuranKertas(cetak);
  const { atas, kanan, bawah, kiri } = cetak.tepi;
  const kaki = 'font:8pt Arial,Arimo,"Liberation Sans",Helvetica,"DejaVu Sans",sans-serif;color:#3c4043;vertical-align:top;padding-top:2mm';
  return [
    `@page ${nama}{size:${lebar}mm ${tinggi}mm;margin:${atas}mm ${kanan}mm ${bawah}mm ${kiri}mm;`,
    `@bottom-left{content:"${teksCss(cetak.kaki)}";${kaki};text-align:left;width:80%}`,
    `@bottom-right{content:"Halaman " counter(page) " dari " counter(pages);${kaki};text-align:right;width:20%}}`,
  ].join('');
}

/** Whatever is no plain letter or digit is written by its number, for staff type what they like. */
const teksCss = (teks: string): string =>
  [...teks].map((huruf) => (/[A-Za-z0-9 .,]/.test(huruf) ? huruf : `\\${(huruf.codePointAt(0) ?? 0).toString(16)} `)).join('');

const PIKSEL_MM = 96 / 25.4;
/** Pixels of the widest paper among them. */
export const lebarTerbesar = (daftar: readonly KeinginanCetak[]): number =>
  Math.max(0, ...daftar.map((cetak) => ukuranKertas(cetak).lebar * PIKSEL_MM));
