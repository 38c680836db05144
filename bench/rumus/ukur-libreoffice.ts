/** One size in LibreOffice: the formulas calculated and checked, and the values-only twin whose time is taken off. */
import { ukuranDari, type Ukuran } from '../ukur';
import type { BukuRumus } from './baris-rumus';
import { bacaNilai, berkasNilai, berkasRumus, totalDari } from './berkas-rumus';
import type { LibreOffice } from './libreoffice';
import { samakan } from './samakan';

/** Milliseconds after which a run is ended: the whole benchmark has ten minutes. */
export const BATAS = 90_000;

export interface WaktuRumus {
  /** Open, calculate, save. */
  readonly seluruh: Ukuran;
  /** Without what the twin takes for opening and saving. */
  readonly hitung: Ukuran;
}

/** Undefined where the time was not enough. Throws where a total differs from `kita`. */
export async function ukurLibreOffice(
  kantor: LibreOffice, buku: BukuRumus, kita: ReadonlyMap<string, number>, kali: number,
): Promise<WaktuRumus | undefined> {
  const berumus = await berkasRumus(buku);
  let kembar: Uint8Array | undefined;
  const [seluruh, hitung]: [number[], number[]] = [[], []];
  for (let ke = 0; ke < kali; ke++) {
    const dihitung = await kantor.hitungUlang(berumus, BATAS);
    if (!dihitung) return undefined;
    if (!kembar) {
      const nilai = await bacaNilai(dihitung.berkas);
      samakan(kita, totalDari(nilai), 'LibreOffice');
      kembar = await berkasNilai(nilai);
    }
    const tanpaRumus = await kantor.hitungUlang(kembar, BATAS);
    if (!tanpaRumus) return undefined;
    seluruh.push(dihitung.waktu);
    hitung.push(dihitung.waktu - tanpaRumus.waktu);
  }
  return { seluruh: ukuranDari(seluruh), hitung: ukuranDari(hitung) };
}
