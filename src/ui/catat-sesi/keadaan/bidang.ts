/** The fields of the form in the order in which they stand, and which column of the sheet each one fills. */
import type { KolomSesi } from '../../../istilah/sesi';

export const DAFTAR_BIDANG = [
  'peserta', 'tanggal', 'jenis', 'lingkup', 'pembimbing', 'materi', 'kompetensi', 'dasar', 'paraf', 'bukti', 'evaluasi',
] as const;
export type Bidang = (typeof DAFTAR_BIDANG)[number];

const BIDANG_KOLOM: Readonly<Partial<Record<KolomSesi, Bidang>>> = {
  'NIP Peserta': 'peserta',
  'Nama Peserta': 'peserta',
  Tanggal: 'tanggal',
  Jenis: 'jenis',
  Lingkup: 'lingkup',
  'NIP Pembimbing': 'pembimbing',
  'Nama Pembimbing': 'pembimbing',
  Materi: 'materi',
  Kompetensi: 'kompetensi',
  Dasar: 'dasar',
  Paraf: 'paraf',
  Bukti: 'bukti',
  Evaluasi: 'evaluasi',
};

/** Undefined for a column that the form does not show (`ID Sesi`, `Pelaksanaan`) and for a row as a whole. */
export const bidangKolom = (kolom: string): Bidang | undefined =>
  Object.prototype.hasOwnProperty.call(BIDANG_KOLOM, kolom) ? BIDANG_KOLOM[kolom as KolomSesi] : undefined;

/** The fields that stand folded away. */
export const BIDANG_TERLIPAT: readonly Bidang[] = ['dasar', 'paraf', 'bukti', 'evaluasi'];

/** Sentences by field; `umum` belongs to no field. */
export type Keluhan = Readonly<Partial<Record<Bidang | 'umum', readonly string[]>>>;

export interface KeluhanKolom {
  readonly kolom: string;
  readonly kalimat: string;
  /** Whose row it is, where several participants are recorded at once. */
  readonly nama?: string;
}

/** What everybody's row says stands once; what is said of some is told with their names. */
export function keluhanPerBidang(daftar: readonly KeluhanKolom[], banyakPeserta = 1): Keluhan {
  const unik = new Map<string, { readonly bidang: Bidang | 'umum'; readonly kalimat: string; readonly nama: string[] }>();
  for (const { kolom, kalimat, nama } of daftar) {
    const bidang = bidangKolom(kolom) ?? 'umum';
    const kunci = `${bidang}: ${kalimat}`;
    const satu = unik.get(kunci) ?? { bidang, kalimat, nama: [] };
    if (nama !== undefined) satu.nama.push(nama);
    unik.set(kunci, satu);
  }
  const hasil: Partial<Record<Bidang | 'umum', string[]>> = {};
  for (const { bidang, kalimat, nama } of unik.values()) {
    const sebagian = nama.length > 0 && nama.length < banyakPeserta;
    (hasil[bidang] ??= []).push(sebagian ? `${nama.join(', ')}: ${kalimat}` : kalimat);
  }
  return hasil;
}

/** Where the person must go first; `umum` alone gives undefined. */
export const bidangPertama = (keluhan: Keluhan): Bidang | undefined =>
  DAFTAR_BIDANG.find((bidang) => (keluhan[bidang]?.length ?? 0) > 0);
