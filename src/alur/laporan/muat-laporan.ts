/** Reads and counts afresh what report, cards and export are made of; before making them every session gets its ID. */
import type { Bahan } from '../../domain/bahan';
import { hitungBahan } from '../../domain/hitung-bahan';
import type { SumberLaporan } from '../../domain/laporan-pd/sumber-laporan';
import type { Tanggal } from '../../istilah/tanggal';
import type { Identitas } from '../../lembar/baca/baca-pengaturan';
import type { Kertas } from '../../lembar/cetak/lembar-cetak';
import type { KamusLembar } from '../../lembar/kamus/kolom';
import type { BukuKerja } from '../buku-kerja';
import { muatBuku, type BukuTermuat } from '../muat-buku';
import { beriId } from '../tulis/beri-id';
import { lengkapiKolom } from '../tulis/lengkapi-kolom';
import { periksaWaktu } from './periksa-permintaan';

export interface OpsiLaporan {
  readonly hariIni: Tanggal;
  /** Absent: as in Pengaturan, else the year of today. */
  readonly tahun?: number | undefined;
  /** Report date; absent: as in Pengaturan, else today. */
  readonly tanggal?: Tanggal | undefined;
}

export interface LaporanTermuat {
  readonly sumber: SumberLaporan;
  readonly identitas: Identitas;
  readonly kertas: Kertas;
  readonly hariIni: Tanggal;
  /** Findings of level tolak, of reading and of rules. */
  readonly jumlahTolak: number;
}

/** Reads only. Throws `Galat` as `muatBuku` and `periksaWaktu`. */
export function muatLaporan(buku: BukuKerja, opsi: OpsiLaporan): LaporanTermuat {
  const { termuat, bahan } = baca(buku, opsi);
  return hitung(termuat, bahan);
}

/** To be called under the document lock: cells of `ID Sesi` that were blank or doubled are filled, no other cell changes. */
export function muatUntukDibuat(buku: BukuKerja, opsi: OpsiLaporan): LaporanTermuat {
  const { termuat, bahan } = baca(buku, opsi);
  lengkapiKolom(buku, termuat.sesi.isi, hanyaId(termuat.sesi.kamus), 'kolom alat');
  return hitung(termuat, { ...bahan, daftarSesi: beriId(buku, termuat.sesi) });
}

/** The report makes none of the columns that Hitung JP fills. */
const hanyaId = (kamus: KamusLembar): KamusLembar => ({ ...kamus, kolom: kamus.kolom.filter(({ milik }) => milik === 'id') });

function baca(buku: BukuKerja, { tahun, tanggal, hariIni }: OpsiLaporan): { readonly termuat: BukuTermuat; readonly bahan: Bahan } {
  const termuat = muatBuku(buku, { hariIni, tanpaHasil: true, ...(tahun !== undefined && { tahun }) });
  const bahan = { ...termuat.bahan, tanggalLaporan: tanggal ?? termuat.bahan.tanggalLaporan };
  periksaWaktu({ tahun: bahan.tahunLaporan, tanggal: bahan.tanggalLaporan, berlaku: bahan.ketentuan.berlaku, hariIni });
  return { termuat, bahan };
}

function hitung({ temuanBaca, identitas }: BukuTermuat, bahan: Bahan): LaporanTermuat {
  const hasil = hitungBahan(bahan);
  return {
    sumber: { bahan, hasil },
    identitas,
    kertas: identitas.kertas === 'F4' ? 'F4' : 'A4',
    hariIni: bahan.hariIni,
    jumlahTolak: [...temuanBaca, ...hasil.temuan].filter(({ tingkat }) => tingkat === 'tolak').length,
  };
}
