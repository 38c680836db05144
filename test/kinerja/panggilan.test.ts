/** No deed asks Google for more when there are more rows; the script that is pushed does not grow unnoticed. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { bukuBesar } from '../../contoh/buku-besar';
import { DIST, SCRIPT } from '../../src/lokal/build';
import { jalankanBundel } from '../pembangun/jalankan-bundel';

const TINDAKAN = ['siapkanBukuKerja', 'periksaData', 'hitungJp', 'hitungJp', 'urungkanHasilTerakhir'] as const;

/** Data calls of the deeds, one after another on one workbook. */
function panggilan(sesi: number): number[] {
  const buku = bukuBesar({ sesi, pegawai: sesi / 10, benih: 1 });
  return TINDAKAN.map((fungsi) => {
    const outcome = jalankanBundel(buku, fungsi, ...(fungsi === 'hitungJp' || fungsi === 'periksaData' ? [{ tahun: 2025 }] : []));
    expect(outcome).toMatchObject({ kind: 'value', value: { status: 'selesai' } });
    return outcome.trace.dataCalls;
  });
}

it('two thousand sessions cost no more data calls than two hundred', () => {
  const [sedikit, banyak] = [panggilan(200), panggilan(2_000)];
  banyak.forEach((jumlah, i) => expect(jumlah).toBeLessThanOrEqual((sedikit[i] ?? 0) + 2));
});

/** A tenth above what it is: new work may add to it, a library that comes along unseen may not. */
const BATAS_BITA = 655_000;

it('the script that is pushed stays within its size', () => {
  expect(statSync(join(DIST, SCRIPT)).size).toBeLessThanOrEqual(BATAS_BITA);
});
