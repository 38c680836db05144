/** A provision: the place in a regulation from which a number, a rule or a finding takes its force. */

/** The texts that are cited. `Perbup` is the draft this project exists for; the others stand in its preamble or Lampiran K. */
export type Naskah = 'Perbup' | 'PermenPANRB 38/2017' | 'PerLAN 10/2018';

export interface Acuan {
  readonly naskah: Naskah;
  /** `Pasal 1 angka 13`, `Pasal 2 ayat (2) huruf c`, or in short form `Lampiran G.4.d`; empty for a whole text. */
  readonly tempat: string;
}

/** A provision of the draft Perbup; that the place exists is proven by a test against docs/peraturan.md. */
export const perbup = (tempat: string): Acuan => ({ naskah: 'Perbup', tempat });
/** Another text as a whole. */
export const naskahLain = (naskah: Exclude<Naskah, 'Perbup'>): Acuan => ({ naskah, tempat: '' });

/** One provision as it stands in tables and findings: `Lampiran G.3`, `PermenPANRB 38/2017`. */
export const teksSatuAcuan = ({ naskah, tempat }: Acuan): string => (naskah === 'Perbup' ? tempat : naskah);
/** Several provisions: `Lampiran G.3; Lampiran H.3`. Empty where there is none (matters of form). */
export const teksAcuan = (daftarAcuan: readonly Acuan[]): string => daftarAcuan.map(teksSatuAcuan).join('; ');
