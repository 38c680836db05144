/** The state of the dialog and what each event makes of it; no document, no call, so that it can be tested. */
import type { ButirPengaturanPanel, HasilPengaturan, PengaturanPanel, PermintaanPengaturan } from '../../alur/panel/kontrak';
import { pesanGagal, type Jawaban, type Pesan } from './pesan';
import { daftarBerubah, susunKiriman, type Isian } from './perubahan';
import { teksNilai } from './nilai-isian';

/** `tidak-terbuka`: there is nothing to show yet, only a message. */
export type Tahap = 'memuat' | 'tidak-terbuka' | 'menyiapkan' | 'siap' | 'menyimpan';

export interface Keadaan {
  readonly tahap: Tahap;
  readonly daftar: readonly ButirPengaturanPanel[];
  readonly isian: Isian;
  /** By key, in the order of the fields. */
  readonly galat: Readonly<Record<string, string>>;
  readonly pesan?: Pesan;
  /** What is under way: sent to the server, and the typed texts it was made of. */
  readonly kiriman?: { readonly ubah: PermintaanPengaturan['ubah']; readonly isian: Isian };
  /** Grows each time the first field at fault is to be focused. */
  readonly hitunganFokus: number;
  /** Somebody wants to close while changes are not saved. */
  readonly menutup: boolean;
}

export type Kejadian =
  | { readonly jenis: 'dimuat-ulang' }
  | { readonly jenis: 'dibuka'; readonly jawaban: Jawaban<PengaturanPanel> }
  | { readonly jenis: 'disiapkan-dahulu' }
  | { readonly jenis: 'disiapkan'; readonly jawaban: Jawaban<unknown> }
  | { readonly jenis: 'diketik'; readonly kunci: string; readonly teks: string }
  | { readonly jenis: 'dibakukan'; readonly kunci: string }
  | { readonly jenis: 'minta-simpan' }
  | { readonly jenis: 'disimpan'; readonly jawaban: Jawaban<HasilPengaturan> }
  | { readonly jenis: 'minta-tutup' }
  | { readonly jenis: 'batal-tutup' };

export const AWAL: Keadaan = { tahap: 'memuat', daftar: [], isian: {}, galat: {}, hitunganFokus: 0, menutup: false };

export function ubahKeadaan(keadaan: Keadaan, kejadian: Kejadian): Keadaan {
  switch (kejadian.jenis) {
    case 'dimuat-ulang': return { ...keadaan, tahap: 'memuat', pesan: undefined, galat: {} };
    case 'disiapkan-dahulu': return { ...keadaan, tahap: 'menyiapkan', pesan: undefined };
    case 'dibuka': return dibuka(keadaan, kejadian.jawaban);
    case 'disiapkan': return disiapkan(keadaan, kejadian.jawaban);
    case 'diketik': return diketik(keadaan, kejadian.kunci, kejadian.teks);
    case 'dibakukan': return dibakukan(keadaan, kejadian.kunci);
    case 'minta-simpan': return mintaSimpan(keadaan);
    case 'disimpan': return disimpan(keadaan, kejadian.jawaban);
    case 'minta-tutup': return { ...keadaan, menutup: daftarBerubah(keadaan.daftar, keadaan.isian).length > 0, pesan: undefined };
    case 'batal-tutup': return { ...keadaan, menutup: false };
  }
}

/** What was typed is kept over a reload; a typed value that stands there by now is no change any more. */
function dibuka(keadaan: Keadaan, jawaban: Jawaban<PengaturanPanel>): Keadaan {
  if (jawaban.status === 'selesai') return { ...keadaan, tahap: 'siap', daftar: jawaban.isi.daftar };
  return { ...keadaan, tahap: 'tidak-terbuka', pesan: pesanGagal(jawaban, 'buka') };
}

/** Prepared: the page opens the settings next. */
const disiapkan = (keadaan: Keadaan, jawaban: Jawaban<unknown>): Keadaan =>
  jawaban.status === 'selesai'
    ? { ...keadaan, tahap: 'memuat' }
    : { ...keadaan, tahap: 'tidak-terbuka', pesan: pesanGagal(jawaban, 'siapkan') };

function diketik(keadaan: Keadaan, kunci: string, teks: string): Keadaan {
  const galat = Object.fromEntries(Object.entries(keadaan.galat).filter(([lain]) => lain !== kunci));
  return { ...keadaan, isian: { ...keadaan.isian, [kunci]: teks }, galat, menutup: false, pesan: undefined };
}

function dibakukan(keadaan: Keadaan, kunci: string): Keadaan {
  const butir = keadaan.daftar.find(({ pengaturan }) => pengaturan === kunci);
  return butir ? diketik(keadaan, kunci, teksNilai(butir, butir.baku)) : keadaan;
}

function mintaSimpan(keadaan: Keadaan): Keadaan {
  if (keadaan.tahap !== 'siap') return keadaan;
  const { ubah, galat } = susunKiriman(keadaan.daftar, keadaan.isian);
  const jumlah = Object.keys(galat).length;
  const dasar = { ...keadaan, galat, menutup: false };
  if (jumlah > 0) return { ...dasar, pesan: perluDiperbaiki(jumlah), hitunganFokus: keadaan.hitunganFokus + 1 };
  if (Object.keys(ubah).length === 0) return { ...dasar, pesan: TANPA_PERUBAHAN };
  return { ...dasar, tahap: 'menyimpan', pesan: undefined, kiriman: { ubah, isian: keadaan.isian } };
}

const perluDiperbaiki = (jumlah: number): Pesan => ({
  rupa: 'failure', judul: 'Belum disimpan', kalimat: `${jumlah} isian perlu diperbaiki; lihat kalimat di bawah bidangnya.`,
});
const TANPA_PERUBAHAN: Pesan = {
  rupa: 'warning', judul: 'Tidak ada perubahan', kalimat: 'Belum ada pengaturan yang diubah, jadi tidak ada yang disimpan.',
};

/** What was typed while the save was under way stays. */
function disimpan({ kiriman, ...keadaan }: Keadaan, jawaban: Jawaban<HasilPengaturan>): Keadaan {
  if (jawaban.status === 'selesai') {
    const isian = Object.fromEntries(Object.entries(keadaan.isian).filter(([kunci, teks]) => kiriman?.isian[kunci] !== teks));
    const pesan: Pesan = { rupa: 'success', judul: 'Tersimpan', kalimat: jawaban.isi.kalimat };
    return { ...keadaan, tahap: 'siap', daftar: jawaban.isi.daftar, isian, galat: {}, pesan };
  }
  const temuan = jawaban.status === 'gagal' ? (jawaban.temuan ?? []) : [];
  const dikenal = new Set(keadaan.daftar.map(({ pengaturan }) => pengaturan));
  const galat = Object.fromEntries(temuan.filter(({ kolom }) => dikenal.has(kolom)).map(({ kolom, kalimat }) => [kolom, kalimat]));
  const fokus = Object.keys(galat).length > 0 ? 1 : 0;
  return { ...keadaan, tahap: 'siap', galat, pesan: pesanGagal(jawaban, 'simpan'), hitunganFokus: keadaan.hitunganFokus + fokus };
}
