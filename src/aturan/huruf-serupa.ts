/** Cyrillic and Greek letters that look like Latin ones: they break keys without being seen. */

const PASANGAN =
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv';

/** Look-alike letter → the Latin letter that was meant. */
export const HURUF_SERUPA: ReadonlyMap<string, string> = new Map(
  PASANGAN.split(' ').map((pasangan) => [pasangan.charAt(0), pasangan.charAt(1)]),
);
const SERUPA = new RegExp(`[${[...HURUF_SERUPA.keys()].join('')}]`);
const SETIAP_SERUPA = new RegExp(SERUPA.source, 'g');

export const adaHurufSerupa = (teks: string): boolean => SERUPA.test(teks);
/** The text with every look-alike replaced by the letter that was meant. */
export const kembalikanLatin = (teks: string): string =>
  teks.replace(SETIAP_SERUPA, (huruf) => HURUF_SERUPA.get(huruf) ?? huruf);
