/** Every property of the fuzzing, for the short run of the tests and for the long one. */
import type { Sifat } from './sifat';
import { SIFAT_BERKAS } from './sifat-berkas';
import { SIFAT_KIRIMAN } from './sifat-kiriman';
import { SIFAT_LEMBAR } from './sifat-lembar';
import { SIFAT_SEL } from './sifat-sel';

export const DAFTAR_SIFAT: readonly Sifat[] = [...SIFAT_SEL, ...SIFAT_LEMBAR, ...SIFAT_BERKAS, ...SIFAT_KIRIMAN];
