/** The figures of the report in one line. */
import type { BahanLaporan } from '../../alur/laporan/kontrak';
import { teksAngka } from '../../lembar/cetak/angka-indonesia';

/** `38 peserta, 21 memenuhi target · 302 sesi: 251 dihitung, 34 tidak dihitung, 17 perlu perbaikan`. */
export function sebutRingkas({ tahun, ringkas }: Pick<BahanLaporan, 'tahun' | 'ringkas'>): string {
  const { peserta, memenuhi, sesiDihitung, sesiTidakDihitung, sesiPerluPerbaikan } = ringkas;
  const angka = (nilai: number): string => teksAngka(nilai, 0);
  const orang = `${angka(peserta)} peserta, ${angka(memenuhi)} memenuhi target`;
  const semua = sesiDihitung + sesiTidakDihitung + sesiPerluPerbaikan;
  if (semua === 0) return `${orang} · belum ada sesi pada tahun ${tahun}`;
  return `${orang} · ${angka(semua)} sesi: ${angka(sesiDihitung)} dihitung, ${angka(sesiTidakDihitung)} tidak dihitung, ` +
    `${angka(sesiPerluPerbaikan)} perlu perbaikan`;
}
