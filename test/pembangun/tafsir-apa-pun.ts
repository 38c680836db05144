/** Any combination of the open readings, for property tests. */
import fc from 'fast-check';
import { TINGKAT_TAFSIR, type Tafsir } from '../../src/aturan/tafsir';

/** Refusals are drawn less often: a row that is refused says nothing about the cap. */
const tingkat = fc.constantFrom(...TINGKAT_TAFSIR, 'ingatkan', 'abaikan', 'ingatkan');
export const tafsirApaPun: fc.Arbitrary<Tafsir> = fc.record({
  batasPer: fc.constantFrom('jenis', 'gabungan'),
  batasLingkup: fc.constantFrom('bersama', 'terpisah'),
  urutan: fc.constantFrom('terdahulu', 'JP tertinggi'),
  pppkCpns: fc.constantFrom('tidak dihitung', 'dihitung'),
  bukanAtasan: tingkat, luarHariKerja: tingkat, hariKerja: fc.constantFrom('5', '6'), sejenisSehari: tingkat,
  tanpaBukti: tingkat, tanpaDasar: tingkat, tanpaEvaluasi: tingkat, saranPendampingan: fc.integer({ min: 1, max: 5 }),
});
