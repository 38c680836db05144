/** Builders: a session row, a small roster and surroundings in which nothing is wrong. */
import type { Lingkungan } from '../../src/aturan/kaidah';
import type { UbahanKetentuan } from '../../src/aturan/ketentuan';
import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import { susunDaftarPegawai } from '../../src/istilah/daftar-pegawai';
import { KOSONG, terbaca, type HasilBaca, type NipKeliru, type TanggalKeliru } from '../../src/istilah/hasil-baca';
import type { Jenjang } from '../../src/istilah/jenjang';
import type { Nip } from '../../src/istilah/nip';
import type { Pegawai } from '../../src/istilah/pegawai';
import type { BarisSesi, Jenis, Lingkup } from '../../src/istilah/sesi';
import { tanggal, type Tanggal } from '../../src/istilah/tanggal';

/** The people of the small roster. Budi and the two Siti Wati have the first as their atasan. */
export const NIP = {
  atasan: '197001011995031001' as Nip,
  budi: '198501012010011001' as Nip,
  siti: '198609262015052001' as Nip,
  /** Differs from siti in the last three digits only. */
  sitiLain: '198609262015052002' as Nip,
  senior: '197505052000121001' as Nip,
  /** On nobody's roster. */
  luar: '196601011990031009' as Nip,
} as const;

export const pegawai = (ubahan: Partial<Pegawai> & { readonly nip: Pegawai['nip'] }): Pegawai => ({
  baris: 2,
  nama: '',
  status: terbaca('PNS'),
  pangkat: 'Penata, III/c',
  jabatan: 'Analis Kepegawaian',
  jenjang: terbaca<Jenjang>('JF Ahli Pertama'),
  unitKerja: 'Subbagian Umum',
  nipAtasan: KOSONG,
  keaktifan: '',
  sejak: KOSONG,
  ...ubahan,
});

export const DAFTAR_PEGAWAI: readonly Pegawai[] = [
  pegawai({ baris: 2, nip: terbaca(NIP.atasan), nama: 'Rakhmat Pratama, S.IP',
    jenjang: terbaca<Jenjang>('Administrator') }),
  pegawai({ baris: 3, nip: terbaca(NIP.budi), nama: 'Budi Saputra', nipAtasan: terbaca(NIP.atasan), bertalenta: true }),
  pegawai({ baris: 4, nip: terbaca(NIP.siti), nama: 'Siti Wati, SH', nipAtasan: terbaca(NIP.atasan) }),
  pegawai({
    baris: 5, nip: terbaca(NIP.sitiLain), nama: 'Siti Wati, SE', unitKerja: 'Subbagian Keuangan',
    nipAtasan: terbaca(NIP.atasan),
  }),
  pegawai({ baris: 6, nip: terbaca(NIP.senior), nama: 'Dewi Anggraini' }),
];

/** What a test may say shortly; the rest of `BarisSesi` may be given as it is. */
export interface UbahanSesi extends Partial<Omit<BarisSesi,
  'tanggal' | 'jenis' | 'lingkup' | 'nipPeserta' | 'nipPembimbing'>> {
  /** `YYYY-MM-DD`, or a reading. */
  readonly tanggal?: string | HasilBaca<Tanggal, TanggalKeliru>;
  readonly jenis?: Jenis | HasilBaca<Jenis>;
  readonly lingkup?: Lingkup | HasilBaca<Lingkup>;
  readonly nipPeserta?: string | HasilBaca<Nip, NipKeliru>;
  readonly nipPembimbing?: string | HasilBaca<Nip, NipKeliru>;
}

const bacaan = <T, K extends { readonly hasil: 'keliru' }>(isi: string | HasilBaca<T, K>): HasilBaca<T, K> =>
  typeof isi === 'string' ? terbaca(isi as unknown as T) : isi;

/** Budi's Pembimbingan on Monday 3 February 2025 by his atasan, with everything recorded. */
export function barisSesi(ubahan: UbahanSesi = {}): BarisSesi {
  const { tanggal: hari, jenis, lingkup, nipPeserta, nipPembimbing, ...lain } = ubahan;
  return {
    baris: 2,
    id: '',
    bentukTanggal: 'sel tanggal',
    namaPeserta: '',
    namaPembimbing: '',
    materi: 'Penyusunan laporan kinerja',
    kompetensi: '',
    dasar: 'Nomor 800/12/2025, 6 Januari 2025',
    paraf: 'Sudah',
    bukti: '',
    evaluasi: 'Tercapai',
    pelaksanaan: KOSONG,
    selGalat: [],
    teksDirapikan: [],
    selGabungan: [],
    ...lain,
    tanggal: typeof hari === 'object' ? hari : terbaca(tanggal(hari ?? '2025-02-03')),
    jenis: bacaan<Jenis, Extract<HasilBaca<Jenis>, { hasil: 'keliru' }>>(jenis ?? 'Pembimbingan'),
    lingkup: bacaan<Lingkup, Extract<HasilBaca<Lingkup>, { hasil: 'keliru' }>>(lingkup ?? 'Nasional'),
    nipPeserta: bacaan<Nip, NipKeliru>(nipPeserta ?? NIP.budi),
    nipPembimbing: bacaan<Nip, NipKeliru>(nipPembimbing ?? NIP.atasan),
  };
}

export interface UbahanLingkungan extends Partial<Omit<Lingkungan, 'ketentuan' | 'hariIni' | 'daftarPegawai'>> {
  readonly hariIni?: string;
  readonly ketentuan?: UbahanKetentuan;
  readonly daftarPegawai?: readonly Pegawai[];
}

/** 15 December 2025, report year 2025, the small roster, no holidays, no gaps known, default readings. */
export function lingkungan(ubahan: UbahanLingkungan = {}): Lingkungan {
  const { hariIni, ketentuan, daftarPegawai, ...lain } = ubahan;
  return {
    hariIni: tanggal(hariIni ?? '2025-12-15'),
    tahunLaporan: 2025,
    ketentuan: susunKetentuan(ketentuan ?? {}),
    daftarPegawai: susunDaftarPegawai(daftarPegawai ?? DAFTAR_PEGAWAI),
    hariLibur: new Map(),
    kesenjanganDari: () => undefined,
    bertalentaDipakai: false,
    ...lain,
  };
}
