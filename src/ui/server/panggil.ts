/** One call of the server as a promise that always ends in a value: an answer, or why there is none. */
import type { FungsiServer } from './fungsi-server';
import { sebabTanpaJawaban, type Jawaban } from './tanpa-jawaban';

export type { Jawaban } from './tanpa-jawaban';

/** Never rejects: an illegal argument throws on the page itself and reaches no failure handler (H-10). */
export function panggil<Nama extends keyof FungsiServer>(
  nama: Nama,
  ...argumen: Parameters<FungsiServer[Nama]>
): Promise<Jawaban<Nama>> {
  return new Promise((selesai) => {
    const gagal = (galat: unknown): void => selesai(sebabTanpaJawaban(galat));
    try {
      const runner = google.script.run
        .withSuccessHandler((jawaban) => (adaStatus(jawaban) ? selesai(jawaban as Jawaban<Nama>) : gagal(KOSONG)))
        .withFailureHandler(gagal);
      (runner[nama] as (...nilai: unknown[]) => void)(...argumen);
    } catch (galat) {
      gagal(galat);
    }
  });
}

/** A value that Google cannot carry arrives as `null`, without an error (H-12). */
const adaStatus = (jawaban: unknown): boolean =>
  typeof jawaban === 'object' && jawaban !== null && 'status' in jawaban;
const KOSONG = new Error('jawaban kosong');
