/** How much of the monthly cap a person has used: the counted sessions of one circle, and how many count at most. */
import type { Ketentuan } from '../aturan/ketentuan';
import type { Kali } from '../istilah/satuan';
import { bulanDari } from '../istilah/tanggal';
import type { JumlahJp } from './jumlah-jp';
import { sebutanKelompok } from './perhitungan/sebutan-kelompok';
import type { SesiTerbaca } from './sesi-terbaca';

export interface KuotaSebulan {
  /** `Pembimbingan`, or what else the readings put under one cap. */
  readonly sebutan: string;
  readonly dihitung: Kali;
  readonly batas: Kali;
}

/** Lampiran G.3, H.3: «maksimal dihitung 2 kali dalam 1 bulan»; of the month in which `hari` lies. */
export function kuotaSebulan(
  sesi: Pick<SesiTerbaca, 'nip' | 'hari' | 'jenis' | 'lingkup'>,
  jumlah: JumlahJp,
  { tafsir, batasSebulan }: Pick<Ketentuan, 'tafsir' | 'batasSebulan'>,
): KuotaSebulan {
  const saringan = {
    ...(tafsir.batasPer === 'jenis' && { jenis: sesi.jenis }),
    ...(tafsir.batasLingkup === 'terpisah' && { lingkup: sesi.lingkup }),
  };
  return {
    sebutan: sebutanKelompok(sesi, tafsir),
    dihitung: jumlah.sebulan(sesi.nip, bulanDari(sesi.hari), saringan).sesiDihitung,
    batas: batasSebulan(sesi.hari),
  };
}
