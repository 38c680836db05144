/** Which cases are run: every event at every boundary where it makes a difference, or in a short run every n-th of these. */
import { acak } from '../../contoh/acak';
import type { CallInfo } from '../../src/lokal/apps-script/call-trace';
import { batasBerbeda } from './batas-berbeda';
import type { Kasus } from './kasus';
import { DAFTAR_PERISTIWA, PERISTIWA_ORANG } from './peristiwa';
import type { Tindakan } from './tindakan';

/** `SIMULASI=penuh` runs them all, `SIMULASI=2/8` the second eighth of them. */
const BAGIAN = /^([1-9]\d*)\/([1-9]\d*)$/.exec(process.env.SIMULASI?.replace('penuh', '1/1') ?? '');
export const PENUH = BAGIAN !== null;
const [KE, DARI] = [Number(BAGIAN?.[1] ?? 1) - 1, Number(BAGIAN?.[2] ?? 1)];
/** Each event with so many seeds, which choose sheet, row and column. */
const RAGAM = 3;

/** One event each; which boundaries an event gets in a short run differs from event to event. */
export const daftarKasus = (tindakan: Tindakan, panggilan: readonly CallInfo[]): Kasus[] =>
  DAFTAR_PERISTIWA.flatMap((peristiwa, ke) => {
    if (tindakan.tidakTerjaga?.includes(peristiwa.nama)) return [];
    const giliran = PENUH ? DARI : tindakan.giliran[peristiwa.mengubah === 'pelaksanaan' ? 'platform' : 'orang'];
    const semua = batasBerbeda(panggilan, peristiwa.mengubah);
    return semua.filter((_, i) => (i + ke) % giliran === KE).map((batas, i) => ({
      // The parts together are the very cases of the whole.
      tindakan, kejadian: [{ batas, peristiwa }], benih: ke * RAGAM + ((PENUH ? semua.indexOf(batas) : i) % RAGAM),
    }));
  });

/** So many calls lie between two deeds of a pair: two moves within one and the same write are not covered. */
const JARAK = 40;

/** Two deeds of people in one run, anywhere but at once. */
export function daftarPasangan(tindakan: Tindakan, panggilan: readonly CallInfo[], jumlah: number): Kasus[] {
  const sumber = acak(20_261_124);
  const kejadian = (dari: number, sampai: number): Kasus['kejadian'][0] =>
    ({ batas: sumber.bulat(dari, sampai), peristiwa: sumber.pilih(PERISTIWA_ORANG) });
  return Array.from({ length: jumlah }, (_, i) => {
    const pertama = kejadian(0, panggilan.length - JARAK - 1);
    return { tindakan, kejadian: [pertama, kejadian(pertama.batas + JARAK, panggilan.length - 1)], benih: 1_000 + i };
  });
}
