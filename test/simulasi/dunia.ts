/** One case of the simulation: the shared workbook, its shadow in which only people work, and what they did so far. */
import type { Acak } from '../../contoh/acak';
import type { Runtime } from '../../src/lokal/apps-script/runtime';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { salinBuku } from './salin-buku';
import type { Tindakan } from './tindakan';

export interface Dunia {
  readonly buku: Workbook;
  /** The same workbook without the tool: every deed of a person is done in both. Never changed in place. */
  bayangan: Workbook;
  readonly runtime: Runtime;
  readonly tindakan: Tindakan;
  readonly acak: Acak;
  /** The sheet that the run asked for last. */
  lembarKini: string;
  /** What people typed into T cells, by sheet id, mark of the row and header. */
  readonly ketikanAlat: Map<string, unknown>;
  /** The shadow after each deed; results may rest on any of these states. */
  readonly riwayat: Workbook[];
  /** What happened, for the report of a failing case. */
  readonly jejak: string[];
  /** Undone when the run is over: a protection that somebody set for a moment. */
  readonly seusai: (() => void)[];
}

/** Does something as another person: in the workbook and in its shadow alike. */
export function sebagaiOrang(dunia: Dunia, apa: string, kerja: (buku: Workbook) => void): void {
  dunia.bayangan = salinBuku(dunia.bayangan);
  kerja(dunia.bayangan);
  kerja(dunia.buku);
  dunia.riwayat.push(dunia.bayangan);
  dunia.jejak.push(apa);
}
