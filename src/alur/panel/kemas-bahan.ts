/** Packs what the panel needs for the rules and the form into compact JSON; `bukaBahan` opens it. */
import type { UbahanKetentuan } from '../../aturan/ketentuan';
import type { Bahan } from '../../domain/bahan';
import { susunKeadaan } from '../../domain/keadaan';
import { ikutDihitung } from './ikut-dihitung';
import { kemasJpLain } from './jp-lain-terkemas';
import { kemasKompetensi, kemasStandar } from './kompetensi-terkemas';
import type { BahanPanel } from './kontrak';
import { kemasSesi } from './kemas-sesi';
import { kemasPegawai, letakNip } from './pegawai-terkemas';

/** @param ubahan from which `bahan.ketentuan` was made */
export function kemasBahan(bahan: Bahan, ubahan: UbahanKetentuan): BahanPanel {
  const { lingkungan, jpLain } = susunKeadaan(bahan);
  const letak = letakNip(bahan.daftarPegawai);
  return {
    versi: 1,
    hariIni: bahan.hariIni,
    tahunLaporan: bahan.tahunLaporan,
    tanggalLaporan: bahan.tanggalLaporan,
    lokal: bahan.lokal,
    ubahan,
    sesi: kemasSesi(ikutDihitung(bahan.daftarSesi, lingkungan)),
    pegawai: kemasPegawai(bahan.daftarPegawai),
    kompetensi: kemasKompetensi(bahan.daftarKompetensi, letak),
    standar: kemasStandar(bahan.daftarStandar),
    jpLain: kemasJpLain(bahan.daftarJpLain, jpLain.daftar, letak),
    hariLibur: [...bahan.hariLibur],
  };
}
