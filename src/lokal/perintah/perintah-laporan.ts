/** `laporan`, `kartu`, `ekspor-siasn`: what a person does in their dialogs, over an .xlsx file; with `--pdf` printed too. */
import { readProject } from '../apps-script/project';
import type { Runtime } from '../apps-script/runtime';
import { valueOf } from '../apps-script/outcome';
import { buildIfStale, DIST } from '../build';
import type { PrintableSheet } from '../cetak/pdf';
import { INDONESIA, berkasHasil, bukaBuku, periksaTujuan, simpanBuku } from './buku-berkas';
import { denganPdf, periksaTujuanPdf } from './berkas-pdf';
import type { DataLembar } from './data-lembar';
import { GalatPerintah } from './galat-perintah';
import { DAFTAR_PERINTAH_LAPORAN, type NamaPerintah, type NamaPerintahLaporan, type Opsi } from './opsi';
import { runtimeUntuk } from './perintah-buku';

/** What the dialog asks first, and what it orders then. */
interface Langkah {
  readonly buka: string;
  readonly buat: string;
  pilihan(opsi: Opsi): object;
}
const LANGKAH: Readonly<Record<NamaPerintahLaporan, Langkah>> = {
  laporan: { buka: 'bukaLaporan', buat: 'buatLaporan', pilihan: () => ({}) },
  kartu: { buka: 'bukaKartu', buat: 'buatKartu', pilihan: ({ untuk = 'semua' }) => ({ untuk: untuk === 'semua' ? untuk : { nip: untuk } }) },
  'ekspor-siasn': { buka: 'bukaEkspor', buat: 'buatEkspor', pilihan: () => ({}) },
};

/** How every function that a dialog calls ends. */
type Jawaban<T> = { readonly status: 'selesai'; readonly isi: T } | { readonly status: 'gagal'; readonly kalimat: string };
interface Dibuka {
  readonly tahun: number;
  readonly tanggal?: string;
  readonly per?: string;
  readonly lembarAda: readonly unknown[];
  readonly dilihat: string;
}
interface Dibuat {
  readonly kalimat: string;
  readonly peringatan: readonly string[];
  readonly lembar: readonly { readonly nama: string }[];
  readonly jumlahTolak: number;
}
interface Cetakan {
  readonly daftar: readonly { readonly nama: string; readonly cetak?: PrintableSheet; readonly halangan: string }[];
}

export const adalahPerintahLaporan = (perintah: NamaPerintah): perintah is NamaPerintahLaporan =>
  (DAFTAR_PERINTAH_LAPORAN as readonly string[]).includes(perintah);

/** @returns the exit status: 0, or 1 where something must be mended; throws `GalatPerintah` where it could not run */
export async function jalankanPerintahLaporan(perintah: NamaPerintahLaporan, berkas: string, opsi: Opsi): Promise<0 | 1> {
  const tujuan = opsi.keluar ?? berkasHasil(berkas);
  periksaTujuan(tujuan, [berkas]);
  if (opsi.pdf !== undefined) periksaTujuanPdf(opsi.pdf);
  const buku = await bukaBuku(berkas, INDONESIA);
  await buildIfStale();
  const runtime = runtimeUntuk(buku, opsi['hari-ini'], readProject(DIST));
  const hasil = buat(runtime, perintah, opsi);
  const nama = hasil.lembar.map((satu) => satu.nama);
  const data = valueOf(runtime.execute('dataLembar', [perintah, nama])) as DataLembar;
  await denganPdf(opsi.pdf, () => lembarCetak(runtime, nama), () => simpanBuku(buku, tujuan));
  console.log(opsi.json ? JSON.stringify(data) : kalimatTerminal(hasil, [tujuan, opsi.pdf]));
  return hasil.jumlahTolak > 0 ? 1 : 0;
}

/** Nobody else is at work in a file on this machine, so what was just looked at is what is agreed to. */
function buat(runtime: Runtime, perintah: NamaPerintahLaporan, opsi: Opsi): Dibuat {
  const { buka, buat: fungsi, pilihan } = LANGKAH[perintah];
  const tahun = opsi.tahun === undefined ? {} : { tahun: Number(opsi.tahun) };
  const dibuka = jawaban<Dibuka>(runtime, buka, { ...tahun, ...pilihan(opsi) });
  const lama = dibuka.lembarAda.length === 0 ? 'tolak' : opsi.timpa ? 'ganti' : 'simpan lama';
  return jawaban<Dibuat>(runtime, fungsi, {
    ...pilihan(opsi),
    tahun: dibuka.tahun, bilaAda: lama, terakhirDilihat: dibuka.dilihat,
    ...(perintah === 'laporan' && { tanggal: dibuka.tanggal, jenis: opsi.final ? 'final' : 'konsep' }),
    ...(perintah === 'ekspor-siasn' && { per: dibuka.per }),
  });
}

function lembarCetak(runtime: Runtime, lembar: readonly string[]): PrintableSheet[] {
  const { daftar } = jawaban<Cetakan>(runtime, 'bukaCetak', { lembar });
  return daftar.map(({ nama, cetak, halangan }) => {
    if (cetak === undefined) throw new Error(`sheet ${nama} was made and cannot be printed: ${halangan}`);
    return cetak;
  });
}

/** A refusal of the bundle is a refusal of the command. */
function jawaban<T>(runtime: Runtime, fungsi: string, permintaan: object): T {
  const hasil = valueOf(runtime.execute(fungsi, [permintaan])) as Jawaban<T>;
  if (hasil.status === 'gagal') throw new GalatPerintah(hasil.kalimat);
  return hasil.isi;
}

const kalimatTerminal = ({ kalimat, peringatan }: Dibuat, berkas: readonly (string | undefined)[]): string =>
  [kalimat, ...peringatan.map((satu) => `- ${satu}`), `Hasil: ${berkas.filter((satu) => satu !== undefined).join(', ')}`].join('\n');
