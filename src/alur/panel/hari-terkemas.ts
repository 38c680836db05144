/** A day as a number, for it travels thousands of times: days since 30 December 1899; 0 = none. */
import { selisihHari } from '../../aturan/kalender';
import { tanggal, tanggalDariSerial, type Tanggal } from '../../istilah/tanggal';

const HARI_NOL = tanggal('1899-12-30');

export const kemasHari = (hari: Tanggal | undefined): number => (hari === undefined ? 0 : selisihHari(HARI_NOL, hari));
export const bukaHari = (nomor: number): Tanggal | undefined => (nomor === 0 ? undefined : tanggalDariSerial(nomor));
