/** What is the same in many rows is read once: counted by calls, so that no clock is needed. */
import { bacaNip } from '../../src/lembar/baca/baca-nip';
import { bacaSesi } from '../../src/lembar/baca/baca-sesi';
import { bacaTanggal } from '../../src/lembar/baca/baca-tanggal';
import type { IsiLembar } from '../../src/lembar/sel';
import { isiLembar, selTanggal } from '../pembangun/isi-lembar';

jest.mock('../../src/lembar/baca/baca-tanggal', () => {
  const asli = jest.requireActual<object>('../../src/lembar/baca/baca-tanggal') as { bacaTanggal: typeof bacaTanggal };
  return { ...asli, bacaTanggal: jest.fn(asli.bacaTanggal) };
});
jest.mock('../../src/lembar/baca/baca-nip', () => {
  const asli = jest.requireActual<object>('../../src/lembar/baca/baca-nip') as { bacaNip: typeof bacaNip };
  return { ...asli, bacaNip: jest.fn(asli.bacaNip) };
});

const HARI = 20;
const ORANG = 30;
/** Once to tell a row from a remark, once for the row itself. */
const PEMBACA = 2;

const lembarSesi = (baris: number): IsiLembar =>
  isiLembar('Sesi', ['Tanggal', 'Jenis', 'NIP Peserta', 'NIP Pembimbing', 'Materi'], Array.from({ length: baris }, (_, i) => [
    selTanggal(`2025-03-${String((i % HARI) + 1).padStart(2, '0')}`), 'Pembimbingan',
    `1985010120100110${String((i % ORANG) + 10)}`, '197001011995031001', `Materi ${i}`,
  ]));

it.each([600, 6_000])('%i rows with 20 days and 31 NIPs', (baris) => {
  jest.mocked(bacaTanggal).mockClear();
  jest.mocked(bacaNip).mockClear();
  expect(bacaSesi(lembarSesi(baris)).baris).toHaveLength(baris);
  expect(jest.mocked(bacaTanggal).mock.calls.length).toBeGreaterThanOrEqual(HARI);
  expect(jest.mocked(bacaTanggal).mock.calls.length).toBeLessThanOrEqual(HARI * PEMBACA);
  expect(jest.mocked(bacaNip).mock.calls.length).toBeLessThanOrEqual((ORANG + 1) * PEMBACA);
});
