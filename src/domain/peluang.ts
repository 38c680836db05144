/** Potensi Total JP: the greatest total that a person can still reach by 31 December of the report year. */
import type { Ketentuan } from '../aturan/ketentuan';
import type { Nip } from '../istilah/nip';
import { jp } from '../istilah/satuan';
import type { Jp } from '../istilah/satuan';
import { DAFTAR_JENIS } from '../istilah/sesi';
import type { Jenis } from '../istilah/sesi';
import { bulanDari, tanggalSatu } from '../istilah/tanggal';
import type { Bulan, Tanggal } from '../istilah/tanggal';
import { bulanSetahun } from './bulan-setahun';
import type { JumlahJp, Saringan } from './jumlah-jp';

export interface TanyaPeluang {
  readonly nip: Nip;
  readonly tahunLaporan: number;
  readonly tanggalLaporan: Tanggal;
  /** Kinds in which the person still takes part; both by default. */
  readonly daftarJenis?: readonly Jenis[];
}

/**
 * Total so far, plus what the cap leaves in the month of the report date and in each later month of the year, at the
 * JP of a national session. After the year: the total itself. Before it: every month counts whole.
 */
export function potensiTotal(tanya: TanyaPeluang, ketentuan: Ketentuan, jumlah: JumlahJp): Jp {
  let potensi: number = jumlah.total(tanya.nip, tanya.tahunLaporan);
  const bulanLaporan = bulanDari(tanya.tanggalLaporan);
  for (const bulan of bulanSetahun(tanya.tahunLaporan)) {
    if (bulan >= bulanLaporan) potensi += sisaSebulan(bulan, bulan === bulanLaporan, tanya, ketentuan, jumlah);
  }
  return jp(potensi);
}

/** JP that the cap still leaves in one month; `berjalan`: what is already counted in it takes room. */
function sisaSebulan(
  bulan: Bulan,
  berjalan: boolean,
  { nip, daftarJenis = DAFTAR_JENIS }: TanyaPeluang,
  ketentuan: Ketentuan,
  jumlah: JumlahJp,
): number {
  // A month that ends before the entry into force can add nothing: its sessions are never counted.
  if (bulan < bulanDari(ketentuan.berlaku)) return 0;
  const hari = tanggalSatu(bulan);
  const { tafsir } = ketentuan;
  const lingkup = tafsir.batasLingkup === 'terpisah' ? 'Nasional' : undefined;
  const sisa = (saringan: Saringan): number =>
    Math.max(0, ketentuan.batasSebulan(hari) - (berjalan ? jumlah.sebulan(nip, bulan, saringan).sesiDihitung : 0));
  const nilai = (jenis: Jenis): number => ketentuan.jpSatuSesi(jenis, 'Nasional', hari);
  if (tafsir.batasPer === 'gabungan') return sisa({ lingkup }) * Math.max(...daftarJenis.map(nilai));
  return daftarJenis.reduce((potensi, jenis) => potensi + sisa({ jenis, lingkup }) * nilai(jenis), 0);
}
