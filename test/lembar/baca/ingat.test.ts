import { ingat } from '../../../src/lembar/baca/ingat';
import { teksSel } from '../../../src/lembar/baca/teks-sel';
import type { Sel } from '../../../src/lembar/sel';
import { selTanggal } from '../../pembangun/isi-lembar';

it('each distinct cell is read once, and only the same kind of cell is the same', () => {
  const dibaca: Sel[] = [];
  const baca = ingat((sel) => {
    dibaca.push(sel);
    return `${typeof sel} ${teksSel(sel)}`;
  });
  const berbeda: Sel[] = [
    '', '1', 1, true, 'true', selTanggal('2025-02-03'), selTanggal('2025-02-03', '09:00:00'), '2025-02-03 ',
  ];
  const hasil = berbeda.map(baca);
  expect(berbeda.map((sel) => baca(typeof sel === 'object' ? { ...sel } : sel))).toEqual(hasil);
  expect(dibaca).toEqual(berbeda);
});
it('a reading that yields nothing is remembered too', () => {
  const baca = jest.fn((): undefined => undefined);
  const ingatan = ingat(baca);
  ingatan('a');
  ingatan('a');
  expect(baca).toHaveBeenCalledTimes(1);
});
