/** Reads what recording a session needs: everything for the panel, and for a save only what can decide about it. */
import type { UbahanKetentuan } from '../../aturan/ketentuan';
import { KONVERSI_BAKU } from '../../aturan/konversi-jp-lain';
import { susunKetentuan } from '../../aturan/susun-ketentuan';
import type { Bahan } from '../../domain/bahan';
import { tahunDari, type Tanggal } from '../../istilah/tanggal';
import { bacaHariLibur } from '../../lembar/baca/baca-hari-libur';
import { bacaJpLain } from '../../lembar/baca/baca-jp-lain';
import { bacaKompetensi } from '../../lembar/baca/baca-kompetensi';
import { bacaPegawai } from '../../lembar/baca/baca-pegawai';
import { bacaPengaturan } from '../../lembar/baca/baca-pengaturan';
import { bacaStandar } from '../../lembar/baca/baca-standar';
import { kamusHariLibur } from '../../lembar/kamus/kamus-hari-libur';
import { kamusJpLain } from '../../lembar/kamus/kamus-jp-lain';
import { kamusKompetensi } from '../../lembar/kamus/kamus-kompetensi';
import { kamusPegawai } from '../../lembar/kamus/kamus-pegawai';
import { kamusPengaturan } from '../../lembar/kamus/kamus-pengaturan';
import { kamusStandarKompetensi } from '../../lembar/kamus/kamus-standar-kompetensi';
import type { BukuKerja } from '../buku-kerja';
import { muatSesi, type LembarSesi } from './lembar-sesi';

export interface CatatTermuat {
  readonly sesi: LembarSesi;
  readonly bahan: Bahan;
  /** From which `bahan.ketentuan` is made. */
  readonly ubahan: UbahanKetentuan;
}

/**
 * Only the panel needs levels: the advice about gaps is given before saving and forbids nothing. The conversion table of
 * Acuan changes no JP and is read for nobody. Notes of the header are read where results must be emptied. Sessions keep
 * the IDs they have; '' where there is none.
 *
 * Throws `Galat` where a required sheet or header is missing or a known header stands twice.
 */
export function muatCatat(buku: BukuKerja, hariIni: Tanggal, untuk: 'panel' | 'tambah' | 'ubah'): CatatTermuat {
  const sesi = muatSesi(buku, untuk === 'ubah' ? { catatan: true } : {});
  const pegawai = bacaPegawai(buku.baca(kamusPegawai.judul));
  const pengaturan = bacaPengaturan(buku.baca(kamusPengaturan.judul));
  const lengkap = untuk === 'panel';
  return {
    sesi,
    ubahan: pengaturan.ubahan,
    bahan: {
      ketentuan: susunKetentuan(pengaturan.ubahan),
      hariIni,
      tahunLaporan: pengaturan.tahunLaporan ?? tahunDari(hariIni),
      tanggalLaporan: pengaturan.tanggalLaporan ?? hariIni,
      lokal: buku.lokal,
      daftarPegawai: pegawai.baris,
      daftarSesi: sesi.daftar,
      daftarKompetensi: lengkap ? bacaKompetensi(buku.baca(kamusKompetensi.judul)).baris : [],
      daftarStandar: lengkap ? bacaStandar(buku.baca(kamusStandarKompetensi.judul)).baris : [],
      daftarJpLain: bacaJpLain(buku.baca(kamusJpLain.judul), KONVERSI_BAKU).baris,
      hariLibur: bacaHariLibur(buku.baca(kamusHariLibur.judul)).hariLibur,
      konversi: KONVERSI_BAKU,
    },
  };
}
