/** Which fields differ from the workbook, and what of them would be sent. */
import type { ButirPengaturanPanel, PermintaanPengaturan } from '../../alur/panel/kontrak';
import { bacaIsian, nilaiDari, teksNilai } from './nilai-isian';

/** Typed texts by key; only fields that were touched. */
export type Isian = Readonly<Record<string, string>>;

/** What the field shows: the typed text, else the value set; a choice shows the one in force. */
export function teksBidang(butir: ButirPengaturanPanel, isian: Isian): string {
  const terpasang = teksNilai(butir, butir.nilai);
  return isian[butir.pengaturan] ?? (terpasang === '' && butir.jenis === 'pilihan' ? butir.baku : terpasang);
}

/** A cell that cannot be read is changed by whatever is put into its place, also by nothing. */
export function sudahBerubah(butir: ButirPengaturanPanel, isian: Isian): boolean {
  const teks = isian[butir.pengaturan];
  if (teks === undefined) return false;
  const nilai = nilaiDari(butir, teks);
  if (butir.keliru !== undefined || nilai === undefined) return true;
  const samaBaku = butir.jenis === 'pilihan' && butir.nilai === '' && nilai === butir.baku;
  return nilai !== butir.nilai && !samaBaku;
}

export const daftarBerubah = (daftar: readonly ButirPengaturanPanel[], isian: Isian): readonly ButirPengaturanPanel[] =>
  daftar.filter((butir) => sudahBerubah(butir, isian));

/** The value in force if this were saved; undefined where the field cannot be read. */
export function nilaiBerlaku(butir: ButirPengaturanPanel, isian: Isian): string | undefined {
  const nilai = nilaiDari(butir, teksBidang(butir, isian));
  return nilai === '' ? butir.baku : nilai;
}

/** A number of the law that departs from the text, or a reading other than the default. */
export function menyimpang(butir: ButirPengaturanPanel, isian: Isian): boolean {
  if (butir.kelompok !== 'Bilangan ketentuan' && butir.kelompok !== 'Tafsir') return false;
  const nilai = nilaiBerlaku(butir, isian);
  return nilai !== undefined && nilai !== butir.baku;
}

export interface Kiriman {
  readonly ubah: PermintaanPengaturan['ubah'];
  /** A sentence for every changed field that cannot be read. */
  readonly galat: Readonly<Record<string, string>>;
}

export function susunKiriman(daftar: readonly ButirPengaturanPanel[], isian: Isian): Kiriman {
  const ubah: Record<string, { semula: string; menjadi: string }> = {};
  const galat: Record<string, string> = {};
  for (const butir of daftarBerubah(daftar, isian)) {
    const teks = teksBidang(butir, isian);
    const hasil = bacaIsian(butir, teks);
    if (hasil.hasil === 'keliru') galat[butir.pengaturan] = `${hasil.keliru} ${hasil.perbaikan}`;
    else ubah[butir.pengaturan] = { semula: butir.nilai, menjadi: hasil.hasil === 'terbaca' ? String(hasil.isi) : '' };
  }
  return { ubah, galat };
}
