/** Applies the monthly cap: the sessions above it, each with its reason. */
import type { Ketentuan } from '../../aturan/ketentuan';
import { pembandingUrutan } from '../../aturan/urutan-sesi';
import { bulanDari, tanggal } from '../../istilah/tanggal';
import { alasanDiAtasBatas } from './alasan-di-atas-batas';
import { kelompokBatas } from './kelompok-batas';
import type { CalonHitung } from './kelompok-batas';

/** Reasons by the session's place in the list; sessions that are absent count. Nothing is carried into another month. */
export function diAtasBatas(daftar: readonly CalonHitung[], ketentuan: Ketentuan): ReadonlyMap<number, string> {
  const { tafsir } = ketentuan;
  const pembanding = pembandingUrutan(tafsir.urutan);
  const alasan = new Map<number, string>();
  for (const kelompok of kelompokBatas(daftar, tafsir)) {
    const batas = batasKelompok(kelompok, ketentuan);
    if (kelompok.length <= batas) continue;
    const urut = [...kelompok].sort(pembanding);
    for (let ke = batas + 1; ke <= urut.length; ke++) {
      const sesi = urut[ke - 1] as CalonHitung;
      alasan.set(sesi.indeks, alasanDiAtasBatas(sesi, ke, batas, tafsir));
    }
  }
  return alasan;
}

/** One month has one cap, whichever of its sessions is asked: that of its first day. */
function batasKelompok(kelompok: readonly CalonHitung[], ketentuan: Ketentuan): ReturnType<Ketentuan['batasSebulan']> {
  const [pertama] = kelompok;
  if (!pertama) throw new Error('a cap without sessions');
  return ketentuan.batasSebulan(tanggal(`${bulanDari(pertama.hari)}-01`));
}
