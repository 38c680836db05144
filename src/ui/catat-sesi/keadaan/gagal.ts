/** A call that gave no result, sorted by what the person can do about it. */
import type { JawabanPanel } from '../../../alur/panel/kontrak';
import type { TanpaJawaban } from '../../server/tanpa-jawaban';

/** What was going on when an answer came or failed to come. */
export type Proses = 'membuka' | 'menyimpan' | 'memuat-baris' | 'membatalkan' | 'menyiapkan';

/** A write without an answer may have been done or not; everything else changes nothing. */
export const menulis = (proses: Proses): boolean => proses === 'menyimpan' || proses === 'membatalkan' || proses === 'menyiapkan';

export interface Gagal {
  /**
   * `ditolak`: look at the sentence; `sibuk`: the same again in a while; `perlu-siapkan`: the workbook lacks sheets or
   * headers; `putus`, `akun-ganda`, `kesalahan`: see server/tanpa-jawaban.
   */
  readonly jenis: 'ditolak' | 'sibuk' | 'perlu-siapkan' | TanpaJawaban['sebab'];
  /** The server's sentence, or Google's words. */
  readonly kalimat: string;
}

const JENIS_KODE: Readonly<Record<string, Gagal['jenis']>> = {
  'buku-sedang-dipakai': 'sibuk',
  'google-sibuk': 'sibuk',
  'lembar-tidak-ada': 'perlu-siapkan',
  'judul-tidak-ada': 'perlu-siapkan',
};

export type JawabanGagal = Extract<JawabanPanel<unknown>, { status: 'gagal' }> | TanpaJawaban;

export const gagalDari = (jawaban: JawabanGagal): Gagal =>
  jawaban.status === 'tanpa-jawaban'
    ? { jenis: jawaban.sebab, kalimat: jawaban.pesan }
    : { jenis: JENIS_KODE[jawaban.kode] ?? 'ditolak', kalimat: jawaban.kalimat };
