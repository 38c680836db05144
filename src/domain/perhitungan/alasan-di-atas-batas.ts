/** The sentence for a session above the cap: which one it is, under what cap, in which order, by which provision. */
import { acuanUntukJenis, versiPada } from '../../aturan/aturan';
import { batasSebulan } from '../../aturan/parameter/batas-sebulan';
import type { Tafsir } from '../../aturan/tafsir';
import type { Kali } from '../../istilah/satuan';
import { bulanDari, teksBulan } from '../../istilah/tanggal';
import type { SesiTerbaca } from '../sesi-terbaca';
import { beralasan, type Alasan } from './alasan';
import { sebutanKelompok } from './sebutan-kelompok';

/** `ke`: place of the session among those that share its cap, from 1. */
export function alasanDiAtasBatas(sesi: SesiTerbaca, ke: number, batas: Kali, tafsir: Tafsir): Alasan {
  const acuan = acuanUntukJenis(versiPada(batasSebulan, sesi.hari).acuan, sesi.jenis);
  return beralasan(
    `kegiatan ke-${ke} ${sebutanKelompok(sesi, tafsir)} bulan ${teksBulan(bulanDari(sesi.hari))} ` +
    `menurut urutan ${tafsir.urutan}; paling banyak ${batas} dihitung`,
    acuan,
  );
}
