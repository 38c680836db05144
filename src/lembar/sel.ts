/** What the platform door hands over of one sheet: plain cells, header notes, merges; no Google object among them. */

/** A cell formatted as a date, as wall clock of the spreadsheet's zone. A time-only cell stands on `1899-12-30`. */
export interface SelTanggal {
  /** `YYYY-MM-DD`. */
  readonly tanggal: string;
  /** `HH:mm:ss`; empty at midnight. */
  readonly jam: string;
}

/** One cell; a blank one is `''`, an error cell the text the spreadsheet shows (`#REF!`, `#N/A`). */
export type Sel = string | number | boolean | SelTanggal;

/** A merged range; its value stands in the top left cell, the others read blank (platform fact S-71). All from 1. */
export interface Gabungan {
  readonly baris: number;
  readonly kolom: number;
  readonly jumlahBaris: number;
  readonly jumlahKolom: number;
}

export interface IsiLembar {
  readonly nama: string;
  /** Note of each header cell, '' where there is none; tells the tool's own columns from staff's. */
  readonly catatanJudul: readonly string[];
  /** Rectangular; row 0 is the header row, so the sheet's row number is the index plus one. */
  readonly nilai: readonly (readonly Sel[])[];
  readonly gabungan: readonly Gabungan[];
  /** Whether a filter is switched on, which may hide rows; hidden rows are in `nilai` all the same. */
  readonly saringan: boolean;
}

export const adalahSelTanggal = (sel: Sel | undefined): sel is SelTanggal => typeof sel === 'object';
