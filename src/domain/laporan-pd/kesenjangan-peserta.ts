/** Annex Kesenjangan: present level, standard and gap of every person of the main table in the eight competencies. */
import { isiDari } from '../../istilah/hasil-baca';
import type { Jenjang } from '../../istilah/jenjang';
import { DAFTAR_KOMPETENSI, type Kompetensi } from '../../istilah/kompetensi';
import type { Nip } from '../../istilah/nip';
import type { Pegawai } from '../../istilah/pegawai';
import type { Level } from '../../istilah/satuan';
import type { HasilKompetensi, Kesenjangan } from '../hasil';
import { hitungKesenjangan } from '../kesenjangan/hitung-kesenjangan';
import { kompetensiKurang, type KompetensiKurang } from '../kesenjangan/kompetensi-kurang';
import { petaStandar, standarOrang, type StandarOrang } from '../kesenjangan/standar-jabatan';
import { tingkatSaatIni, type TingkatSaatIni } from '../kesenjangan/tingkat-saat-ini';
import type { Peserta } from './peserta-laporan';
import type { SumberLaporan } from './sumber-laporan';

export interface ButirKesenjangan {
  readonly kompetensi: Kompetensi;
  /** Undefined = not assessed. */
  readonly kini?: Level;
  /** Undefined where neither the post nor the jenjang gives one. */
  readonly standar?: Level;
  readonly kesenjangan: Kesenjangan;
}

export interface BarisKesenjangan {
  readonly nomor: number;
  readonly nip: Nip;
  readonly nama: string;
  readonly jabatan: string;
  readonly jenjang?: Jenjang;
  readonly levelStandar: HasilKompetensi['levelStandar'];
  /** All eight, in the order of Lampiran D. */
  readonly butir: readonly ButirKesenjangan[];
  readonly jumlah: Kesenjangan;
  /** Positive gaps, greatest first. */
  readonly prioritas: readonly KompetensiKurang[];
  readonly saran: string;
  /** Whether any gap is known. */
  readonly dinilai: boolean;
}

export interface KesenjanganPeserta {
  readonly tahun: number;
  readonly baris: readonly BarisKesenjangan[];
}

/** Of somebody who stands on no row of sheet Kompetensi. */
const TANPA_PENILAIAN: TingkatSaatIni = { tingkatUntuk: () => undefined, dariKolomLevel: false };

/** In the order of `peserta`. The gaps are those of the run; level and standard are shown beside them. */
export function kesenjanganPeserta({ bahan, hasil }: SumberLaporan, peserta: readonly Peserta[]): KesenjanganPeserta {
  const terpakai = new Map<Nip, { readonly hasil: HasilKompetensi; readonly tingkat: TingkatSaatIni }>();
  bahan.daftarKompetensi.forEach((baris, indeks) => {
    const [nip, milik] = [isiDari(baris.nip), hasil.daftarKompetensi[indeks]];
    if (nip && milik && !('tanpaAngka' in milik)) terpakai.set(nip, { hasil: milik, tingkat: tingkatSaatIni(baris) });
  });
  const peta = petaStandar(bahan.daftarStandar);
  const pendampinganMulai = bahan.ketentuan.tafsir.saranPendampingan;
  return {
    tahun: bahan.tahunLaporan,
    baris: peserta.map(({ nip, pegawai }, indeks) => {
      const standar = standarOrang(pegawai, peta, bahan.ketentuan);
      const milik = terpakai.get(nip) ?? {
        hasil: hitungKesenjangan(standar, TANPA_PENILAIAN, pendampinganMulai), tingkat: TANPA_PENILAIAN,
      };
      return { nomor: indeks + 1, nip, ...barisKesenjangan(pegawai, standar, milik.tingkat, milik.hasil) };
    }),
  };
}

function barisKesenjangan(
  { nama, jabatan, jenjang }: Pegawai,
  standar: StandarOrang,
  tingkat: TingkatSaatIni,
  { levelStandar, kesenjangan, jumlah, saran }: HasilKompetensi,
): Omit<BarisKesenjangan, 'nomor' | 'nip'> {
  const butir = DAFTAR_KOMPETENSI.map((kompetensi): ButirKesenjangan => ({
    kompetensi,
    kini: tingkat.tingkatUntuk(kompetensi),
    standar: standar.standarUntuk(kompetensi),
    kesenjangan: kesenjangan[kompetensi],
  }));
  return {
    nama, jabatan, jenjang: isiDari(jenjang), levelStandar, butir, jumlah, saran,
    prioritas: kompetensiKurang(kesenjangan),
    dinilai: butir.some(({ kesenjangan: besar }) => typeof besar === 'number'),
  };
}
