/** Two ways of counting must have come to the same before their times may be compared. */
import { isiDari } from '../../src/istilah/hasil-baca';
import type { Bahan, Hasil } from '../../src/domain/bahan';
import type { Workbook } from '../../src/lokal/buku/workbook';

/** JP counted by NIP as the rules give it. */
export function totalKita({ daftarPegawai, tahunLaporan }: Bahan, { jumlah }: Hasil): Map<string, number> {
  return new Map(daftarPegawai.flatMap(({ nip }) => {
    const satu = isiDari(nip);
    return satu === undefined ? [] : [[satu as string, jumlah.total(satu, tahunLaporan) as number]];
  }));
}

/** JP counted by NIP as the command wrote it into sheet Pegawai. */
export function totalBuku(buku: Workbook): Map<string, number> {
  const sheet = buku.sheetByName('Pegawai');
  if (!sheet) throw new Error('the command left no sheet Pegawai');
  const judul = Array.from({ length: sheet.lastColumn() }, (_, k) => sheet.valueAt(1, k + 1));
  const [nip, total] = ['NIP', 'Total JP'].map((satu) => judul.indexOf(satu) + 1) as [number, number];
  const baris = Array.from({ length: sheet.lastRow() - 1 }, (_, indeks) => indeks + 2);
  return new Map(baris.map((b) => [String(sheet.valueAt(b, nip)), Number(sheet.valueAt(b, total))]));
}

/** Throws at the first person for whom `lain` differs, and where there is nobody to compare. */
export function samakan(kita: ReadonlyMap<string, number>, lain: ReadonlyMap<string, number>, siapa: string): void {
  if (kita.size === 0 || kita.size !== lain.size) throw new Error(`${siapa}: ${lain.size} people instead of ${kita.size}`);
  for (const [nip, jp] of kita) {
    if (lain.get(nip) !== jp) throw new Error(`${siapa}: ${lain.get(nip) ?? 'no'} JP for ${nip} instead of ${jp}`);
  }
}
