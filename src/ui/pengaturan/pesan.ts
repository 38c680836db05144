/** What the settings dialog says after a call of the server. */
import { PERLU_DISIAPKAN, pesanTanpaJawaban, type Gagal, type Pesan as PesanDialog } from '../dialog/pesan';

export type { Jawaban } from '../dialog/pesan';
export type Pesan = PesanDialog<Bantuan>;
export type Bantuan = 'muat-ulang' | 'siapkan' | 'simpan-lagi';

export const SEBUTAN_BANTUAN: Readonly<Record<Bantuan, string>> = {
  'muat-ulang': 'Muat ulang', siapkan: 'Siapkan buku kerja', 'simpan-lagi': 'Simpan lagi',
};

type Saat = 'buka' | 'simpan' | 'siapkan';

const JUDUL: Readonly<Record<Saat, string>> = {
  buka: 'Pengaturan tidak dapat dibuka', simpan: 'Belum tersimpan', siapkan: 'Buku kerja belum siap',
};

/** A failed call in words; `bantuan` is what may be tried next. */
export function pesanGagal(jawaban: Gagal, saat: Saat): Pesan {
  const lagi: Bantuan = ({ buka: 'muat-ulang', simpan: 'simpan-lagi', siapkan: 'siapkan' } as const)[saat];
  const gagal = { rupa: 'failure', judul: JUDUL[saat] } as const;
  if (jawaban.status === 'tanpa-jawaban') return { ...gagal, ...tanpaJawaban(jawaban, saat), bantuan: lagi };
  const { kode, kalimat } = jawaban;
  if (saat !== 'siapkan' && PERLU_DISIAPKAN.has(kode)) return { ...gagal, judul: 'Buku kerja belum siap', kalimat, bantuan: 'siapkan' };
  if (kode === 'isian-berubah') return { ...gagal, kalimat, bantuan: 'muat-ulang' };
  return kode === 'isian-keliru' ? { ...gagal, kalimat } : { ...gagal, kalimat, bantuan: lagi };
}

const tanpaJawaban = (jawaban: Extract<Gagal, { status: 'tanpa-jawaban' }>, saat: Saat): Pick<Pesan, 'judul' | 'kalimat'> =>
  saat === 'simpan'
    ? pesanTanpaJawaban(jawaban, 'Isian Anda masih ada di dialog ini.', 'Menyimpan lagi aman, sekalipun kiriman tadi ternyata sampai.')
    : pesanTanpaJawaban(jawaban);
