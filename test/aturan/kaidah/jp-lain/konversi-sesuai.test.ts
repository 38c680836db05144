/** Sheet JP Lain: the conversion table informs; the typed JP stand. */
import { susunKonversi } from '../../../../src/aturan/cari-konversi';
import { konversiSesuai } from '../../../../src/aturan/kaidah/jp-lain/konversi-sesuai';
import { keliru, KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import type { BarisKonversi } from '../../../../src/aturan/konversi-jp-lain';
import { jp } from '../../../../src/istilah/satuan';
import { tanggal } from '../../../../src/istilah/tanggal';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah, type Harapan } from '../../../pembangun/uji-kaidah';

const beda = (temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'JP', tingkat: 'ingatkan', acuan: 'PerLAN 10/2018; Lampiran E', temuan, perbaikan,
});
const jumlahJp = (bentuk: string, jumlah: number, nilai: number, internasional = false) => barisJpLain({
  bentuk, jumlah: terbaca(jumlah), jp: terbaca(jp(nilai)),
    lingkup: terbaca(internasional ? 'Internasional' : 'Nasional'),
});

const menurutHari = (ubahan: Parameters<typeof barisJpLain>[0]) => barisJpLain({ jumlah: KOSONG, jp: terbaca(jp(15)), ...ubahan });
/** A table that an office has edited. */
const tabel = (baris: Partial<BarisKonversi>) =>
  ({ ...lingkunganJpLain(), konversi: susunKonversi([{ bentuk: 'Lokakarya', jalur: 'Klasikal', cara: 'per satuan', ...baris }]) });
const lokakarya = barisJpLain({ bentuk: 'Lokakarya' });

ujiKaidah(konversiSesuai, {
  lulus: [
    ['workshop of two days, 5 JP each', barisJpLain()],
    ['the days follow from the dates', barisJpLain({ jumlah: KOSONG })],
    ['JP of a programme are its own', jumlahJp('Pelatihan teknis', 3, 99)],
    ['e-learning up to its limit', jumlahJp('E-learning', 2, 6)],
    ['e-learning below its limit', jumlahJp('E-learning', 2, 1)],
    ['a form that the table does not have', jumlahJp('Outing', 1, 40)],
    ['an activity without a count', barisJpLain({ bentuk: 'Benchmarking', jumlah: KOSONG })],
    ['belajar mandiri abroad, whole JP only', jumlahJp('Belajar mandiri', 3, 7, true)],
    ['no JP typed', barisJpLain({ jp: KOSONG })],
    ['neither a count nor a first day', menurutHari({ tanggalMulai: KOSONG })],
    ['neither a count nor a last day', menurutHari({ tanggalSelesai: KOSONG })],
    ['no count, and the last day before the first', menurutHari({ tanggalSelesai: terbaca(tanggal('2025-03-02')) })],
    ['JP of a programme, though the table holds a figure', lokakarya, tabel({ cara: 'JP program', nasional: 1, satuan: 'hari' })],
    ['no figure for this scope', lokakarya, tabel({ internasional: 7, satuan: 'hari' })],
  ],
  gagal: [
    ['the days follow from the dates', menurutHari({}), beda(/Tertulis 15 JP.* 2 hari 10 JP/, /× 2 = 10 JP/)],
    ['one day by its dates', menurutHari({ tanggalSelesai: terbaca(tanggal('2025-03-03')) }), beda(/ 1 hari 5 JP/, /× 1 = 5 JP/)],
    ['a figure without a unit is per day', menurutHari({ bentuk: 'Lokakarya' }), beda(/ 2 hari 6 JP/, /3 JP tiap hari/), tabel({ nasional: 3 })],
    ['workshop with more', jumlahJp('Workshop', 2, 12),
      beda(/Tertulis 12 JP.*10 JP/, /5 JP tiap hari × 2 = 10 JP.*tetap dihitung 12/)],
    ['workshop abroad', jumlahJp('Workshop', 1, 5, true), beda(/Internasional.*7 JP/, /7 JP tiap hari/)],
    ['magang counts by activity', jumlahJp('Magang', 1, 24), beda(/20 JP/, /20 JP tiap kegiatan/)],
    ['e-learning over its limit', jumlahJp('E-learning', 2, 7), beda(/paling banyak 6 JP/, /3 JP tiap hari/)],
    ['belajar mandiri abroad over its limit', jumlahJp('Belajar mandiri', 3, 8, true),
      beda(/paling banyak 7 JP/, /2,4 JP/)],
    ['the count cannot be read', barisJpLain({ jumlah: keliru('Jumlah "dua" bukan bilangan.', 'Isi angka 2.') }),
      { ...beda(/dua/, /Isi angka/), kolom: 'Jumlah' }],
  ],
}, lingkunganJpLain());
