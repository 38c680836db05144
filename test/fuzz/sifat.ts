/** One property of the fuzzing: what is generated, what must hold of it, and how it is run and counted. */
import assert from 'node:assert/strict';
import fc from 'fast-check';

/** A program that thinks longer than this about one case hangs, as far as the person in front of it can tell. */
export const BATAS_MILIDETIK = 5_000;

export interface Tolakan {
  readonly benih: number;
  /** How many cases are generated. */
  readonly kasus: number;
}

/** What one run of a property looked at. */
export interface Cacah {
  readonly kasus: number;
  readonly sel: number;
  /** Milliseconds of computing of the slowest case. */
  readonly terlama: number;
}

export interface Sifat {
  readonly nama: string;
  /** Cases of the short run in `npm test` and of `npm run fuzz`. */
  readonly kali: { readonly pendek: number; readonly panjang: number };
  /** Throws what fast-check says of the smallest failing case, with its seed. */
  jalankan(tolakan: Tolakan): Promise<Cacah>;
}

/**
 * @param syarat throws where the case breaks the promise; gives the number of cells that the case holds
 */
export function sifat<T>(nama: string, kali: Sifat['kali'], apaPun: fc.Arbitrary<T>, syarat: (kasus: T) => number | Promise<number>): Sifat {
  return {
    nama, kali,
    jalankan: async ({ benih, kasus }) => {
      const cacah = { kasus: 0, sel: 0, terlama: 0 };
      await fc.assert(fc.asyncProperty(apaPun, async (satu) => {
        // Of this process alone: on a busy machine the clock on the wall says nothing of the case.
        const mulai = process.cpuUsage();
        cacah.sel += await syarat(satu);
        const { user, system } = process.cpuUsage(mulai);
        const lama = (user + system) / 1_000;
        cacah.kasus++;
        cacah.terlama = Math.max(cacah.terlama, lama);
        assert.ok(lama < BATAS_MILIDETIK, `hung for ${Math.round(lama)} ms`);
      }), { seed: benih, numRuns: kasus, verbose: fc.VerbosityLevel.None });
      return cacah;
    },
  };
}

/** A sentence for staff: words, an end, and nothing of a program in it. */
export function adalahKalimat(teks: string): void {
  assert.match(teks, /^["'`\p{L}\p{N}]/u, `no sentence: ${teks.slice(0, 200)}`);
  assert.doesNotMatch(teks.replace(/"[^"]*"/gs, ''), /\bundefined\b|\bNaN\b|\[object |\bat .*:\d+:\d+|TypeError|RangeError/, teks.slice(0, 300));
}
