/** How a person of the roster is named in a sentence, and how a choice among several is put. */
import type { PegawaiBernip } from '../../istilah/daftar-pegawai';

/** `198501012010011001 (Budi Saputra)`. */
export const sebutPegawai = ({ nipTerbaca, nama }: PegawaiBernip): string =>
  nama === '' ? nipTerbaca : `${nipTerbaca} (${nama})`;

/** With the unit, which tells namesakes apart: `198501012010011001 (Budi Saputra, Subbagian Umum)`. */
const sebutDenganUnit = ({ nipTerbaca, nama, unitKerja, jabatan }: PegawaiBernip): string =>
  `${nipTerbaca} (${[nama, unitKerja || jabatan].filter(Boolean).join(', ')})`;

/** Each person once, however many rows of the roster carry the NIP. */
export const tanpaBarisGanda = (daftar: readonly PegawaiBernip[]): readonly PegawaiBernip[] =>
  daftar.length < 2 ? daftar : [...new Map(daftar.map((orang) => [orang.nipTerbaca, orang])).values()];

/** At most this many namesakes are listed; beyond it the roster is the better list. */
const BANYAK_CALON = 5;

/** `Gunakan NIP … (Budi Saputra).`, or the choice with the units; undefined where nobody fits. */
export function saranNip(daftarCalon: readonly PegawaiBernip[]): string | undefined {
  const calon = tanpaBarisGanda(daftarCalon);
  const [satu] = calon;
  if (!satu) return undefined;
  if (calon.length === 1) return `Gunakan NIP ${sebutPegawai(satu)}.`;
  const pilihan = calon.slice(0, BANYAK_CALON).map((orang) => `NIP ${sebutDenganUnit(orang)}`);
  const sisa = calon.length > BANYAK_CALON ? `; dan ${calon.length - BANYAK_CALON} pegawai lain` : '';
  return `Pilih yang benar: ${pilihan.join('; ')}${sisa}.`;
}
