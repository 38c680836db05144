/** The rows that SIASN takes up as coaching and mentoring: counted JP only, per person and kind or per session. */
import type { Nip } from '../../istilah/nip';
import type { Jp } from '../../istilah/satuan';
import { DAFTAR_JENIS, type Jenis } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import { ANGKA_JENIS } from '../laporan-pd/angka-jp';
import { daftarSesi, type SesiTerdaftar } from '../laporan-pd/daftar-sesi';
import { pesertaLaporan, type Peserta } from '../laporan-pd/peserta-laporan';
import type { SumberLaporan } from '../laporan-pd/sumber-laporan';

/** SIASN's jenis diklat: 14 Coaching, 15 Mentoring. */
const JENIS_DIKLAT: Readonly<Record<Jenis, 14 | 15>> = { Pembimbingan: 14, Pendampingan: 15 };
const NAMA_KURSUS: Readonly<Record<Jenis, string>> = {
  Pembimbingan: 'Pembimbingan (Coaching)', Pendampingan: 'Pendampingan (Mentoring)',
};

export type PerEkspor = 'orang dan jenis' | 'sesi';

export interface PermintaanEkspor {
  /** `orang dan jenis` by default. */
  readonly per?: PerEkspor;
  /** The PD. */
  readonly institusiPenyelenggara: string;
  /** The number of the report; '' while it has none. */
  readonly nomorSertipikat: string;
}

export interface BarisSiasn {
  readonly nip: Nip;
  readonly nama: string;
  readonly jenisDiklatId: 14 | 15;
  readonly namaKursus: string;
  readonly institusiPenyelenggara: string;
  readonly nomorSertipikat: string;
  readonly jumlahJam: Jp;
  readonly tahunKursus: number;
  /** First and last counted session. */
  readonly tanggalKursus: Tanggal;
  readonly tanggalSelesaiKursus: Tanggal;
}

/** In roster order, Pembimbingan before Pendampingan, then by date. Kinds without counted JP have no row. */
export function eksporSiasn(sumber: SumberLaporan, permintaan: PermintaanEkspor): readonly BarisSiasn[] {
  const perOrang = new Map<Nip, SesiTerdaftar[]>();
  for (const sesi of daftarSesi(sumber).sesi) {
    const ada = perOrang.get(sesi.nip);
    if (ada) ada.push(sesi);
    else perOrang.set(sesi.nip, [sesi]);
  }
  const satuBaris = permintaan.per === 'sesi' ? barisPerSesi : barisSetahun;
  return pesertaLaporan(sumber).dalamTabel.flatMap((peserta) => DAFTAR_JENIS.flatMap((jenis) => {
    const sesi = (perOrang.get(peserta.nip) ?? []).filter((satu) => satu.jenis === jenis);
    const umum = { ...permintaan, tahun: sumber.bahan.tahunLaporan, peserta, jenis };
    return satuBaris(umum, sesi);
  }));
}

/** What all rows of one person and kind share. */
interface Umum extends PermintaanEkspor {
  readonly tahun: number;
  readonly peserta: Peserta;
  readonly jenis: Jenis;
}
type KhususBaris = Pick<BarisSiasn, 'namaKursus' | 'jumlahJam' | 'tanggalKursus' | 'tanggalSelesaiKursus'>;

/** The hours are those of the person's result, not a sum of the sessions. */
function barisSetahun(umum: Umum, sesi: readonly SesiTerdaftar[]): readonly BarisSiasn[] {
  const [pertama, terakhir] = [sesi[0], sesi[sesi.length - 1]];
  if (!pertama || !terakhir) return [];
  return [baris(umum, {
    namaKursus: `${NAMA_KURSUS[umum.jenis]} Tahun ${umum.tahun}`,
    jumlahJam: umum.peserta.hasil[ANGKA_JENIS[umum.jenis].jp],
    tanggalKursus: pertama.hari,
    tanggalSelesaiKursus: terakhir.hari,
  })];
}

const barisPerSesi = (umum: Umum, sesi: readonly SesiTerdaftar[]): readonly BarisSiasn[] =>
  sesi.map(({ materi, jp, hari }) => baris(umum, {
    namaKursus: `${NAMA_KURSUS[umum.jenis]}: ${materi}`, jumlahJam: jp, tanggalKursus: hari, tanggalSelesaiKursus: hari,
  }));

const baris = ({ peserta, jenis, tahun, institusiPenyelenggara, nomorSertipikat }: Umum, khusus: KhususBaris): BarisSiasn => ({
  nip: peserta.nip,
  nama: peserta.pegawai.nama,
  jenisDiklatId: JENIS_DIKLAT[jenis],
  institusiPenyelenggara, nomorSertipikat,
  tahunKursus: tahun,
  ...khusus,
});

/** SIASN's way of writing a day: `03-02-2025`. */
export const tanggalSiasn = (hari: Tanggal): string => hari.split('-').reverse().join('-');
