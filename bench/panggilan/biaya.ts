/** What a deed asked of the services and how long Google would take over it by the local runtime's clock. */
import { performance } from 'node:perf_hooks';
import type { Outcome } from '../../src/lokal/apps-script/outcome';

export interface Biaya {
  readonly baca: number;
  readonly tulis: number;
  /** Seconds on the virtual clock of each run that it took. */
  readonly detik: readonly number[];
  /** Milliseconds on this machine. */
  readonly nyata: number;
  /** How the last run ended without being done: Google would have ended it after six minutes, or it stopped by itself. */
  readonly terhenti: 'Google' | 'sendiri' | undefined;
}

/** Throws where a run failed for another reason than its length. */
export function biayaDari(kerja: () => readonly Outcome[]): Biaya {
  const mulai = performance.now();
  const daftar = kerja();
  const nyata = performance.now() - mulai;
  for (const outcome of daftar) pastikanBerhasil(outcome);
  const jumlah = (jenis: 'read' | 'write'): number => daftar.reduce((semua, { trace }) => semua + trace.count(jenis), 0);
  return {
    baca: jumlah('read'), tulis: jumlah('write'), detik: daftar.map(({ spent }) => spent / 1000), nyata,
    terhenti: terhenti(daftar.at(-1)),
  };
}

const jawabanDari = (outcome: Outcome | undefined): { status?: string; kode?: string; kalimat?: string } | undefined =>
  outcome?.kind === 'value' ? (outcome.value as ReturnType<typeof jawabanDari>) : undefined;

const TERLALU_BESAR = 'buku-terlalu-besar';

function terhenti(outcome: Outcome | undefined): Biaya['terhenti'] {
  if (outcome?.kind === 'killed') return 'Google';
  return jawabanDari(outcome)?.kode === TERLALU_BESAR ? 'sendiri' : undefined;
}

function pastikanBerhasil(outcome: Outcome): void {
  if (outcome.kind === 'exception' || outcome.kind === 'not-emulated') throw new Error(outcome.failure.stack);
  const jawaban = jawabanDari(outcome);
  if (jawaban?.status === 'gagal' && jawaban.kode !== TERLALU_BESAR) throw new Error(jawaban.kalimat);
}
