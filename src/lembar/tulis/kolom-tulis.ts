/** The tool's columns of one sheet as columns to write: results by row, blank rows cleared, other rows left alone. */
import type { IsiLembar } from '../sel';
import type { KolomTulis, SelTulis } from './blok';
import type { NilaiAlat } from './nilai-alat';
import type { TempatKolom } from './rencana-kolom';

/** What stands in the rows of a sheet below its header. */
export interface BarisLembar {
  /** Results by row number. */
  readonly hasil: ReadonlyMap<number, NilaiAlat>;
  /** Rows that are not people's data (totals, repeated headers): not touched. */
  readonly dilewati: ReadonlySet<number>;
}

/** Row numbers start at 2; the value of row r stands at index r - 2. */
export function kolomTulis(isi: IsiLembar, daftarKolom: readonly TempatKolom[], { hasil, dilewati }: BarisLembar): KolomTulis[] {
  const jumlahBaris = isi.nilai.length - 1;
  return daftarKolom
    .filter(({ kolom }) => kolom.milik === 'alat')
    .map(({ kolom, nomor }) => ({
      kolom: nomor,
      nilai: Array.from({ length: jumlahBaris }, (_, i): SelTulis | undefined => {
        const baris = i + 2;
        if (dilewati.has(baris)) return undefined;
        return hasil.get(baris)?.[kolom.judul] ?? '';
      }),
    }));
}
