/** The rules in force: defaults of the law, what Pengaturan changes, and the days on which versions turn. */
import { TAFSIR_BAKU } from '../../src/aturan/daftar-pertanyaan';
import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import { DAFTAR_JENJANG } from '../../src/istilah/jenjang';
import { teksAcuan } from '../../src/istilah/acuan';
import { tanggal } from '../../src/istilah/tanggal';

const HARI = tanggal('2025-06-30');
const SEBELUM_BERLAKU = tanggal('2023-12-31');

it('gives the numbers of the law where nothing is set', () => {
  const baku = susunKetentuan();
  expect(baku.berlaku).toBe('2024-01-01');
  expect(baku.jpSatuSesi('Pembimbingan', 'Nasional', HARI)).toBe(2);
  expect(baku.jpSatuSesi('Pembimbingan', 'Internasional', HARI)).toBe(4);
  expect(baku.jpSatuSesi('Pendampingan', 'Nasional', HARI)).toBe(2);
  expect(baku.jpSatuSesi('Pendampingan', 'Internasional', HARI)).toBe(4);
  expect([baku.batasSebulan(HARI), baku.targetSetahun(2025), baku.bulanLaporan]).toEqual([2, 20, 12]);
  expect(baku.tafsir).toEqual(TAFSIR_BAKU);
});

it('gives every jenjang its level and the text it comes from', () => {
  const baku = susunKetentuan();
  const menurutLevel = DAFTAR_JENJANG.map((jenjang) => {
    const { level, acuan } = baku.levelJenjang(jenjang);
    return `${jenjang}: ${level} (${teksAcuan(acuan)})`;
  });
  expect(menurutLevel).toEqual([
    'Pelaksana: 1 (Lampiran D.1)', 'JF Pemula: 1 (Lampiran D.1)', 'JF Terampil: 2 (Lampiran D.2)',
      'JF Mahir: 2 (Lampiran D.2)',
    'JF Penyelia: 3 (Lampiran D.3)', 'JF Ahli Pertama: 2 (Lampiran D.2)', 'JF Ahli Muda: 3 (Lampiran D.3)',
    'JF Ahli Madya: 4 (PermenPANRB 38/2017)', 'JF Ahli Utama: 5 (PermenPANRB 38/2017)', 'Pengawas: 2 (Lampiran D.2)',
    'Administrator: 3 (Lampiran D.3)', 'JPT Pratama: 4 (PermenPANRB 38/2017)',
  ]);
});

it('holds a first version also before the start', () => {
  expect(susunKetentuan().jpSatuSesi('Pembimbingan', 'Nasional', SEBELUM_BERLAKU)).toBe(2);
});

it('moves only the start where the day of entry into force is set', () => {
  const geser = susunKetentuan({ berlaku: tanggal('2025-07-01') });
  expect(geser.berlaku).toBe('2025-07-01');
  expect(geser.jpSatuSesi('Pendampingan', 'Internasional', HARI)).toBe(4);
  expect(geser.batasSebulan(HARI)).toBe(2);
});

it('takes a set number on every day, and leaves the others', () => {
  const setel = susunKetentuan({
    parameter: { jpPembimbinganNasional: 3, batasSebulan: 1, targetSetahun: 24, bulanLaporan: 11,
      'level Pelaksana': 2 },
  });
  expect(setel.jpSatuSesi('Pembimbingan', 'Nasional', SEBELUM_BERLAKU)).toBe(3);
  expect(setel.jpSatuSesi('Pendampingan', 'Nasional', HARI)).toBe(2);
  expect([setel.batasSebulan(HARI), setel.targetSetahun(2025), setel.bulanLaporan]).toEqual([1, 24, 11]);
  expect(setel.levelJenjang('Pelaksana').level).toBe(2);
  expect(setel.levelJenjang('JF Pemula').level).toBe(1);
});

it('takes a chosen reading and leaves the others', () => {
  expect(susunKetentuan({ tafsir: { batasPer: 'gabungan' } }).tafsir).toEqual({ ...TAFSIR_BAKU, batasPer: 'gabungan' });
});
