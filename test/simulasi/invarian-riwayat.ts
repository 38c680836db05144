/** What must stand in Riwayat after a run: a line for a deed that was done, and none for one that was not. */
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import type { Workbook } from '../../src/lokal/buku/workbook';
import type { Dunia } from './dunia';
import { akhirRun, pesanRun } from './jalankan';

const TINDAKAN = 3;

function banyakBaris(buku: Workbook, tindakan: string): number {
  const sheet = buku.sheetByName('Riwayat');
  const isi = Array.from({ length: sheet?.lastRow() ?? 0 }, (_, b) => sheet?.valueAt(b + 1, TINDAKAN));
  return isi.filter((satu) => satu === tindakan).length;
}

/** A line that could not be added is said; one that is there although the run was broken off just after it is the truth. */
export function riwayatSalah({ buku, riwayat, tindakan, jejak }: Dunia, outcome: Outcome): string[] {
  const { tindakanRiwayat } = tindakan;
  if (tindakanRiwayat === undefined || riwayat.some((satu) => satu.sheetByName('Riwayat')?.valueAt(1, 1) === 'milik orang')) return [];
  const tambahan = banyakBaris(buku, tindakanRiwayat) - banyakBaris(riwayat[0] as Workbook, tindakanRiwayat);
  const orangLain = jejak.filter((satu) => satu.endsWith('menu yang sama: selesai')).length;
  const selesai = akhirRun(outcome) === 'selesai' ? 1 : 0;
  // What somebody else found nothing left to take back for has no line.
  const kurang = tambahan < selesai + (tindakan.bacaCadangan ? 0 : orangLain) && !/Riwayat tidak tercatat|Tidak ada hasil/.test(pesanRun(outcome));
  return kurang || tambahan > 1 + orangLain ? [`Riwayat: ${tambahan} baris "${tindakanRiwayat}" bertambah; ${pesanRun(outcome)}`] : [];
}
