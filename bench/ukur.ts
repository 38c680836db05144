/** Times of repeated runs: median and spread, never one number alone. */
import { performance } from 'node:perf_hooks';

/** Milliseconds. */
export interface Ukuran {
  readonly median: number;
  readonly terkecil: number;
  readonly terbesar: number;
  readonly kali: number;
}

/** Of at least one measurement. */
export function ukuranDari(daftar: readonly number[]): Ukuran {
  const urut = [...daftar].sort((a, b) => a - b);
  const ke = (indeks: number): number => urut[indeks] as number;
  const tengah = (urut.length - 1) / 2;
  return {
    median: (ke(Math.floor(tengah)) + ke(Math.ceil(tengah))) / 2,
    terkecil: ke(0), terbesar: ke(urut.length - 1), kali: urut.length,
  };
}

/** Milliseconds of one run. */
export async function selama(kerja: () => unknown): Promise<number> {
  const mulai = performance.now();
  await kerja();
  return performance.now() - mulai;
}

/** `pemanasan`: runs before the measured ones, so that no run is measured while the engine still compiles. */
export async function ukur(kali: number, kerja: () => unknown, pemanasan = 1): Promise<Ukuran> {
  for (let ke = 0; ke < pemanasan; ke++) await kerja();
  const daftar: number[] = [];
  bersihkanMemori();
  for (let ke = 0; ke < kali; ke++) daftar.push(await selama(kerja));
  return ukuranDari(daftar);
}

/** What was left behind before must not be collected at the cost of what is measured. */
export function bersihkanMemori(): void {
  globalThis.gc?.();
}
