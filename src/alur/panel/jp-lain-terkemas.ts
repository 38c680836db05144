/** What rows of JP Lain add to totals, packed, and opened as rows that count the same. */
import { tanggalPenentu } from '../../aturan/tanggal-jp-lain';
import type { HasilJpLain } from '../../domain/hasil';
import { isiDari, KOSONG, terbaca } from '../../istilah/hasil-baca';
import type { BarisJpLain } from '../../istilah/jp-lain';
import { jp } from '../../istilah/satuan';
import { bukaHari, kemasHari } from './hari-terkemas';
import { bacaanNip, bukaNip, sebutNip } from './pegawai-terkemas';

/** Row number, place in the roster or NIP, the day that decides the year, form, JP. */
export type JpLainTerkemas =
  readonly (readonly [baris: number, orang: number | string, hari: number, bentuk: string, jp: number])[];

/** @param hasil of each row, in the order of `daftar`; rows that add nothing stay behind */
export const kemasJpLain = (
  daftar: readonly BarisJpLain[],
  hasil: readonly HasilJpLain[],
  letak: ReadonlyMap<string, number>,
): JpLainTerkemas =>
  daftar.flatMap((baris, i) => {
    const { nip, dihitung } = hasil[i] as HasilJpLain;
    const hari = kemasHari(isiDari(tanggalPenentu(baris).tanggal));
    return dihitung === 0 || nip === undefined || hari === 0
      ? []
      : [[baris.baris, sebutNip(nip, letak), hari, baris.bentuk, dihitung] as const];
  });

export const bukaJpLain = (kemasan: JpLainTerkemas, daftarNip: readonly string[]): BarisJpLain[] =>
  kemasan.map(([baris, orang, nomor, bentuk, jumlahJp]) => {
    const hari = bukaHari(nomor);
    return {
      baris,
      nip: bacaanNip(bukaNip(orang, daftarNip)),
      nama: '',
      bentuk,
      lingkup: KOSONG,
      namaKegiatan: '',
      tanggalMulai: KOSONG,
      tanggalSelesai: hari === undefined ? KOSONG : terbaca(hari),
      jumlah: KOSONG,
      jp: terbaca(jp(jumlahJp)),
    };
  });
