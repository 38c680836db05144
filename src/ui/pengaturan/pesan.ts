/** What the dialog says after a call of the server: a heading, a sentence, and the button that helps. */
import type { JawabanPanel } from '../../alur/panel/kontrak';
import type { TanpaJawaban } from '../server/tanpa-jawaban';

/** How a call of the server ends for the page. */
export type Jawaban<T> = JawabanPanel<T> | TanpaJawaban;

export type Bantuan = 'muat-ulang' | 'siapkan' | 'simpan-lagi';

export interface Pesan {
  readonly rupa: 'success' | 'warning' | 'failure';
  readonly judul: string;
  readonly kalimat: string;
  readonly bantuan?: Bantuan;
}

export const SEBUTAN_BANTUAN: Readonly<Record<Bantuan, string>> = {
  'muat-ulang': 'Muat ulang', siapkan: 'Siapkan buku kerja', 'simpan-lagi': 'Simpan lagi',
};

/** The known trouble of several accounts, here and in the help. */
export const AKUN_GANDA =
  'Bila beberapa akun Google masuk dalam satu peramban, Google dapat menjalankan alat ini sebagai akun yang lain. Keluar dari ' +
  'akun lain, atau buka spreadsheet ini di profil peramban atau jendela samaran yang hanya memakai akun kedinasan Anda, lalu ulangi.';

type Gagal = Exclude<Jawaban<unknown>, { status: 'selesai' }>;
type Saat = 'buka' | 'simpan' | 'siapkan';

const JUDUL: Readonly<Record<Saat, string>> = {
  buka: 'Pengaturan tidak dapat dibuka', simpan: 'Belum tersimpan', siapkan: 'Buku kerja belum siap',
};
const SIAPKAN: ReadonlySet<string> = new Set(['lembar-tidak-ada', 'judul-tidak-ada']);

/** A failed call in words; `bantuan` is what may be tried next. */
export function pesanGagal(jawaban: Gagal, saat: Saat): Pesan {
  const lagi: Bantuan = ({ buka: 'muat-ulang', simpan: 'simpan-lagi', siapkan: 'siapkan' } as const)[saat];
  const gagal = { rupa: 'failure', judul: JUDUL[saat] } as const;
  if (jawaban.status === 'tanpa-jawaban') return { ...gagal, ...tanpaJawaban(jawaban, saat), bantuan: lagi };
  const { kode, kalimat } = jawaban;
  if (saat !== 'siapkan' && SIAPKAN.has(kode)) return { ...gagal, judul: 'Buku kerja belum siap', kalimat, bantuan: 'siapkan' };
  if (kode === 'isian-berubah') return { ...gagal, kalimat, bantuan: 'muat-ulang' };
  return kode === 'isian-keliru' ? { ...gagal, kalimat } : { ...gagal, kalimat, bantuan: lagi };
}

function tanpaJawaban({ sebab, pesan }: Extract<Gagal, { status: 'tanpa-jawaban' }>, saat: Saat): Pick<Pesan, 'judul' | 'kalimat'> {
  const nasib = saat === 'simpan' ? 'Isian Anda masih ada di dialog ini. ' : '';
  switch (sebab) {
    case 'akun-ganda': return { judul: 'Google menolak akun ini', kalimat: `${nasib}${AKUN_GANDA}` };
    case 'putus': return {
      judul: 'Sambungan terputus',
      kalimat: `${nasib}Periksa sambungan internet, lalu coba lagi.` +
        (saat === 'simpan' ? ' Menyimpan lagi aman, sekalipun kiriman tadi ternyata sampai.' : ''),
    };
    case 'kesalahan': return {
      judul: 'Alat ini mengalami kesalahan',
      kalimat: `${nasib}Coba sekali lagi. Bila berulang, kirimkan kalimat ini kepada pengelola alat: ${pesan}`,
    };
  }
}
