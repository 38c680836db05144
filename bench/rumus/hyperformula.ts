/** HyperFormula, a spreadsheet engine in JavaScript, over the same formulas. Used for comparison only, never shipped. */
import { performance } from 'node:perf_hooks';
import { HyperFormula } from 'hyperformula';
import type { BukuRumus, LembarRumus, SelRumus } from './baris-rumus';

export interface HasilHyperFormula {
  /** Milliseconds of building the sheets, which is when every formula is calculated. */
  readonly waktu: number;
  /** JP counted by NIP. */
  readonly total: Map<string, number>;
}

/** NIPs stay text by the apostrophe that the engine takes off again. */
const sel = (isi: SelRumus): string | number => (typeof isi === 'object' ? `=${isi.rumus}` : typeof isi === 'string' ? `'${isi}` : isi);
const isiLembar = ({ baris }: LembarRumus): (string | number)[][] => baris.map((satu) => satu.map(sel));

export function hitungHyperFormula({ sesi, pegawai }: BukuRumus): HasilHyperFormula {
  const lembar = { Sesi: isiLembar(sesi), Pegawai: isiLembar(pegawai) };
  const mulai = performance.now();
  const mesin = HyperFormula.buildFromSheets(lembar, { licenseKey: 'gpl-v3', maxRows: 100_000 });
  const waktu = performance.now() - mulai;
  const nomor = mesin.getSheetId('Pegawai') ?? 0;
  const total = new Map(mesin.getSheetValues(nomor).slice(1).map(([nip, jp]) => [String(nip), Number(jp)]));
  mesin.destroy();
  return { waktu, total };
}
