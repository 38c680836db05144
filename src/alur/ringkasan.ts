/** What a run found, in figures, and the one sentence that says so. */
import type { Hasil } from '../domain/bahan';
import type { StatusHitung } from '../domain/hasil';
import { teksTanggal } from '../istilah/tanggal';
import type { Temuan, Tingkat } from '../istilah/temuan';
import { kalimatLewat } from '../lembar/baca/baris-lewat';
import type { BukuTermuat } from './muat-buku';

/** Plain numbers and texts, so that it may cross to a panel or to the command line. */
export interface Ringkasan {
  readonly jumlahSesi: number;
  readonly jumlahDihitung: number;
  readonly jumlahTidakDihitung: number;
  readonly jumlahPerluPerbaikan: number;
  readonly jumlahTolak: number;
  readonly jumlahIngatkan: number;
  readonly jumlahDirapikan: number;
  readonly tahunLaporan: number;
  /** Further remarks, each a sentence of its own. */
  readonly keterangan: readonly string[];
}

export function ringkas(termuat: BukuTermuat, hasil: Hasil, daftarTemuan: readonly Temuan[]): Ringkasan {
  const { daftarSesi } = hasil;
  const status = (cari: StatusHitung): number => daftarSesi.filter((sesi) => sesi.status === cari).length;
  const tingkat = (cari: Tingkat): number => daftarTemuan.filter((temuan) => temuan.tingkat === cari).length;
  return {
    jumlahSesi: daftarSesi.length,
    jumlahDihitung: status('Dihitung'),
    jumlahTidakDihitung: status('Tidak dihitung'),
    jumlahPerluPerbaikan: status('Perlu perbaikan'),
    jumlahTolak: tingkat('tolak'),
    jumlahIngatkan: tingkat('ingatkan'),
    jumlahDirapikan: tingkat('dirapikan'),
    tahunLaporan: termuat.bahan.tahunLaporan,
    keterangan: keterangan(termuat, hasil),
  };
}

function keterangan({ sesi, pegawai, bahan, tahunBerjalan }: BukuTermuat, { sesiSetelahLaporan }: Hasil): string[] {
  const lewat = kalimatLewat(sesi.terbaca.lewat);
  const tersaring = [sesi, pegawai].filter(({ isi }) => isi.saringan).map(({ isi }) => isi.nama);
  return [
    lewat === '' ? '' : `Lembar Sesi: ${lewat}.`,
    tersaring.length === 0 ? '' : `Saringan (filter) aktif pada lembar ${tersaring.join(' dan ')}; baris tersembunyi tetap dibaca.`,
    sesiSetelahLaporan === 0 ? ''
      : `${sesiSetelahLaporan} sesi tahun ${bahan.tahunLaporan} bertanggal setelah tanggal laporan ${teksTanggal(bahan.tanggalLaporan)}; tetap dihitung.`,
    tahunBerjalan ? `Tahun laporan belum diisi di Pengaturan; dipakai tahun berjalan ${bahan.tahunLaporan}.` : '',
  ].filter(Boolean);
}

const detikIndonesia = (detik: number): string => detik.toFixed(1).replace('.', ',');

/** What a counting run tells besides: what people did to its rows meanwhile, and IDs it had to mend. */
export interface RingkasanHitung extends Ringkasan {
  /** Rows that people changed, added or took away while it ran. */
  readonly jumlahBerubah: number;
  /** Rows that bore the ID of another session and have one of their own now. */
  readonly jumlahIdGanda: number;
}

/** `Selesai: 300 sesi dibaca, 251 dihitung, 34 tidak dihitung, 15 perlu perbaikan. …` */
export function kalimatHitung(r: RingkasanHitung, detik: number): string {
  return [
    `Selesai dalam ${detikIndonesia(detik)} detik. Tahun ${r.tahunLaporan}: ${r.jumlahSesi} sesi dibaca, ${r.jumlahDihitung} dihitung, ` +
      `${r.jumlahTidakDihitung} tidak dihitung, ${r.jumlahPerluPerbaikan} perlu perbaikan.`,
    r.jumlahBerubah === 0 ? '' : `${r.jumlahBerubah} baris berubah saat dihitung; hitung ulang.`,
    r.jumlahIdGanda === 0 ? '' : `${r.jumlahIdGanda} ID Sesi ganda diganti dengan ID baru.`,
    kalimatTemuan(r),
    ...r.keterangan,
  ].filter(Boolean).join(' ');
}

export function kalimatPeriksa(r: Ringkasan, detik: number): string {
  return [`Selesai diperiksa dalam ${detikIndonesia(detik)} detik: ${r.jumlahSesi} sesi.`, kalimatTemuan(r), ...r.keterangan].join(' ');
}

function kalimatTemuan({ jumlahTolak, jumlahIngatkan, jumlahDirapikan }: Ringkasan): string {
  const jumlah = jumlahTolak + jumlahIngatkan + jumlahDirapikan;
  if (jumlah === 0) return 'Tidak ada temuan.';
  return `${jumlah} temuan (${jumlahTolak} harus diperbaiki, ${jumlahIngatkan} perlu diperhatikan, ${jumlahDirapikan} dirapikan): lihat lembar Hasil Pemeriksaan.`;
}
