/** What the panel sent, checked in shape before anything is done with it: a form cannot have made what is refused here. */
import * as z from 'zod/mini';
import { PANJANG_NIP } from '../../istilah/nip';
import { DAFTAR_JENIS, DAFTAR_LINGKUP } from '../../istilah/sesi';
import { susunTanggal } from '../../istilah/tanggal';
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import { PANJANG_SEL } from '../../lembar/tulis/muat-sel';
import { GalatIsian } from '../panel/galat-isian';
import type { Pembatalan, PermintaanSimpan } from '../panel/kontrak';

const PESERTA_TERBANYAK = 50;

/** As long as a cell can be. */
const teks = z.string().check(z.maxLength(PANJANG_SEL));
/** Of any length: periksa-isian.ts names the field that is too long. */
const isi = z.string();
const hari = z.string().check(z.refine(adalahHari));
const nip = z.string().check(z.regex(new RegExp(`^\\d{${PANJANG_NIP}}$`)));
const kosong = z.literal('');

const skemaIsian = z.strictObject({
  tanggal: z.union([kosong, hari]),
  jenis: z.union([kosong, z.enum(DAFTAR_JENIS)]),
  lingkup: z.union([kosong, z.enum(DAFTAR_LINGKUP)]),
  nipPembimbing: z.union([kosong, nip]),
  namaPembimbing: isi, materi: isi, kompetensi: isi, dasar: isi, paraf: isi, bukti: isi, evaluasi: isi,
});
const skemaBaris = z.strictObject({
  id: teks.check(z.minLength(1)),
  peserta: z.strictObject({ nip: z.union([kosong, nip]), nama: teks }),
  isian: skemaIsian,
});
const skemaPermintaan = z.strictObject({
  peserta: z.array(nip).check(z.minLength(1)),
  isian: skemaIsian,
  ubah: z.optional(skemaBaris),
});

const JUDUL_KETIK = kamusSesi.kolom.filter(({ milik }) => milik === 'ketik').map(({ judul }) => judul);
const skemaSel = z.union([
  teks, z.number(), z.boolean(),
  z.strictObject({ tanggal: hari, jam: z.string().check(z.regex(/^(?:\d\d:\d\d:\d\d)?$/)) }),
]);
const skemaBatal = z.strictObject({
  sesudah: z.array(skemaBaris).check(z.minLength(1), z.maxLength(PESERTA_TERBANYAK)),
  sebelum: z.optional(z.partialRecord(z.enum(JUDUL_KETIK), skemaSel)),
});

/** Throws `GalatIsian` ("isian-keliru"). */
export function bacaPermintaanSimpan(permintaan: unknown): PermintaanSimpan {
  const { peserta, isian, ubah } = sesuai(skemaPermintaan, permintaan);
  if (peserta.length > PESERTA_TERBANYAK) {
    throw keliru(`Terpilih ${peserta.length} peserta; paling banyak ${PESERTA_TERBANYAK} sekali simpan. Simpan bertahap.`, 'NIP Peserta');
  }
  if (new Set(peserta).size < peserta.length) {
    throw keliru('Peserta yang sama terpilih dua kali. Hapus salah satunya, lalu simpan lagi.', 'NIP Peserta');
  }
  if (ubah && peserta.length > 1) {
    throw keliru('Satu baris hanya untuk satu peserta. Pilih satu peserta saja, lalu simpan lagi.', 'NIP Peserta');
  }
  return { peserta, isian, ...(ubah && { ubah }) };
}

/** Throws `GalatIsian` ("isian-keliru"). */
export function bacaPembatalan(pembatalan: unknown): Pembatalan {
  const { sesudah, sebelum } = sesuai(skemaBatal, pembatalan);
  const satuBaris = sebelum === undefined || sesudah.length === 1;
  if (!satuBaris) throw takDikenal('pembatalan');
  return { sesudah, ...(sebelum && { sebelum: sebelum as NonNullable<Pembatalan['sebelum']> }) };
}

function sesuai<T>(skema: z.ZodMiniType<T>, nilai: unknown): T {
  const hasil = skema.safeParse(nilai);
  if (hasil.success) return hasil.data;
  throw takDikenal(hasil.error.issues[0]?.path.join('.') ?? '');
}

const takDikenal = (bagian: string): GalatIsian =>
  keliru(
    `Kiriman panel tidak dapat dikenali${bagian === '' ? '' : ` (${bagian.slice(0, 60)})`}, sehingga tidak ada yang disimpan. ` +
      'Tutup panel, buka lagi lewat menu Hitung JP > Catat sesi, lalu ulangi.',
  );

const keliru = (kalimat: string, kolom?: string): GalatIsian =>
  new GalatIsian('isian-keliru', kalimat, kolom === undefined ? [] : [{ kolom, kalimat }]);

function adalahHari(teksHari: string): boolean {
  const bagian = /^(\d{4})-(\d\d)-(\d\d)$/.exec(teksHari);
  return bagian !== null && susunTanggal(Number(bagian[1]), Number(bagian[2]), Number(bagian[3])) !== undefined;
}
