/** Sessions by person: whoever and whatever cannot be read is nobody's. */
import { rentangOrang, susunSesiPerOrang, tempatSesi } from '../../src/domain/sesi-per-orang';
import { keliru, KOSONG } from '../../src/istilah/hasil-baca';
import { NIP } from '../pembangun/baris-sesi';
import { daftarSesi, kegiatan, SITI, SITI_LAIN } from './keadaan';

const LINGKUP_RUSAK = keliru('Lingkup "Asia" tidak dikenal.', 'Pilih Nasional atau Internasional.');
const susun = () => susunSesiPerOrang(daftarSesi(
  kegiatan('2025-03-03', 'Pembimbingan', 'Nasional', { nipPeserta: KOSONG }),
  kegiatan('2025-03-03', 'Pembimbingan', 'Nasional', { nipPeserta: SITI_LAIN }),
  kegiatan('2025-03-04', 'Pembimbingan', 'Nasional', { tanggal: KOSONG }),
  kegiatan('2025-04-07', 'Pendampingan', 'Internasional'),
  kegiatan('2025-03-05', 'Pembimbingan', 'Nasional', { jenis: KOSONG }),
  kegiatan('2025-03-06', 'Pembimbingan', 'Nasional', { lingkup: LINGKUP_RUSAK }),
  kegiatan('2025-03-07', 'Pembimbingan', 'Nasional', { lingkup: KOSONG }),
));
const milik = (nip: typeof NIP.siti): number[] => {
  const perOrang = susun();
  const [awal, akhir] = rentangOrang(perOrang, nip);
  return [...perOrang.urutan.slice(awal, akhir)];
};

it('each person has the own sessions in the order of the list, and somebody without sessions has none', () => {
  expect([milik(SITI), milik(SITI_LAIN), milik(NIP.senior)]).toEqual([[3, 6], [1], []]);
  expect(rentangOrang(susun(), NIP.senior)).toEqual([0, 0]);
  expect([...susun().urutan]).toHaveLength(3);
});

it('month, kind and scope of a session are found again; a blank scope is Nasional', () => {
  const perOrang = susun();
  expect([3, 6].map((indeks) => tempatSesi(perOrang, indeks))).toEqual([
    { bulan: '2025-04', jenis: 'Pendampingan', lingkup: 'Internasional' }, { bulan: '2025-03', jenis: 'Pembimbingan', lingkup: 'Nasional' },
  ]);
});
