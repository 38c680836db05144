/** The levels of the eight competencies as one text of eight characters, `-` where there is none: `12-30021`. */
import { isiDari, KOSONG, terbaca, type HasilBaca } from '../../istilah/hasil-baca';
import { DAFTAR_KOMPETENSI, type Kompetensi } from '../../istilah/kompetensi';
import { level, type Level } from '../../istilah/satuan';

type Tingkat = Readonly<Record<Kompetensi, HasilBaca<Level>>>;
const TIADA = '-';

/** A level that cannot be read counts as none, as in the counting. */
export const kemasLevel = (baca: HasilBaca<Level>): string => String(isiDari(baca) ?? TIADA);
export const bukaLevel = (huruf: string | undefined): HasilBaca<Level> =>
  huruf === undefined || huruf === TIADA ? KOSONG : terbaca(level(Number(huruf)));

export const kemasTingkat = (tingkat: Tingkat): string => DAFTAR_KOMPETENSI.map((satu) => kemasLevel(tingkat[satu])).join('');
export const bukaTingkat = (teks: string): Tingkat =>
  Object.fromEntries(DAFTAR_KOMPETENSI.map((satu, i) => [satu, bukaLevel(teks[i])])) as unknown as Tingkat;
