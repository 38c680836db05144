/** Width, number format and dropdown of each column, from what the dictionary says it holds. */
import { judulKesenjangan } from '../kamus/kamus-kompetensi';
import type { IsiKolom, Kolom } from '../kamus/kolom';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { RupaKolom } from './rupa';

/** Pixels by what a column holds. */
const LEBAR: Readonly<Record<IsiKolom['jenis'], number>> = {
  teks: 160, nip: 160, tanggal: 110, bilangan: 90, persen: 90, pilihan: 120,
};
/** Columns that need another width than their kind. */
const LEBAR_KHUSUS: Readonly<Record<string, number>> = {
  'ID Sesi': 90, Nama: 220, 'Nama Peserta': 200, 'Nama Pembimbing': 200, Materi: 280, Jabatan: 220, 'Unit Kerja': 200,
  'Catatan Hitung': 420, 'Keterangan JP': 240, 'Nama Kegiatan': 260, Prioritas: 260, Saran: 320, Hari: 80,
  Bentuk: 200, Pengaturan: 280, Nilai: 240, Penjelasan: 460, Keterangan: 260, Temuan: 420, 'Cara Memperbaiki': 420,
  'Dasar Aturan': 170, 'Potensi Total JP': 170, 'Sesi Pembimbingan': 110, 'JP Pembimbingan': 110, 'Sesi Pendampingan': 115,
  'JP Pendampingan': 115, 'Kekurangan JP': 110, 'Status Hitung': 130, 'Level Standar': 120, Lembar: 110, Baris: 60, Kode: 190, Tingkat: 140, Kolom: 140,
};
const BUNGKUS = new Set(['Catatan Hitung', 'Temuan', 'Cara Memperbaiki', 'Penjelasan', 'Saran', 'Prioritas']);

/** Patterns are the platform's fixed token language; the locale decides how they are shown (S-35). */
const FORMAT: Readonly<Record<IsiKolom['jenis'], string | undefined>> = {
  teks: undefined, nip: '@', tanggal: 'd mmmm yyyy', bilangan: '0', persen: '0%', pilihan: undefined,
};
/** A level above the standard is negative; a word says so, not the sign alone. */
const FORMAT_KESENJANGAN = '0;-0" (di atas standar)";0';
const JUDUL_KESENJANGAN: ReadonlySet<string> = new Set(DAFTAR_KOMPETENSI.map(judulKesenjangan));

/** The look of a column that is new. */
export function rupaKolom({ judul, isi, milik }: Kolom): RupaKolom {
  return {
    lebar: LEBAR_KHUSUS[judul] ?? LEBAR[isi.jenis],
    ...(formatKolom(judul, isi, milik === 'alat') ?? {}),
    ...(isi.jenis === 'pilihan' ? { pilihan: isi.daftar } : {}),
    ...(BUNGKUS.has(judul) ? { bungkus: true } : {}),
  };
}

/**
 * What is repaired of a column that exists: its dropdown, the text format of NIPs, and the formats of our own columns.
 * Widths, date formats and wrapping are people's taste.
 */
export function rupaPerbaikan(kolom: Kolom): RupaKolom {
  const { format, pilihan } = rupaKolom(kolom);
  const formatWajib = kolom.milik === 'alat' || kolom.isi.jenis === 'nip';
  return { ...(formatWajib && format !== undefined ? { format } : {}), ...(pilihan ? { pilihan } : {}) };
}

/** Typed figures keep the format people gave them; only what must not be misread has one. */
function formatKolom(judul: string, isi: IsiKolom, milikAlat: boolean): { format: string } | undefined {
  if (JUDUL_KESENJANGAN.has(judul)) return { format: FORMAT_KESENJANGAN };
  const format = isi.jenis === 'nip' || isi.jenis === 'tanggal' || milikAlat ? FORMAT[isi.jenis] : undefined;
  return format === undefined ? undefined : { format };
}
