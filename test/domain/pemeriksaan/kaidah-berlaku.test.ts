/** The version of each rule on a day, worked out once for a span of days, is the very one that the series gives. */
import { versiPada } from '../../../src/aturan/aturan';
import { materiTercatat } from '../../../src/aturan/kaidah/materi-tercatat';
import { TAFSIR_BAKU } from '../../../src/aturan/daftar-pertanyaan';
import type { Kaidah } from '../../../src/aturan/kaidah';
import { kaidahAktif } from '../../../src/domain/pemeriksaan/kaidah-aktif';
import { kaidahBerlaku } from '../../../src/domain/pemeriksaan/kaidah-berlaku';
import { tanggal } from '../../../src/istilah/tanggal';

const berubah = (...sejak: readonly string[]): Kaidah => ({
  ...materiTercatat, deret: sejak.map((satu) => ({ sejak: tanggal(satu), acuan: [], isi: () => undefined })),
});
const DAFTAR = [materiTercatat, berubah('2024-01-01', '2025-07-01'), berubah('2023-01-01', '2025-02-03', '2025-07-01')];

describe('kaidahBerlaku', () => {
  const susun = () => kaidahBerlaku(kaidahAktif(DAFTAR, TAFSIR_BAKU));

  it.each([
    ['before every rule', '2020-01-01'], ['the day before a change', '2025-02-02'], ['the day of a change', '2025-02-03'],
    ['between two changes', '2025-06-30'], ['the day on which two rules change', '2025-07-01'], ['long after', '2030-01-01'],
  ])('%s', (_, hari) => {
    const daftar = susun()(tanggal(hari));
    expect(daftar.map(({ kaidah }) => kaidah)).toEqual(DAFTAR);
    daftar.forEach(({ kaidah, versi }) => expect(versi).toBe(versiPada(kaidah, tanggal(hari))));
  });

  it('makes no list of its own for each day', () => {
    const pada = susun();
    expect(pada(tanggal('2025-07-02'))).toBe(pada(tanggal('2025-12-31')));
    expect(pada(tanggal('2025-06-30'))).not.toBe(pada(tanggal('2025-07-01')));
  });
});
