/** The words after `npm run jp --`, read strictly: what is not known is refused by name. */
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { GalatPerintah } from './galat-perintah';

/** Commands over a workbook, and the options each understands. */
export const OPSI_PERINTAH = {
  siapkan: ['keluar', 'tahun', 'hari-ini', 'json'],
  periksa: ['keluar', 'tahun', 'hari-ini', 'json'],
  hitung: ['keluar', 'tahun', 'hari-ini', 'json'],
  laporan: ['final', 'timpa', 'pdf', 'keluar', 'tahun', 'hari-ini', 'json'],
  kartu: ['untuk', 'timpa', 'pdf', 'keluar', 'tahun', 'hari-ini', 'json'],
  'ekspor-siasn': ['timpa', 'pdf', 'keluar', 'tahun', 'hari-ini', 'json'],
  skrip: ['keluar'],
} as const;
export type NamaPerintah = keyof typeof OPSI_PERINTAH;
export const DAFTAR_PERINTAH_LAPORAN = ['laporan', 'kartu', 'ekspor-siasn'] as const;
export type NamaPerintahLaporan = (typeof DAFTAR_PERINTAH_LAPORAN)[number];
export type NamaPerintahBuku = Exclude<NamaPerintah, NamaPerintahLaporan | 'skrip'>;

const PERINTAH_ADA = Object.keys(OPSI_PERINTAH).join(', ');

const hariKalender = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((teks) => !Number.isNaN(Date.parse(`${teks}T00:00:00Z`)) && new Date(`${teks}T00:00:00Z`).toISOString().startsWith(teks)),
);
const skemaOpsi = z.object({
  keluar: z.optional(z.string().check(z.regex(/\.xlsx$/i))),
  tahun: z.optional(z.string().check(z.regex(/^20\d\d$/))),
  'hari-ini': z.optional(hariKalender),
  json: z.optional(z.boolean()),
  final: z.optional(z.boolean()),
  timpa: z.optional(z.boolean()),
  untuk: z.optional(z.string().check(z.regex(/\S/))),
  pdf: z.optional(z.string().check(z.regex(/\.pdf$/i))),
});
export type Opsi = z.infer<typeof skemaOpsi>;
export type NamaOpsi = keyof Opsi;

const SYARAT: Readonly<Record<NamaOpsi, string>> = {
  keluar: 'harus nama berkas .xlsx, misalnya --keluar hasil.xlsx',
  tahun: 'harus tahun empat digit antara 2000 dan 2099, misalnya --tahun 2025',
  'hari-ini': 'harus tanggal yang ada, ditulis tahun-bulan-hari, misalnya --hari-ini 2025-12-15',
  json: 'tidak memakai nilai',
  final: 'tidak memakai nilai',
  timpa: 'tidak memakai nilai',
  untuk: 'harus NIP seorang pegawai atau semua, misalnya --untuk semua',
  pdf: 'harus nama berkas .pdf, misalnya --pdf laporan.pdf',
};

export interface Permintaan {
  readonly perintah: NamaPerintah;
  readonly berkas: readonly string[];
  readonly opsi: Opsi;
}

/** Throws `GalatPerintah` for an unknown command or option, a bad value, or files too few or too many. */
export function bacaPermintaan(kata: readonly string[]): Permintaan {
  const { values, positionals } = urai(kata);
  const [perintah, ...berkas] = positionals;
  if (perintah === undefined) throw new GalatPerintah(`Sebutkan perintahnya (${PERINTAH_ADA}) dan berkasnya, misalnya: hitung buku.xlsx. Semua opsi: --help.`);
  if (!(perintah in OPSI_PERINTAH)) {
    throw new GalatPerintah(`Perintah "${perintah}" tidak dikenal; yang ada: ${PERINTAH_ADA}.`);
  }
  const nama = perintah as NamaPerintah;
  tolakOpsiLain(nama, Object.keys(values));
  tolakJumlahBerkas(nama, berkas);
  return { perintah: nama, berkas, opsi: periksaNilai(values) };
}

function urai(kata: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args: [...kata],
      allowPositionals: true,
      strict: true,
      options: {
        keluar: { type: 'string' }, tahun: { type: 'string' }, 'hari-ini': { type: 'string' }, json: { type: 'boolean' },
        final: { type: 'boolean' }, timpa: { type: 'boolean' }, untuk: { type: 'string' }, pdf: { type: 'string' },
      },
    });
  } catch (galat) {
    throw new GalatPerintah(kalimatUrai(galat as NodeJS.ErrnoException));
  }
}

function kalimatUrai({ code, message }: NodeJS.ErrnoException): string {
  const opsi = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Opsi "${opsi}" tidak dikenal; yang ada: ${Object.keys(SYARAT).map((satu) => `--${satu}`).join(', ')}.`;
  const nama = opsi.replace(/^-+/, '') as NamaOpsi;
  return nama in SYARAT ? `Opsi --${nama} ${SYARAT[nama]}.` : 'Opsi tidak dapat dibaca; tulis misalnya: hitung buku.xlsx --keluar hasil.xlsx --tahun 2025.';
}

function tolakOpsiLain(perintah: NamaPerintah, dipakai: readonly string[]): void {
  const dikenal: readonly string[] = OPSI_PERINTAH[perintah];
  const asing = dipakai.find((opsi) => !dikenal.includes(opsi));
  if (asing) throw new GalatPerintah(`Opsi "--${asing}" tidak berlaku untuk perintah ${perintah}; yang ada: ${dikenal.map((satu) => `--${satu}`).join(', ')}.`);
}

function tolakJumlahBerkas(perintah: NamaPerintah, berkas: readonly string[]): void {
  const [paling, palingBanyak, contoh] = perintah === 'skrip' ? [2, 3, 'skrip berkas.js fungsi buku.xlsx'] : [1, 1, `${perintah} buku.xlsx`];
  if (berkas.length < paling) throw new GalatPerintah(`Perintah ${perintah} perlu nama berkas, misalnya: ${contoh}.`);
  if (berkas.length > palingBanyak) {
    throw new GalatPerintah(`Kata "${berkas[palingBanyak]}" berlebih; tulis: ${contoh}. Nama berkas yang berspasi diapit tanda kutip.`);
  }
}

function periksaNilai(values: Record<string, unknown>): Opsi {
  const hasil = skemaOpsi.safeParse(values);
  if (hasil.success) return hasil.data;
  const nama = hasil.error.issues[0]?.path[0] as NamaOpsi;
  throw new GalatPerintah(`Opsi --${nama} ${SYARAT[nama]}; tertulis "${String(values[nama])}".`);
}
