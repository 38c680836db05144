/** A panel without a browser: the small roster of the domain tests, and events sent to its reducer. */
import type { Bahan } from '../../../src/domain/bahan';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { tanggal } from '../../../src/istilah/tanggal';
import { susunData, type DataPanel } from '../../../src/ui/catat-sesi/data/data-panel';
import { keadaanAwal, type Aksi, type KeadaanPanel } from '../../../src/ui/catat-sesi/keadaan/keadaan-panel';
import { susunKeadaanPanel } from '../../../src/ui/catat-sesi/keadaan/susun-keadaan-panel';
import { keadaan } from '../../domain/keadaan';
import { NIP } from '../../pembangun/baris-sesi';

export const BUDI = { nip: NIP.budi, nama: 'Budi Saputra' };
export const SITI = { nip: NIP.siti, nama: 'Siti Wati, SH' };
export const ATASAN = { nip: NIP.atasan, nama: 'Rakhmat Pratama, S.IP' };
export const SENIOR = { nip: NIP.senior, nama: 'Dewi Anggraini' };

/** Today is Monday, 17 March 2025. */
export const dataUji = (sesi: readonly BarisSesi[] = [], ubahan: Partial<Bahan> = {}): DataPanel =>
  susunData(keadaan(sesi, { hariIni: tanggal('2025-03-17'), ...ubahan }));

export const jalankan = (semula: KeadaanPanel, ...daftar: readonly Aksi[]): KeadaanPanel =>
  daftar.reduce(susunKeadaanPanel, semula);

/** Opened, empty. */
export const panelUji = (data: DataPanel = dataUji()): KeadaanPanel =>
  jalankan(keadaanAwal, { aksi: 'mulai', proses: 'membuka' }, { aksi: 'terbuka', data });

/** Budi, Pembimbingan by his atasan, today; ready to be saved. */
export const panelTerisi = (data?: DataPanel): KeadaanPanel =>
  jalankan(
    panelUji(data),
    { aksi: 'tambah-peserta', peserta: BUDI },
    { aksi: 'isi', bidang: 'materi', nilai: 'Penyusunan analisis jabatan' },
  );
