/** What stays the same while sessions are checked and counted: roster, gaps, other JP, and what the rules may ask. */
import { susunKonversi } from '../aturan/cari-konversi';
import { DAFTAR_KAIDAH_JP_LAIN } from '../aturan/daftar-kaidah-lain';
import type { Lingkungan } from '../aturan/kaidah';
import { tanggalPenentu } from '../aturan/tanggal-jp-lain';
import { susunDaftarPegawai, type DaftarPegawai } from '../istilah/daftar-pegawai';
import { isiDari } from '../istilah/hasil-baca';
import type { Temuan } from '../istilah/temuan';
import type { Bahan } from './bahan';
import { bertalentaDipakai } from './bertalenta-dipakai';
import type { HasilJpLain } from './hasil';
import { hasilJpLain } from './hasil-jp-lain';
import { kesenjanganDaftar, type KesenjanganDaftar } from './kesenjangan/kesenjangan-daftar';
import { LEMBAR_ASAL } from './lembar-asal';
import { periksaLembarLain } from './pemeriksaan/periksa-lembar-lain';

export interface Keadaan {
  readonly lingkungan: Lingkungan;
  readonly daftarPegawai: DaftarPegawai;
  readonly kesenjangan: KesenjanganDaftar;
  /** In the order of `bahan.daftarJpLain`. */
  readonly jpLain: { readonly daftar: readonly HasilJpLain[]; readonly temuan: readonly Temuan[] };
}

/** Everything of a run that does not depend on the sessions; prepared once however often sessions are asked about. */
export function susunKeadaan(bahan: Omit<Bahan, 'daftarSesi'>): Keadaan {
  const daftarPegawai = susunDaftarPegawai(bahan.daftarPegawai);
  const kesenjangan = kesenjanganDaftar(bahan, daftarPegawai);
  const lingkungan: Lingkungan = {
    hariIni: bahan.hariIni,
    tahunLaporan: bahan.tahunLaporan,
    ketentuan: bahan.ketentuan,
    daftarPegawai,
    hariLibur: bahan.hariLibur,
    kesenjanganDari: kesenjangan.kurangDari,
    bertalentaDipakai: bertalentaDipakai(bahan.daftarPegawai),
  };
  return { lingkungan, daftarPegawai, kesenjangan, jpLain: hitungJpLain(bahan, lingkungan) };
}

function hitungJpLain({ daftarJpLain, konversi: daftarKonversi }: Pick<Bahan, 'daftarJpLain' | 'konversi'>, lingkungan: Lingkungan): Keadaan['jpLain'] {
  const konversi = susunKonversi(daftarKonversi);
  const temuan = periksaLembarLain(daftarJpLain, { ...lingkungan, konversi }, {
    lembar: LEMBAR_ASAL.jpLain,
    kaidah: DAFTAR_KAIDAH_JP_LAIN,
    hariDari: (baris) => isiDari(tanggalPenentu(baris).tanggal),
  });
  return {
    daftar: daftarJpLain.map((baris, indeks) => hasilJpLain(baris, temuan[indeks] ?? [], konversi)),
    temuan: temuan.flat(),
  };
}
