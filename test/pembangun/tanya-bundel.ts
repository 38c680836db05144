/** Calls of panel and dialogs whose answers are looked at whole, whatever they are. */
import type { PengaturanPanel } from '../../src/alur/panel/kontrak';
import type { Runtime } from '../../src/lokal/apps-script/runtime';

export interface Jawaban { readonly status: string; readonly kode?: string; readonly kalimat?: string; readonly isi?: unknown }

export function tanya(runtime: Runtime, nama: string, ...argumen: readonly unknown[]): Jawaban {
  const hasil = runtime.callFromClient(nama, argumen);
  if (!hasil.success) throw new Error(hasil.error.message);
  return hasil.value as Jawaban;
}

/** What a dialog was shown, as it sends it back to have a sheet made. */
export function bahan(runtime: Runtime, nama: string): object {
  const isi = tanya(runtime, nama, { tahun: 2025 }).isi as Partial<Record<'tahun' | 'tanggal' | 'per' | 'dilihat', unknown>>;
  return { tahun: isi.tahun, tanggal: isi.tanggal, per: isi.per, bilaAda: 'tolak', terakhirDilihat: isi.dilihat };
}

export function ubahanTahun({ isi }: Jawaban): object {
  const { daftar } = isi as PengaturanPanel;
  const semula = daftar.find(({ pengaturan }) => pengaturan === 'Tahun laporan')?.nilai;
  return { ubah: { 'Tahun laporan': { semula, menjadi: '2024' } } };
}
