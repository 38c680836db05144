/** Sums that differ: a draft says it before anything else, a final report is refused with the differences. */
import { halanganFinal } from '../../../src/alur/laporan/buka-laporan';
import { halBelumSelesai } from '../../../src/alur/laporan/hal-belum-selesai';
import type { BerkasLaporan } from '../../../src/domain/laporan-pd/berkas-laporan';
import type { Nip } from '../../../src/istilah/nip';
import { keadaan, kegiatan } from '../../domain/keadaan';
import { berkas } from '../../domain/laporan-pd/sumber';

const baik = berkas(keadaan([kegiatan('2025-03-03', 'Pembimbingan', 'Nasional')]));
/** As if the table had one JP more than the rows of Sesi. */
const salah: BerkasLaporan = {
  ...baik,
  laporan: {
    ...baik.laporan,
    pencocokan: {
      cocok: false, diLuar: [],
      butir: [{ kunci: 'total', tabel: 3, diLuar: 0, lembar: 2 }, { kunci: 'jpLain', tabel: 0, diLuar: 0, lembar: 0 }],
      beda: [{ nip: '198501012010011001' as Nip, nama: 'Budi', kunci: 'total', tabel: 3, lembar: 2 }],
    },
  },
};

it('equal sums hinder nothing', () => {
  expect(halanganFinal(baik)).toBe('');
  expect(halBelumSelesai(baik.laporan).map(({ hal }) => hal)).not.toContain('tidak-cocok');
});

it('different sums forbid a final report, and the sentence gives the differences and what to do', () => {
  expect(halanganFinal(salah)).toMatch(/final tidak dibuat.*total: tabel 3, di luar tabel 0, menurut lembar 2.*Budi.*Jalankan Hitung JP lagi/);
  expect(halanganFinal(salah)).not.toContain('jpLain');
});

it('a draft says them first', () =>
  expect(halBelumSelesai(salah.laporan)[0]).toMatchObject({ hal: 'tidak-cocok', rincian: [expect.any(String), expect.stringContaining('Budi')], selebihnya: 0 }));

it('of many cases the first fifty are listed and the others counted', () => {
  const banyak = Array.from({ length: 73 }, (_, i) => ({ nip: '198501012010011001' as Nip, nama: `Orang ${i}` }));
  const { laporan } = baik;
  const daftar = halBelumSelesai({ ...laporan, belumSelesai: { ...laporan.belumSelesai, belumDinilai: banyak } });
  const hal = daftar.find((satu) => satu.hal === 'belum-dinilai');
  expect(hal).toMatchObject({ kalimat: expect.stringContaining('73 peserta') as string, selebihnya: 23 });
  expect(hal?.rincian).toHaveLength(50);
});
