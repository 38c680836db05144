/** What a person reads after a command: everybody's JP, what must be mended, where the result is. */
import type { DataLembar } from './data-lembar';
import { tabelTerminal, type SelTabel } from './tabel-terminal';

const KOLOM_PEGAWAI = ['Nama', 'NIP', 'JP Pembimbingan', 'JP Pendampingan', 'JP Lain', 'Total JP', 'Kekurangan JP', 'Keterangan JP'];
const KOLOM_TEMUAN = ['Lembar', 'Baris', 'Kolom', 'Temuan', 'Cara Memperbaiki'];
/** More findings than this are read in the sheet. */
const TEMUAN_DITAMPILKAN = 25;

export function ringkasanTerminal(data: DataLembar, kabar: string, tujuan: string | undefined): string {
  const pegawai = data.Pegawai ?? [];
  const temuan = data['Hasil Pemeriksaan'] ?? [];
  const tolak = temuan.filter(({ Tingkat }) => Tingkat === 'Harus diperbaiki');
  const bagian = [
    pegawai.some((baris) => 'Total JP' in baris) ? `JP per pegawai\n\n${tabel(KOLOM_PEGAWAI, pegawai)}` : '',
    tolak.length > 0 ? `Harus diperbaiki\n\n${tabel(KOLOM_TEMUAN, tolak.slice(0, TEMUAN_DITAMPILKAN))}` : '',
    tolak.length > TEMUAN_DITAMPILKAN ? `… dan ${tolak.length - TEMUAN_DITAMPILKAN} lagi; lihat lembar Hasil Pemeriksaan.` : '',
    kabar,
    tujuan === undefined ? '' : `Hasil: ${tujuan}`,
  ];
  return bagian.filter(Boolean).join('\n\n');
}

const tabel = (judul: readonly string[], baris: DataLembar[string]): string =>
  tabelTerminal(judul, baris.map((satu) => judul.map((kolom) => (satu[kolom] ?? '') as SelTabel)));
