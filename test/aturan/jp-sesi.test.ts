/** The JP of one row, and its place among others: only of a row that can be read. */
import { jpSesi } from '../../src/aturan/jp-sesi';
import { kunciUrutanSesi, pilihDipertahankan } from '../../src/aturan/pilih-dipertahankan';
import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import { keliru, KOSONG } from '../../src/istilah/hasil-baca';
import { barisSesi } from '../pembangun/baris-sesi';

const ketentuan = susunKetentuan();
const TAK_TERBACA = [
  ['tanggal', barisSesi({ tanggal: KOSONG })],
  ['jenis', barisSesi({ jenis: KOSONG })],
  ['lingkup', barisSesi({ lingkup: keliru('Lingkup "Asia" tidak dikenal.', 'Pilih Nasional atau Internasional.') })],
] as const;

it('a session has 2 JP, 4 where it is international, and 2 where Lingkup is blank', () => {
  const jp = (['Nasional', 'Internasional', KOSONG] as const).map((lingkup) => jpSesi(barisSesi({ lingkup }), ketentuan));
  expect(jp).toEqual([2, 4, 2]);
});

it.each(TAK_TERBACA)('a row whose %s cannot be read has no JP and no place in the order', (_, sesi) => {
  expect(jpSesi(sesi, ketentuan)).toBeUndefined();
  expect(kunciUrutanSesi(sesi, ketentuan)).toBeUndefined();
  expect(() => pilihDipertahankan([barisSesi(), sesi], ketentuan)).toThrow('a row that was not refused has no place in the order');
  expect(() => pilihDipertahankan([sesi, barisSesi()], ketentuan)).toThrow('a row that was not refused has no place in the order');
});
