/** The date of the form: typed in any way the sheet understands, shown day first, sent as `YYYY-MM-DD`. */
import { bacaTanggal, type BacaanTanggal } from '../../lembar/baca/baca-tanggal';
import { isiDari } from '../../istilah/hasil-baca';
import { teksHariTanggal, type Tanggal } from '../../istilah/tanggal';

/** The reader of the sheet itself, so that `3 Feb 2025`, `03-02-25` and `3/2/2025` are the same day here and there. */
export const bacaTanggalIsian = (teks: string): BacaanTanggal => bacaTanggal(teks);

/** The typed day, where it can be read. */
export const hariIsian = (teks: string): Tanggal | undefined => isiDari(bacaTanggalIsian(teks).tanggal);

/** `2025-02-03` → `03/02/2025`; `''` stays `''`. */
export const tulisTanggal = (hari: string): string => hari.split('-').reverse().join('/');

/** `Senin, 3 Februari 2025`, also with «hari ini»; undefined where no day can be read. */
export function sebutTanggal(teks: string, hariIni: string): string | undefined {
  const hari = hariIsian(teks);
  return hari && `${teksHariTanggal(hari)}${hari === hariIni ? ' · hari ini' : ''}`;
}
