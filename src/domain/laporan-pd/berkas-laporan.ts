/** The one door to the report: report and annexes of one run, made of the same persons and sessions. */
import { daftarSesi, type DaftarSesi } from './daftar-sesi';
import { kesenjanganPeserta, type KesenjanganPeserta } from './kesenjangan-peserta';
import { susunLaporanPd, type LaporanPd, type PermintaanLaporan } from './laporan-pd';
import { pesertaLaporan } from './peserta-laporan';
import { rekapBulanan, type RekapBulanan } from './rekap-bulanan';
import { sesiTidakDihitung, type SesiTidakDihitung } from './sesi-tidak-dihitung';
import type { SumberLaporan } from './sumber-laporan';

export interface BerkasLaporan {
  readonly laporan: LaporanPd;
  readonly rekapBulanan: RekapBulanan;
  readonly daftarSesi: DaftarSesi;
  readonly sesiTidakDihitung: SesiTidakDihitung;
  readonly kesenjangan: KesenjanganPeserta;
}

/** Pure; never throws for what staff typed. */
export function susunBerkasLaporan(sumber: SumberLaporan, permintaan: PermintaanLaporan): BerkasLaporan {
  const peserta = pesertaLaporan(sumber);
  const kesenjangan = kesenjanganPeserta(sumber, peserta.dalamTabel);
  return {
    laporan: susunLaporanPd(sumber, permintaan, peserta, kesenjangan),
    rekapBulanan: rekapBulanan(sumber, peserta),
    daftarSesi: daftarSesi(sumber),
    sesiTidakDihitung: sesiTidakDihitung(sumber),
    kesenjangan,
  };
}
