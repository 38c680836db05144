/** Every rule, by what it checks; the order is the order of findings of one row. */
import type { Kaidah, KaidahDaftar, KaidahLembar } from './kaidah';

export const DAFTAR_KAIDAH: readonly Kaidah[] = [];
export const DAFTAR_KAIDAH_DAFTAR: readonly KaidahDaftar[] = [];
export const DAFTAR_KAIDAH_LEMBAR: readonly KaidahLembar[] = [];
