import { hariIsian, sebutTanggal, tulisTanggal } from '../../../src/ui/isian/tanggal-isian';

describe('the date of the form', () => {
  it.each([
    ['17/03/2025', '2025-03-17'],
    ['3-2-25', '2025-02-03'],
    ['3 Feb 2025', '2025-02-03'],
    ['Senin, 17 Maret 2025', '2025-03-17'],
    ['2025-03-17', '2025-03-17'],
    ['31/02/2025', undefined],
    ['17/03', undefined],
    ['', undefined],
  ])('reads %p day first as %p', (teks, hari) => expect(hariIsian(teks)).toBe(hari));

  it('shows the day it sends, and says which weekday it is', () => {
    expect(tulisTanggal('2025-03-17')).toBe('17/03/2025');
    expect(sebutTanggal('17/3/25', '2025-03-17')).toBe('Senin, 17 Maret 2025 · hari ini');
    expect(sebutTanggal('18/3/25', '2025-03-17')).toBe('Selasa, 18 Maret 2025');
    expect(sebutTanggal('32/3/25', '2025-03-17')).toBeUndefined();
  });
});
