/** What is still unfinished when the report is made: it is shown first, and a draft is made all the same. */
import { PERBUP } from '../../aturan/perbup';
import type { Nip } from '../../istilah/nip';
import { bulanDari, nomorBulan } from '../../istilah/tanggal';
import type { Temuan } from '../../istilah/temuan';
import { LEMBAR_ASAL } from '../lembar-asal';
import type { DasarLaporan } from './dasar-laporan';
import { pengaturanKosong, type IdentitasLaporan, type KunciIdentitasLaporan } from './identitas-laporan';
import type { BarisKesenjangan } from './kesenjangan-peserta';
import type { BarisTanpaAngka } from './peserta-laporan';
import { sesiTahunLaporan } from './sesi-tahun-laporan';
import type { SumberLaporan } from './sumber-laporan';

export interface BarisPerluPerbaikan {
  readonly baris: number;
  /** ID Sesi; '' for a row of JP Lain. */
  readonly id: string;
  /** Its findings of level tolak. */
  readonly temuan: readonly Temuan[];
}

export interface BelumSelesai {
  /** Rows of Sesi to mend, of the report year or without a readable date, in the order of the sheet. */
  readonly sesiPerluPerbaikan: readonly BarisPerluPerbaikan[];
  /** Rows of JP Lain to mend, likewise. */
  readonly jpLainPerluPerbaikan: readonly BarisPerluPerbaikan[];
  /** Persons of the table of whom no gap is known. */
  readonly belumDinilai: readonly { readonly nip: Nip; readonly nama: string }[];
  /** Settings that the report prints and that are not filled in, by their key. */
  readonly pengaturanKosong: readonly KunciIdentitasLaporan[];
  /** The regulation has its number, but its day of entry into force is still the assumed one. */
  readonly tanggalBerlakuBelumDiisi: boolean;
  readonly pegawaiTanpaAngka: readonly BarisTanpaAngka[];
  /** Recorded sessions of the year dated after the report date; they are in the totals. */
  readonly sesiSetelahLaporan: number;
  /** The report date is not in the month in which reports are due (Lampiran J). */
  readonly diLuarBulanPelaporan: boolean;
}

export interface BahanBelumSelesai {
  readonly sumber: SumberLaporan;
  readonly identitas: IdentitasLaporan;
  readonly dasar: DasarLaporan;
  readonly kesenjangan: readonly BarisKesenjangan[];
  readonly tanpaAngka: readonly BarisTanpaAngka[];
}

export function belumSelesai({ sumber, identitas, dasar, kesenjangan, tanpaAngka }: BahanBelumSelesai): BelumSelesai {
  const { ketentuan, tanggalLaporan } = sumber.bahan;
  return {
    sesiPerluPerbaikan: sesiTahunLaporan(sumber)
      .filter(({ hasil }) => hasil.status === 'Perlu perbaikan')
      .map(({ sesi: { baris, id }, hasil }) => ({ baris, id, temuan: hasil.temuan.filter(ditolak) })),
    jpLainPerluPerbaikan: jpLainPerluPerbaikan(sumber),
    belumDinilai: kesenjangan.filter(({ dinilai }) => !dinilai).map(({ nip, nama }) => ({ nip, nama })),
    pengaturanKosong: pengaturanKosong(identitas),
    tanggalBerlakuBelumDiisi: !dasar.rancangan && dasar.berlaku === PERBUP.berlaku,
    pegawaiTanpaAngka: tanpaAngka,
    sesiSetelahLaporan: sumber.hasil.sesiSetelahLaporan,
    diLuarBulanPelaporan: nomorBulan(bulanDari(tanggalLaporan)) !== ketentuan.bulanLaporan,
  };
}

const ditolak = ({ tingkat }: Temuan): boolean => tingkat === 'tolak';

function jpLainPerluPerbaikan({ bahan, hasil }: SumberLaporan): readonly BarisPerluPerbaikan[] {
  const tertolak = hasil.temuan.filter((temuan) => temuan.lembar === LEMBAR_ASAL.jpLain && ditolak(temuan));
  return bahan.daftarJpLain.flatMap(({ baris }, indeks) => {
    const tahun = hasil.daftarJpLain[indeks]?.tahun;
    const temuan = tertolak.filter((satu) => satu.baris === baris);
    const menyangkut = tahun === undefined || tahun === bahan.tahunLaporan;
    return menyangkut && temuan.length > 0 ? [{ baris, id: '', temuan }] : [];
  });
}
