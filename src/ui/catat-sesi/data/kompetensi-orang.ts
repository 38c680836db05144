/** Which competencies the form offers first: those in which the participants fall short, the greatest gap first. */
import { kompetensiKurang } from '../../../domain/kesenjangan/kompetensi-kurang';
import { DAFTAR_KOMPETENSI } from '../../../istilah/kompetensi';
import type { DataPanel } from './data-panel';

export interface PilihanKompetensi {
  readonly nama: string;
  /** `kesenjangan 2`; of several participants also how many have one; `''` where there is none. */
  readonly keterangan: string;
}

export interface DaftarKompetensi {
  readonly utama: readonly PilihanKompetensi[];
  readonly lain: readonly PilihanKompetensi[];
}

/** @param terpilih names chosen already, among them perhaps some that Lampiran D does not know */
export function daftarKompetensi(data: DataPanel, nip: readonly string[], terpilih: readonly string[]): DaftarKompetensi {
  const besar = new Map<string, readonly number[]>();
  for (const satu of nip) {
    const hasil = data.kesenjangan.get(satu);
    for (const kurang of hasil ? kompetensiKurang(hasil.kesenjangan) : []) {
      besar.set(kurang.kompetensi, [...(besar.get(kurang.kompetensi) ?? []), kurang.besar]);
    }
  }
  const terbesar = (nama: string): number => Math.max(0, ...(besar.get(nama) ?? []));
  const semua: readonly string[] = [...new Set<string>([...DAFTAR_KOMPETENSI, ...terpilih])];
  const pilihan = (nama: string): PilihanKompetensi =>
    ({ nama, keterangan: sebutKesenjangan(besar.get(nama) ?? [], nip.length) });
  return {
    utama: semua.filter((nama) => terbesar(nama) > 0).sort((a, b) => terbesar(b) - terbesar(a)).map(pilihan),
    lain: semua.filter((nama) => terbesar(nama) === 0).map(pilihan),
  };
}

function sebutKesenjangan(besar: readonly number[], banyakPeserta: number): string {
  if (besar.length === 0) return '';
  const angka = `kesenjangan ${Math.max(...besar)}`;
  return banyakPeserta === 1 ? angka : `${angka} (${besar.length} dari ${banyakPeserta} peserta)`;
}
