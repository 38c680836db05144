/** The report and its four annexes as printable sheets, in the order in which they stand in the workbook. */
import type { BerkasLaporan } from '../../domain/laporan-pd/berkas-laporan';
import type { Kertas, LembarCetak } from '../cetak/lembar-cetak';
import { lembarDaftarSesi } from './lembar-daftar-sesi';
import { lembarKesenjangan } from './lembar-kesenjangan';
import { lembarLaporanPd } from './lembar-laporan-pd';
import { lembarRekapBulanan } from './lembar-rekap-bulanan';
import { lembarSesiTidakDihitung } from './lembar-sesi-tidak-dihitung';

export function susunLembarLaporan(berkas: BerkasLaporan, kertas: Kertas = 'A4'): LembarCetak[] {
  const konteks = { ...berkas.laporan, kertas };
  return [
    lembarLaporanPd(berkas.laporan, kertas),
    lembarRekapBulanan(berkas.rekapBulanan, konteks),
    lembarDaftarSesi(berkas.daftarSesi, konteks),
    lembarSesiTidakDihitung(berkas.sesiTidakDihitung, konteks),
    lembarKesenjangan(berkas.kesenjangan, konteks),
  ];
}
