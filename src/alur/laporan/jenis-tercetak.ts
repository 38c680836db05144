/** How far a report had come and of what day it is, as printed on its sheets: it survives every change of file format. */
import type { JenisLaporan } from '../../domain/laporan-pd/jenis-laporan';
import { isiDari } from '../../istilah/hasil-baca';
import type { Tanggal } from '../../istilah/tanggal';
import { bacaTanggal } from '../../lembar/baca/baca-tanggal';
import type { Sel } from '../../lembar/sel';

export interface JenisTercetak {
  readonly jenis: JenisLaporan;
  readonly tanggal: Tanggal;
}

/** `… · Data per 15 Desember 2025 · Perbaikan ke-1 · …` */
const POLA = /Data per (\d{1,2} \p{L}+ \d{4}) · (Konsep|Final|Perbaikan ke-(\d+))(?: ·|$)/iu;
/** It stands in the title lines. */
const BARIS_JUDUL = 15;

/** Undefined where no such line stands there. */
export function jenisTercetak(nilai: readonly (readonly Sel[])[]): JenisTercetak | undefined {
  const garis = nilai.slice(0, BARIS_JUDUL).flat().map((sel) => POLA.exec(String(sel))).find(Boolean);
  const tanggal = garis && isiDari(bacaTanggal(garis[1] ?? '').tanggal);
  if (!garis || !tanggal) return undefined;
  const sebutan = garis[2]?.toLowerCase();
  const jenis: JenisLaporan = sebutan === 'konsep' || sebutan === 'final' ? { jenis: sebutan } : { jenis: 'perbaikan', ke: Number(garis[3]) };
  return { jenis, tanggal };
}
