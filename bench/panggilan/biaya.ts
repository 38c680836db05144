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
  /** Whether Google would have ended the last run (six minutes). */
  readonly dihentikan: boolean;
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
    dihentikan: daftar.at(-1)?.kind === 'killed',
  };
}

function pastikanBerhasil(outcome: Outcome): void {
  if (outcome.kind === 'exception' || outcome.kind === 'not-emulated') throw new Error(outcome.failure.stack);
  const jawaban = outcome.kind === 'value' ? (outcome.value as { status?: string; kalimat?: string } | undefined) : undefined;
  if (jawaban?.status === 'gagal') throw new Error(jawaban.kalimat);
}
