/** Whose cards were asked for: the people, the sheet's title, and a refusal where nobody fits. */
import { susunKartu, type DaftarKartu } from '../../domain/kartu/kartu';
import type { UntukKartu } from '../../domain/kartu/orang-kartu';
import type { SumberLaporan } from '../../domain/laporan-pd/sumber-laporan';
import { Galat } from '../../istilah/galat';
import { isiDari } from '../../istilah/hasil-baca';
import { bacaNip } from '../../lembar/baca/baca-nip';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import { NAMA_LAPORAN } from '../../lembar/laporan/judul-lembar';
import { lembarKartu } from '../../lembar/laporan/lembar-kartu';
import type { UntukKartuPanel } from './kontrak';
import type { LaporanTermuat } from './muat-laporan';

/** A NIP may be written with spaces. */
function untukDomain(untuk: UntukKartuPanel): UntukKartu {
  if (untuk === 'semua') return untuk;
  return 'unit' in untuk ? { unitKerja: untuk.unit } : { nip: isiDari(bacaNip(untuk.nip)) ?? untuk.nip };
}

export function namaKartu(tahun: number, untuk: UntukKartuPanel): string {
  const orang = untukDomain(untuk);
  return NAMA_LAPORAN.kartu(orang !== 'semua' && 'nip' in orang ? orang.nip : tahun);
}

/** Throws `Galat` ("opsi-keliru") where the roster knows no such NIP or unit. */
export function kartuDipilih(sumber: SumberLaporan, untuk: UntukKartuPanel): DaftarKartu {
  const daftar = susunKartu(sumber, untukDomain(untuk));
  if (untuk === 'semua' || daftar.orang > 0) return daftar;
  throw new Galat('opsi-keliru', 'unit' in untuk
    ? `Unit kerja "${untuk.unit}" tidak ada pada lembar Pegawai. Pilih unit seperti tertulis pada kolom Unit Kerja.`
    : `NIP "${untuk.nip}" tidak ada pada lembar Pegawai. Periksa ke-18 digitnya, atau tambahkan orangnya pada lembar Pegawai.`);
}

export function susunLembarKartu({ sumber: { bahan }, identitas, kertas }: LaporanTermuat, daftar: DaftarKartu, nama: string): LembarCetak {
  const { tahunLaporan: tahun, tanggalLaporan } = bahan;
  return lembarKartu(daftar, nama, { tahun, tanggalLaporan, jenis: { jenis: 'final' }, identitas, kertas });
}
