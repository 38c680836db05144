/** What a dialog says after a call of the server: a heading, a sentence, and the button that helps. */
import type { JawabanPanel } from '../../alur/panel/kontrak';
import type { TanpaJawaban } from '../server/tanpa-jawaban';

/** How a call of the server ends for the page. */
export type Jawaban<T> = JawabanPanel<T> | TanpaJawaban;
export type Gagal = Exclude<Jawaban<unknown>, { status: 'selesai' }>;

export interface Pesan<Bantuan extends string = string> {
  readonly rupa: 'success' | 'warning' | 'failure';
  readonly judul: string;
  readonly kalimat: string;
  readonly bantuan?: Bantuan;
}

/** The known trouble of several accounts, in messages and in the help. */
export const AKUN_GANDA =
  'Bila beberapa akun Google masuk dalam satu peramban, Google dapat menjalankan alat ini sebagai akun yang lain. Keluar dari ' +
  'akun lain, atau buka spreadsheet ini di profil peramban atau jendela samaran yang hanya memakai akun kedinasan Anda, lalu ulangi.';

/** Codes of refusals that «Siapkan buku kerja» mends. */
export const PERLU_DISIAPKAN: ReadonlySet<string> = new Set(['lembar-tidak-ada', 'judul-tidak-ada']);

/** Why no answer came, in words. `nasib`: what became of what the person did; `putus`: what to know when trying again. */
export function pesanTanpaJawaban({ sebab, pesan }: TanpaJawaban, nasib = '', putus = ''): Pick<Pesan, 'judul' | 'kalimat'> {
  const kalimat = (...bagian: readonly string[]): string => [nasib, ...bagian].filter(Boolean).join(' ');
  switch (sebab) {
    case 'akun-ganda': return { judul: 'Google menolak akun ini', kalimat: kalimat(AKUN_GANDA) };
    case 'putus': return {
      judul: 'Sambungan terputus', kalimat: kalimat('Periksa sambungan internet, lalu coba lagi.', putus),
    };
    case 'kesalahan': return {
      judul: 'Alat ini mengalami kesalahan',
      kalimat: kalimat('Coba sekali lagi. Bila berulang, kirimkan kalimat ini kepada pengelola alat:', pesan),
    };
  }
}
