/** The formula workbook as an .xlsx file, and its twin that holds the same cells as plain values. */
import { readXlsx, writeXlsx, type WriteOptions } from 'hucre/xlsx';
import type { BukuRumus, LembarRumus, SelRumus } from './baris-rumus';

/** Stands where a spreadsheet keeps the last result of a formula: found again, it proves that nothing was calculated. */
const BELUM_DIHITUNG = -1;
type LembarTulis = NonNullable<WriteOptions['sheets']>[number];
type Nilai = string | number;

/** No formula bears its result. */
export const berkasRumus = ({ sesi, pegawai }: BukuRumus): Promise<Uint8Array> =>
  writeXlsx({ sheets: [lembarBerumus(sesi), lembarBerumus(pegawai)] });

/** `nilai`: the cells of a calculated file, by sheet. */
export const berkasNilai = (nilai: ReadonlyMap<string, readonly (readonly Nilai[])[]>): Promise<Uint8Array> =>
  writeXlsx({ sheets: [...nilai].map(([name, rows]) => ({ name, rows: rows.map((baris) => [...baris]) })) });

function lembarBerumus({ nama, baris }: LembarRumus): LembarTulis {
  const cells: NonNullable<LembarTulis['cells']> = new Map();
  const nilai = (sel: SelRumus, b: number, k: number): Nilai => {
    if (typeof sel !== 'object') return sel;
    cells.set(`${b},${k}`, { type: 'formula', formula: sel.rumus, formulaResult: BELUM_DIHITUNG, value: BELUM_DIHITUNG });
    return BELUM_DIHITUNG;
  };
  return { name: nama, rows: baris.map((satu, b) => satu.map((sel, k) => nilai(sel, b, k))), cells };
}

/** The values of every sheet of a calculated file; throws where a formula still bears what was written for its result. */
export async function bacaNilai(berkas: Uint8Array): Promise<Map<string, Nilai[][]>> {
  const { sheets } = await readXlsx(berkas);
  const isi = new Map(sheets.map(({ name, rows }) => [name, rows.map((baris) => baris.map((sel) => (typeof sel === 'number' ? sel : String(sel ?? ''))))]));
  for (const baris of isi.values()) if (baris.some((satu) => satu.includes(BELUM_DIHITUNG))) throw new Error('a formula was not calculated');
  return isi;
}

/** JP counted by NIP, of sheet Pegawai. */
export const totalDari = (isi: ReadonlyMap<string, readonly (readonly Nilai[])[]>): Map<string, number> =>
  new Map((isi.get('Pegawai') ?? []).slice(1).map(([nip, jp]) => [String(nip), Number(jp)]));
