/** Weekends and holidays, under every reading. */
import { hariKerja } from '../../../src/aturan/kaidah/hari-kerja';
import { geserHari } from '../../../src/aturan/kalender';
import type { Tafsir } from '../../../src/aturan/tafsir';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { tanggal, type Tanggal } from '../../../src/istilah/tanggal';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const sabtu = barisSesi({ tanggal: '2025-02-01' });
const minggu = barisSesi({ tanggal: '2025-02-02' });
const hariLibur = new Map<Tanggal, string>([[tanggal('2025-02-03'), 'Cuti bersama'], [tanggal('2025-01-31'), '']]);
const liburSejak = (awal: string, jumlah: number): Map<Tanggal, string> =>
  new Map(Array.from({ length: jumlah }, (_, i) => [geserHari(tanggal(awal), i), '']));
const bacaan = (tafsir: Partial<Tafsir>) => lingkungan({ ketentuan: { tafsir } });
const luar = (temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'Tanggal', tingkat: 'ingatkan', acuan: '', temuan, perbaikan,
});

ujiKaidah(hariKerja, {
  lulus: [
    ['a Monday', barisSesi()],
    ['no date', barisSesi({ tanggal: KOSONG })],
    ['a Saturday in a week of six days', sabtu, bacaan({ hariKerja: '6' })],
    ['a Saturday where the reading is abaikan', sabtu, bacaan({ luarHariKerja: 'abaikan' })],
  ],
  gagal: [
    ['a Saturday', sabtu, luar(/1 Februari 2025 hari Sabtu.*5 hari kerja/,
      /Jumat, 31 Januari 2025 atau Senin, 3 Februari 2025/)],
    ['a Sunday in a week of six days', minggu, luar(/Minggu/, /Sabtu, 1 Februari 2025 atau Senin/),
      bacaan({ hariKerja: '6' })],
    ['a holiday, named', barisSesi(),
      luar(/hari libur \(Cuti bersama\)/, /Kamis, 30 Januari 2025 atau Selasa, 4 Februari 2025/),
      lingkungan({ hariLibur })],
    ['a holiday without a name', barisSesi({ tanggal: '2025-01-31' }),
      luar(/^31 Januari 2025 tercatat sebagai hari libur\.$/, /terdekat Kamis, 30 Januari 2025 atau Selasa, 4 Februari 2025\./),
      lingkungan({ hariLibur })],
    ['a fortnight of holidays before it', barisSesi(), luar(/hari libur/, /hari kerja terdekat Selasa, 4 Februari 2025\./),
      lingkungan({ hariLibur: liburSejak('2025-01-20', 15) })],
    ['a month of holidays', barisSesi(), luar(/hari libur/, /^Cocokkan tanggal dengan kartu kendali\. Jika benar, biarkan\.$/),
      lingkungan({ hariLibur: liburSejak('2025-01-20', 30) })],
    ['refused where the reading says so', sabtu,
      { ...luar(/Sabtu/, /^Cocokkan tanggal[^.]*\.$/), tingkat: 'tolak' }, bacaan({ luarHariKerja: 'tolak' })],
  ],
});
