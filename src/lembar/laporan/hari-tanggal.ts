/** «Hari, Tanggal» as the regulation's cards have it: `Senin, 3 Februari 2025`. */
import { namaHari, teksTanggal, type Tanggal } from '../../istilah/tanggal';

/** Text and no date cell: a date cell would follow the language of whatever program opens the sheet. */
export const hariTanggal = (hari: Tanggal): string => `${namaHari(hari)}, ${teksTanggal(hari)}`;
