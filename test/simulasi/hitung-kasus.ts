/** Runs lists of cases, keeps count and says it at the end. */
import v8 from 'node:v8';
import { PENUH } from './daftar-kasus';
import type { Simulasi, Kasus } from './kasus';
import { DAFTAR_PERISTIWA } from './peristiwa';

/** Milliseconds that a test may take; in a full run there are tens of thousands of cases. */
export const BATAS_WAKTU = PENUH ? 4 * 3_600_000 : 300_000;
const YANG_DITAMPILKAN = Number(process.env.TAMPIL ?? 5);

export class HitunganKasus {
  private kasus = 0;
  private readonly batas = new Set<string>();

  constructor(private readonly judul: string) {
    // Every run is a fresh realm, too short-lived for optimized code to pay.
    beforeAll(() => v8.setFlagsFromString('--no-opt'));
    afterAll(() => {
      v8.setFlagsFromString('--opt');
      console.log(
        `Simulasi ${this.judul}: ${this.kasus} kasus, ${this.batas.size} batas antarpanggilan, ${DAFTAR_PERISTIWA.length} peristiwa` +
          (PENUH ? '.' : '; SIMULASI=penuh menjalankan semuanya.'),
      );
    });
  }

  /** Reports of the first cases that went wrong. */
  salah(simulasi: Simulasi, daftar: readonly Kasus[]): string[] {
    const laporan = daftar.map((kasus) => {
      this.kasus++;
      for (const { batas } of kasus.kejadian) this.batas.add(`${kasus.tindakan.nama} ${batas}`);
      return simulasi.jalankan(kasus);
    });
    return laporan.filter(Boolean).slice(0, YANG_DITAMPILKAN);
  }
}
