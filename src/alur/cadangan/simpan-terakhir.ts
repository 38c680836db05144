/**
 * The last save of the panel, remembered beside the sheets: a save has no call to spare for a cell. Of each row only its ID
 * and a fingerprint are kept, of a changed one also what its cells held.
 */
import * as z from 'zod/mini';
import type { SelTanggal } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import { sidikTeks } from '../laporan/sidik';
import { atauKembalikan } from '../catat-sesi/atau-kembalikan';
import type { BarisIsian, HasilSimpan, Pembatalan } from '../panel/kontrak';

const KUNCI = 'hitung-jp-simpan-terakhir';
/** One remembered text holds 9 KB (L-05), three bytes a letter at worst. */
const PANJANG_TERBANYAK = 2700;

const waktu = z.strictObject({ tanggal: z.string(), jam: z.string() });
const skema = z.strictObject({
  versi: z.literal(1),
  waktu,
  baris: z.array(z.tuple([z.string(), z.string()])),
  sebelum: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), waktu]))),
});
export type SimpanTerakhir = z.infer<typeof skema>;

export const sidikBarisIsian = (baris: BarisIsian): string => sidikTeks(JSON.stringify([baris.id, baris.peserta, baris.isian]));

/**
 * Runs a save and remembers it. While it runs, and where nobody sees its end, it stands there without its rows, so that no
 * earlier one is taken back in its stead; where it is refused or changes nothing, the one before it is the last again.
 */
export function ingatSimpan(buku: BukuKerja, simpan: () => HasilSimpan): HasilSimpan {
  const semula = buku.ingatan(KUNCI);
  const saat = buku.saatIni();
  buku.ingat(KUNCI, kemas(saat, { sesudah: [] }));
  const hasil = atauKembalikan(simpan, () => buku.ingat(KUNCI, semula));
  const { pembatalan } = hasil;
  const berubah = pembatalan.sebelum === undefined || Object.keys(pembatalan.sebelum).length > 0;
  return cobaIngat(buku, hasil, berubah ? kemas(saat, pembatalan) : semula);
}

/** The session is saved by now: that it is not remembered is said, and fails nothing. */
function cobaIngat(buku: BukuKerja, hasil: HasilSimpan, isi: string | undefined): HasilSimpan {
  try {
    buku.ingat(KUNCI, isi);
    return hasil;
  } catch {
    return { ...hasil, kalimat: `${hasil.kalimat} Simpan ini tidak dapat diurungkan lewat menu.` };
  }
}

/** One too long to be kept is remembered without its rows. */
function kemas(waktu: SelTanggal, { sesudah, sebelum }: Pembatalan): string {
  const isi: SimpanTerakhir = {
    versi: 1, waktu, baris: sesudah.map((satu) => [satu.id, sidikBarisIsian(satu)]), ...(sebelum && { sebelum: { ...sebelum } }),
  };
  const json = JSON.stringify(isi);
  return json.length > PANJANG_TERBANYAK ? kemas(waktu, { sesudah: [] }) : json;
}

/** @param hanya where given, only a save of exactly these rows is forgotten */
export function lupakanSimpan(buku: BukuKerja, hanya?: readonly BarisIsian[]): void {
  if (hanya && simpanTerakhir(buku)?.baris.map(([id]) => id).join() !== hanya.map(({ id }) => id).join()) return;
  buku.ingat(KUNCI, undefined);
}

/** Undefined where a counting run came later, or nothing was saved; without rows where these were not kept. */
export function simpanTerakhir(buku: BukuKerja): SimpanTerakhir | undefined {
  const json = buku.ingatan(KUNCI);
  if (json === undefined) return undefined;
  try {
    return skema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
