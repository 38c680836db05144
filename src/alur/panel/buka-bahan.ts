/** Opens in the browser what `kemasBahan` packed: a `Bahan` on which rules and counting give the same. */
import { KONVERSI_BAKU } from '../../aturan/konversi-jp-lain';
import { susunKetentuan } from '../../aturan/susun-ketentuan';
import type { Bahan } from '../../domain/bahan';
import { tanggal } from '../../istilah/tanggal';
import { bukaSesi } from './buka-sesi';
import { bukaJpLain } from './jp-lain-terkemas';
import { bukaKompetensi, bukaStandar } from './kompetensi-terkemas';
import type { BahanPanel } from './kontrak';
import { bukaPegawai } from './pegawai-terkemas';

/** Sessions that are Batal or refused by their own cells are not among `daftarSesi`; they count nothing. */
export function bukaBahan(kemasan: BahanPanel): Bahan {
  const { pegawai } = kemasan;
  return {
    ketentuan: susunKetentuan(kemasan.ubahan),
    hariIni: tanggal(kemasan.hariIni),
    tahunLaporan: kemasan.tahunLaporan,
    tanggalLaporan: tanggal(kemasan.tanggalLaporan),
    lokal: kemasan.lokal,
    daftarPegawai: bukaPegawai(pegawai),
    daftarSesi: bukaSesi(kemasan.sesi),
    daftarKompetensi: bukaKompetensi(kemasan.kompetensi, pegawai.nip),
    daftarStandar: bukaStandar(kemasan.standar),
    daftarJpLain: bukaJpLain(kemasan.jpLain, pegawai.nip),
    hariLibur: new Map(kemasan.hariLibur.map(([hari, keterangan]) => [tanggal(hari), keterangan])),
    // The table points out differences only and changes no JP.
    konversi: KONVERSI_BAKU,
  };
}
