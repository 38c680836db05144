/** The state of a dialog that makes sheets and what each event makes of it; no document, no call. */
import type { BahanCetak, LembarAda } from '../../alur/laporan/kontrak';
import type { BilaAda } from '../../alur/laporan/tulis-lembar-cetak';
import { PERLU_DISIAPKAN, pesanTanpaJawaban, type Gagal, type Jawaban, type Pesan } from './pesan';

/** `memuat` with something shown already: the fields stay, what they tell of is asked anew. */
export type Tahap =
  | 'memuat' | 'tidak-terbuka' | 'menyiapkan' | 'siap' | 'bertanya' | 'bekerja' | 'selesai' | 'memuat-cetak' | 'mencetak';

export type Bantuan = 'muat-ulang' | 'siapkan' | 'buat-lagi' | 'cetak-lagi';
export const SEBUTAN_BANTUAN: Readonly<Record<Bantuan, string>> = {
  'muat-ulang': 'Muat ulang', siapkan: 'Siapkan buku kerja', 'buat-lagi': 'Coba lagi', 'cetak-lagi': 'Coba lagi',
};

/** What every such dialog is shown before it asks. */
export interface BahanPembuatan {
  readonly lembarAda: readonly LembarAda[];
}

/** Sentence by field. */
export type GalatIsian<I> = Readonly<Partial<Record<keyof I, string>>>;

export interface Keadaan<I, B extends BahanPembuatan, H> {
  readonly tahap: Tahap;
  readonly isian: I;
  readonly galat: GalatIsian<I>;
  readonly bahan?: B;
  readonly hasil?: H;
  readonly cetak?: BahanCetak;
  /** Sheets to print. */
  readonly akanDicetak: readonly string[];
  readonly bilaAda: BilaAda;
  readonly pesan?: Pesan<Bantuan>;
  /** Counts the questions to the server: an answer to an older one is not heard. */
  readonly ke: number;
}

export type Kejadian<I, B, H> =
  | { readonly jenis: 'diisi'; readonly ubah: Partial<I>; /** The server is asked what it means. */ readonly tanya?: boolean }
  | { readonly jenis: 'muat-ulang' }
  | { readonly jenis: 'dibuka'; readonly ke: number; readonly jawaban: Jawaban<B> }
  | { readonly jenis: 'siapkan' }
  | { readonly jenis: 'disiapkan'; readonly jawaban: Jawaban<unknown> }
  | { readonly jenis: 'minta-buat' }
  | { readonly jenis: 'setuju'; readonly bilaAda: BilaAda }
  | { readonly jenis: 'dibuat'; readonly jawaban: Jawaban<H> }
  | { readonly jenis: 'minta-cetak'; readonly lembar: readonly string[] }
  | { readonly jenis: 'cetak-dibuka'; readonly jawaban: Jawaban<BahanCetak> }
  | { readonly jenis: 'kembali' };

/** What differs between the dialogs. */
export interface Aturan<I, B> {
  /** `buku`, `laporan`: what could not be opened or made, in messages. */
  readonly hal: string;
  readonly awal: I;
  periksa(isian: I, bahan: B | undefined): GalatIsian<I>;
  /** The fields as the server understood them. */
  isianDari(isian: I, bahan: B): I;
}

const tanpaGalat = <I>(): GalatIsian<I> => ({}) as GalatIsian<I>;

export const keadaanAwal = <I, B extends BahanPembuatan, H>({ awal }: Aturan<I, B>): Keadaan<I, B, H> =>
  ({ tahap: 'memuat', isian: awal, galat: tanpaGalat(), akanDicetak: [], bilaAda: 'tolak', ke: 1 });

export function susunPengubah<I, B extends BahanPembuatan, H>(
  aturan: Aturan<I, B>,
): (keadaan: Keadaan<I, B, H>, kejadian: Kejadian<I, B, H>) => Keadaan<I, B, H> {
  type K = Keadaan<I, B, H>;
  const muat = (keadaan: K, pesan?: Pesan<Bantuan>): K => ({ ...keadaan, tahap: 'memuat', pesan, ke: keadaan.ke + 1 });

  function diisi(keadaan: K, ubah: Partial<I>, tanya: boolean): K {
    if (keadaan.tahap !== 'siap' && keadaan.tahap !== 'memuat') return keadaan;
    const baru: K = { ...keadaan, isian: { ...keadaan.isian, ...ubah }, galat: tanpaGalat(), pesan: undefined };
    if (!tanya) return baru;
    const galat = aturan.periksa(baru.isian, baru.bahan);
    return adaGalat(galat) ? { ...baru, galat, tahap: 'siap', ke: baru.ke + 1 } : muat(baru);
  }
  function dibuka(keadaan: K, ke: number, jawaban: Jawaban<B>): K {
    if (ke !== keadaan.ke || keadaan.tahap !== 'memuat') return keadaan;
    if (jawaban.status === 'selesai') {
      return { ...keadaan, tahap: 'siap', bahan: jawaban.isi, isian: aturan.isianDari(keadaan.isian, jawaban.isi), galat: tanpaGalat() };
    }
    return { ...keadaan, tahap: 'tidak-terbuka', pesan: pesanBuka(jawaban, aturan.hal) };
  }
  function mintaBuat(keadaan: K): K {
    if (keadaan.tahap !== 'siap' || !keadaan.bahan) return keadaan;
    const galat = aturan.periksa(keadaan.isian, keadaan.bahan);
    if (adaGalat(galat)) return { ...keadaan, galat };
    const dasar = { ...keadaan, galat: tanpaGalat(), pesan: undefined, hasil: undefined };
    return keadaan.bahan.lembarAda.length > 0
      ? { ...dasar, tahap: 'bertanya' }
      : { ...dasar, tahap: 'bekerja', bilaAda: 'tolak' };
  }
  function dibuat(keadaan: K, jawaban: Jawaban<H>): K {
    if (keadaan.tahap !== 'bekerja') return keadaan;
    if (jawaban.status === 'selesai') return { ...keadaan, tahap: 'selesai', hasil: jawaban.isi };
    const pesan = pesanBuat(jawaban, aturan.hal);
    return pesan.bantuan === undefined ? muat(keadaan, pesan) : { ...keadaan, tahap: 'siap', pesan };
  }

  return (keadaan, kejadian) => {
    switch (kejadian.jenis) {
      case 'diisi': return diisi(keadaan, kejadian.ubah, kejadian.tanya === true);
      case 'muat-ulang': return muat(keadaan);
      case 'dibuka': return dibuka(keadaan, kejadian.ke, kejadian.jawaban);
      case 'siapkan': return { ...keadaan, tahap: 'menyiapkan', pesan: undefined };
      case 'disiapkan': return kejadian.jawaban.status === 'selesai'
        ? muat(keadaan)
        : { ...keadaan, tahap: 'tidak-terbuka', pesan: { ...pesanBuka(kejadian.jawaban, 'buku kerja'), bantuan: 'siapkan' } };
      case 'minta-buat': return mintaBuat(keadaan);
      case 'setuju': return keadaan.tahap === 'bertanya' ? { ...keadaan, tahap: 'bekerja', bilaAda: kejadian.bilaAda } : keadaan;
      case 'dibuat': return dibuat(keadaan, kejadian.jawaban);
      case 'minta-cetak': return { ...keadaan, tahap: 'memuat-cetak', akanDicetak: kejadian.lembar, pesan: undefined };
      case 'cetak-dibuka': return cetakDibuka(keadaan, kejadian.jawaban);
      case 'kembali': return kembali(keadaan, muat);
    }
  };
}

const adaGalat = (galat: Readonly<Record<string, unknown>>): boolean => Object.values(galat).some((satu) => satu !== undefined);

function cetakDibuka<K extends Keadaan<unknown, BahanPembuatan, unknown>>(keadaan: K, jawaban: Jawaban<BahanCetak>): K {
  if (keadaan.tahap !== 'memuat-cetak') return keadaan;
  if (jawaban.status === 'selesai') return { ...keadaan, tahap: 'mencetak', cetak: jawaban.isi };
  return { ...keadaan, tahap: tanpaCetak(keadaan), pesan: pesanCetak(jawaban) };
}

const tanpaCetak = ({ hasil }: { readonly hasil?: unknown }): Tahap => (hasil === undefined ? 'siap' : 'selesai');

/** From the print view to where one came from; from the result to the question, which is asked of the server anew. */
function kembali<K extends Keadaan<unknown, BahanPembuatan, unknown>>(keadaan: K, muat: (keadaan: K) => K): K {
  if (keadaan.tahap === 'mencetak') return { ...keadaan, tahap: tanpaCetak(keadaan), cetak: undefined };
  if (keadaan.tahap === 'selesai') return muat({ ...keadaan, hasil: undefined });
  return keadaan.tahap === 'bertanya' ? { ...keadaan, tahap: 'siap' } : keadaan;
}

function pesanBuka(jawaban: Gagal, hal: string): Pesan<Bantuan> {
  const dasar = { rupa: 'failure', judul: `${kapital(hal)} tidak dapat dibuka`, bantuan: 'muat-ulang' } as const;
  if (jawaban.status === 'tanpa-jawaban') return { ...dasar, ...pesanTanpaJawaban(jawaban) };
  if (!PERLU_DISIAPKAN.has(jawaban.kode)) return { ...dasar, kalimat: jawaban.kalimat };
  return { ...dasar, judul: 'Buku kerja belum siap', kalimat: jawaban.kalimat, bantuan: 'siapkan' };
}

/** A sheet that is gone is nothing that preparing the workbook would bring back. */
function pesanCetak(jawaban: Gagal): Pesan<Bantuan> {
  const dasar = { rupa: 'failure', judul: 'Lembar tidak dapat dicetak', bantuan: 'cetak-lagi' } as const;
  return jawaban.status === 'gagal' ? { ...dasar, kalimat: jawaban.kalimat } : { ...dasar, ...pesanTanpaJawaban(jawaban) };
}

/** Without a button: what was shown is out of date and is asked anew at once. */
function pesanBuat(jawaban: Gagal, hal: string): Pesan<Bantuan> {
  const judul = `${kapital(hal)} belum dibuat`;
  if (jawaban.status === 'tanpa-jawaban') {
    const { kalimat } = pesanTanpaJawaban(jawaban, 'Belum ada jawaban dari server.', 'Tekan Muat ulang untuk melihat keadaan terakhir.');
    return { rupa: 'warning', judul: `Belum diketahui apakah ${hal} sudah dibuat`, kalimat, bantuan: 'muat-ulang' };
  }
  const { kode, kalimat } = jawaban;
  if (kode === 'isian-berubah') return { rupa: 'warning', judul, kalimat };
  if (PERLU_DISIAPKAN.has(kode)) return { rupa: 'failure', judul: 'Buku kerja belum siap', kalimat, bantuan: 'siapkan' };
  return { rupa: 'failure', judul, kalimat, bantuan: 'buat-lagi' };
}

const kapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
