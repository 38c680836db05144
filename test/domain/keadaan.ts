/** Whole situations for tests of the counting: the small roster, sessions of its people, the readings. */
import { KONVERSI_BAKU } from '../../src/aturan/konversi-jp-lain';
import type { UbahanKetentuan } from '../../src/aturan/ketentuan';
import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import type { Bahan } from '../../src/domain/bahan';
import type { Pegawai } from '../../src/istilah/pegawai';
import type { BarisSesi, Jenis, Lingkup } from '../../src/istilah/sesi';
import { tanggal } from '../../src/istilah/tanggal';
import { barisSesi, DAFTAR_PEGAWAI, NIP, pegawai, type UbahanSesi } from '../pembangun/baris-sesi';

/** Two people of the roster whose NIPs differ only in the last three digits. */
export const SITI = NIP.siti;
export const SITI_LAIN = NIP.sitiLain;
export const ATASAN = NIP.atasan;

/** The small roster with column Bertalenta not in use. */
export const ROSTER: readonly Pegawai[] = DAFTAR_PEGAWAI.map((orang) => ({ ...orang, bertalenta: undefined }));

/** Roster rows are numbered from 2 in the order given. */
export const daftarPegawai = (...daftar: readonly Parameters<typeof pegawai>[0][]): readonly Pegawai[] =>
  daftar.map((orang, indeks) => pegawai({ ...orang, baris: indeks + 2 }));

/** One session without fault of SITI with her atasan. */
export const kegiatan = (hari: string, jenis: Jenis, lingkup: Lingkup, ubahan: UbahanSesi = {}): BarisSesi =>
  barisSesi({ tanggal: hari, jenis, lingkup, nipPeserta: SITI, ...ubahan });

/** Rows numbered from 2; each gets its own ID and, so that none is taken for a duplicate, its own materi. */
export const daftarSesi = (...daftar: readonly BarisSesi[]): readonly BarisSesi[] =>
  daftar.map((sesi, indeks) => ({
    ...sesi,
    baris: indeks + 2,
    id: sesi.id || `S-${String(indeks + 1).padStart(4, '0')}`,
    materi: sesi.materi === '' ? '' : `${sesi.materi}, bagian ${indeks + 1}`,
  }));

/** Report of 2025 as on 15 December; today is 24 November 2026, so that nothing of these years lies ahead. */
export const keadaan = (
  sesi: readonly BarisSesi[],
  { tafsir, parameter, berlaku, ...ubahan }: Partial<Bahan> & UbahanKetentuan = {},
): Bahan => ({
  ketentuan: susunKetentuan({ tafsir, parameter, berlaku }),
  hariIni: tanggal('2026-11-24'),
  tahunLaporan: 2025,
  tanggalLaporan: tanggal('2025-12-15'),
  lokal: 'id_ID',
  daftarPegawai: ROSTER,
  daftarSesi: sesi,
  daftarKompetensi: [],
  daftarStandar: [],
  daftarJpLain: [],
  hariLibur: new Map(),
  konversi: KONVERSI_BAKU,
  ...ubahan,
});
