import type { Tafsir } from '../../src/aturan/tafsir';
import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { kuotaSebulan } from '../../src/domain/kuota-sebulan';
import { tanggal } from '../../src/istilah/tanggal';
import { daftarSesi, keadaan, kegiatan, SITI } from './keadaan';

/** Two national and one international Pembimbingan and one Pendampingan in March, asked for a national Pembimbingan. */
function kuotaMaret(tafsir: Partial<Tafsir>) {
  const sesi = daftarSesi(
    kegiatan('2025-03-03', 'Pembimbingan', 'Nasional'), kegiatan('2025-03-04', 'Pembimbingan', 'Internasional'),
    kegiatan('2025-03-05', 'Pembimbingan', 'Nasional'), kegiatan('2025-03-06', 'Pendampingan', 'Nasional'),
  );
  const { jumlah } = hitungBahan(keadaan(sesi, { tafsir }));
  return kuotaSebulan({ nip: SITI, hari: tanggal('2025-03-31'), jenis: 'Pembimbingan', lingkup: 'Nasional' }, jumlah, susunKetentuan({ tafsir }));
}

describe('how much of the monthly cap is used', () => {
  it.each<[string, Partial<Tafsir>, string, number]>([
    ['by kind, both scopes together', {}, 'Pembimbingan', 2],
    ['by kind and scope', { batasLingkup: 'terpisah' }, 'Pembimbingan Nasional', 2],
    ['both kinds together', { batasPer: 'gabungan' }, '(Pembimbingan dan Pendampingan)', 2],
    ['both kinds, by scope', { batasPer: 'gabungan', batasLingkup: 'terpisah' }, '(Pembimbingan dan Pendampingan) Nasional', 2],
  ])('%s', (_, tafsir, sebutan, dihitung) => expect(kuotaMaret(tafsir)).toEqual({ sebutan, dihitung, batas: 2 }));

  it('a new month starts at nothing', () => {
    const { jumlah } = hitungBahan(keadaan(daftarSesi(kegiatan('2025-03-31', 'Pembimbingan', 'Nasional'))));
    const { dihitung } = kuotaSebulan({ nip: SITI, hari: tanggal('2025-04-01'), jenis: 'Pembimbingan', lingkup: 'Nasional' }, jumlah, susunKetentuan());
    expect(dihitung).toBe(0);
  });
});
