/** What the dialogs sent, checked before anything is done with it: shape, year, day. */
import * as z from 'zod/mini';
import { PERBUP } from '../../aturan/perbup';
import { susunTanggal, tahunDari, teksTanggal, type Tanggal } from '../../istilah/tanggal';
import { Galat } from '../../istilah/galat';
import { DAFTAR_PER_EKSPOR } from './kontrak';

const PANJANG_TEKS = 300;
const LEMBAR_SEKALI_CETAK = 20;
const teks = z.string().check(z.maxLength(PANJANG_TEKS));
const hari = z.string().check(z.refine((isi) => bacaHari(isi) !== undefined));
const bilaAda = z.enum(['tolak', 'ganti', 'simpan lama']);
const untuk = z.union([z.literal('semua'), z.strictObject({ nip: teks }), z.strictObject({ unit: teks })]);
const per = z.enum(DAFTAR_PER_EKSPOR);
const tahun = z.int();

/** One schema for each function of the dialogs; a menu or a first call may send nothing. */
export const SKEMA = {
  bukaLaporan: z.optional(z.strictObject({ tahun: z.optional(tahun), tanggal: z.optional(hari) })),
  buatLaporan: z.strictObject({ tahun, tanggal: hari, jenis: z.enum(['konsep', 'final']), bilaAda, terakhirDilihat: teks }),
  bukaKartu: z.optional(z.strictObject({ tahun: z.optional(tahun), untuk: z.optional(untuk) })),
  buatKartu: z.strictObject({ tahun, untuk, bilaAda, terakhirDilihat: teks }),
  bukaEkspor: z.optional(z.strictObject({ tahun: z.optional(tahun), per: z.optional(per) })),
  buatEkspor: z.strictObject({ tahun, per, bilaAda, terakhirDilihat: teks }),
  bukaCetak: z.strictObject({ lembar: z.array(teks).check(z.maxLength(LEMBAR_SEKALI_CETAK)) }),
} as const;

/** Throws `Galat` ("isian-keliru"). */
export function periksaPermintaan<N extends keyof typeof SKEMA>(nama: N, permintaan: unknown): z.infer<(typeof SKEMA)[N]> {
  // Google hands over null where a dialog sent nothing.
  const hasil = SKEMA[nama].safeParse(permintaan ?? undefined);
  if (hasil.success) return hasil.data as z.infer<(typeof SKEMA)[N]>;
  throw new Galat('isian-keliru', 'Kiriman dialog tidak dapat dikenali, sehingga tidak ada yang dibuat. Tutup dialog, buka lagi ' +
    'lewat menu Hitung JP, lalu ulangi.');
}

function bacaHari(isi: string): Tanggal | undefined {
  const bagian = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isi);
  return bagian ? susunTanggal(Number(bagian[1]), Number(bagian[2]), Number(bagian[3])) : undefined;
}

export interface WaktuLaporan {
  readonly tahun: number;
  readonly tanggal: Tanggal;
  /** From which day the regulation is in force, as set or assumed. */
  readonly berlaku: Tanggal;
  readonly hariIni: Tanggal;
}

/** Throws `Galat` ("opsi-keliru") for a year of which there can be no report, and for a day before that year. */
export function periksaWaktu({ tahun: isi, tanggal, berlaku, hariIni }: WaktuLaporan): void {
  const [awal, akhir] = [tahunDari(berlaku), tahunDari(hariIni)];
  if (isi > akhir) {
    throw new Galat('opsi-keliru', `Tahun laporan ${isi} belum berjalan; hari ini ${teksTanggal(hariIni)}. Pilih tahun ${akhir} atau ` +
      'sebelumnya, atau ubah Tahun laporan di Pengaturan.');
  }
  if (isi < awal) {
    throw new Galat('opsi-keliru', `Tahun laporan ${isi} mendahului berlakunya ketentuan (${teksTanggal(berlaku)}${
      berlaku === PERBUP.berlaku ? ', anggapan' : ''}). Pilih tahun ${awal} sampai dengan ${akhir}.`);
  }
  if (tahunDari(tanggal) < isi) {
    throw new Galat('opsi-keliru', `Tanggal laporan ${teksTanggal(tanggal)} mendahului tahun laporan ${isi}. Pilih tanggal lain, atau ` +
      'perbaiki Tanggal laporan di Pengaturan.');
  }
}
