/** What one run asked of the services and how long Google would take over it by the local runtime's clock. */
import { performance } from 'node:perf_hooks';
import type { Outcome } from '../../src/lokal/apps-script/outcome';

export interface Biaya {
  readonly baca: number;
  readonly tulis: number;
  /** Seconds on the virtual clock. */
  readonly detik: number;
  /** Milliseconds on this machine. */
  readonly nyata: number;
  /** Whether Google would have ended the run (six minutes). */
  readonly dihentikan: boolean;
}

/** Throws where the run failed for another reason than its length. */
export function biayaDari(kerja: () => Outcome): Biaya {
  const mulai = performance.now();
  const outcome = kerja();
  const nyata = performance.now() - mulai;
  if (outcome.kind === 'exception' || outcome.kind === 'not-emulated') throw new Error(outcome.failure.stack);
  const jawaban = outcome.kind === 'value' ? (outcome.value as { status?: string; kalimat?: string }) : undefined;
  if (jawaban?.status === 'gagal') throw new Error(jawaban.kalimat);
  const { trace, spent } = outcome;
  return { baca: trace.count('read'), tulis: trace.count('write'), detik: spent / 1000, nyata, dihentikan: outcome.kind === 'killed' };
}
