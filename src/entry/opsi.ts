/** What a caller may ask of a run, checked before anything is done with it. */
import * as z from 'zod/mini';
import { DAFTAR_PERINTAH, type Perintah } from '../alur/data-lembar';
import { Galat } from '../istilah/galat';

z.config({ jitless: true });

const TAHUN_PERTAMA = 2000;
const TAHUN_TERAKHIR = 2099;
/** A menu click gives nothing. */
const skemaOpsi = z.optional(z.object({
  tahun: z.optional(z.int().check(z.gte(TAHUN_PERTAMA), z.lte(TAHUN_TERAKHIR))),
  lanjutan: z.optional(z.boolean()),
}));
const skemaPerintah = z.enum(DAFTAR_PERINTAH);
const skemaJudul = z.optional(z.array(z.string()));

export interface Opsi {
  /** Report year; absent: as in Pengaturan. */
  readonly tahun?: number;
  /** Goes on with a counting run that stopped because its time was up. */
  readonly lanjutan?: boolean;
}

/** Throws `Galat` ("opsi-keliru"). */
export function bacaOpsi(opsi: unknown): Opsi {
  const hasil = skemaOpsi.safeParse(opsi);
  if (hasil.success) return hasil.data ?? {};
  throw new Galat('opsi-keliru', `Tahun laporan harus bilangan bulat antara ${TAHUN_PERTAMA} dan ${TAHUN_TERAKHIR}.`);
}

export function bacaPerintah(perintah: unknown): Perintah {
  const hasil = skemaPerintah.safeParse(perintah);
  if (hasil.success) return hasil.data;
  throw new Galat('opsi-keliru', `Data hanya dapat diminta untuk ${DAFTAR_PERINTAH.join(', ')}.`);
}

export function bacaDaftarJudul(judul: unknown): readonly string[] {
  const hasil = skemaJudul.safeParse(judul);
  if (hasil.success) return hasil.data ?? [];
  throw new Galat('opsi-keliru', 'Judul lembar harus berupa daftar teks.');
}
