/** Whole situations for tests of the counting: a roster of a few people, their sessions, the readings. */
import { KONVERSI_BAKU } from '../../src/aturan/konversi-jp-lain';
import type { UbahanKetentuan } from '../../src/aturan/ketentuan';
import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import type { Tafsir } from '../../src/aturan/tafsir';
import type { Bahan } from '../../src/domain/bahan';
import { KOSONG, terbaca } from '../../src/istilah/hasil-baca';
import type { Nip } from '../../src/istilah/nip';
import type { Pegawai, StatusPegawai } from '../../src/istilah/pegawai';
import type { BarisSesi, Jenis, Lingkup } from '../../src/istilah/sesi';
import { tanggal } from '../../src/istilah/tanggal';

export const ATASAN = '197501012000031001' as Nip;
export const BUDI = '198501012010011001' as Nip;
/** Differs from BUDI only in the last three digits. */
export const WATI = '198501012010011002' as Nip;

export const pegawai = (nip: Nip, ubahan: Partial<Pegawai> = {}): Pegawai => ({
  baris: 2, nip: terbaca(nip), nama: `Pegawai ${nip.slice(-3)}`, status: terbaca<StatusPegawai>('PNS'), pangkat: 'III/c',
  jabatan: 'Analis SDM', jenjang: terbaca('JF Ahli Muda'), unitKerja: 'BKPSDM', nipAtasan: terbaca(ATASAN),
  keaktifan: '', sejak: KOSONG, ...ubahan,
});

/** Roster rows are numbered from 2 in the order given. */
export const daftarPegawai = (...daftar: readonly Pegawai[]): readonly Pegawai[] =>
  daftar.map((orang, indeks) => ({ ...orang, baris: indeks + 2 }));
export const PEGAWAI_BAKU = daftarPegawai(
  pegawai(ATASAN, { nama: 'Siti Wati, SH', nipAtasan: KOSONG }),
  pegawai(BUDI, { nama: 'Rakhmat Pratama, S.IP' }),
  pegawai(WATI, { nama: 'Rina Lestari' }),
);

/** One session without fault of BUDI with his atasan. */
export const kegiatan = (hari: string, jenis: Jenis, lingkup: Lingkup, ubahan: Partial<BarisSesi> = {}): BarisSesi => ({
  baris: 2, id: '', tanggal: terbaca(tanggal(hari)), bentukTanggal: 'sel tanggal', jenis: terbaca(jenis),
  lingkup: terbaca(lingkup), nipPeserta: terbaca(BUDI), namaPeserta: '', nipPembimbing: terbaca(ATASAN),
  namaPembimbing: '', materi: 'Menyusun analisis jabatan', kompetensi: '', dasar: '', paraf: 'Sudah', bukti: '',
  evaluasi: '', pelaksanaan: KOSONG, selGalat: [], teksDirapikan: [], selGabungan: [], ...ubahan,
});

/** Rows numbered from 2; each gets its own ID and, so that none is taken for a duplicate, its own materi. */
export const daftarSesi = (...daftar: readonly BarisSesi[]): readonly BarisSesi[] =>
  daftar.map((sesi, indeks) => ({
    ...sesi,
    baris: indeks + 2,
    id: sesi.id || `S-${String(indeks + 1).padStart(4, '0')}`,
    materi: sesi.materi === '' ? '' : `${sesi.materi}, bagian ${indeks + 1}`,
  }));

export const keadaan = (
  sesi: readonly BarisSesi[],
  { tafsir, parameter, berlaku, ...ubahan }: Partial<Bahan> & UbahanKetentuan & { readonly tafsir?: Partial<Tafsir> } = {},
): Bahan => ({
  ketentuan: susunKetentuan({ tafsir, parameter, berlaku }),
  hariIni: tanggal('2026-11-24'),
  tahunLaporan: 2025,
  tanggalLaporan: tanggal('2025-12-15'),
  lokal: 'id_ID',
  daftarPegawai: PEGAWAI_BAKU,
  daftarSesi: sesi,
  daftarKompetensi: [],
  daftarStandar: [],
  daftarJpLain: [],
  hariLibur: new Map(),
  konversi: KONVERSI_BAKU,
  ...ubahan,
});
