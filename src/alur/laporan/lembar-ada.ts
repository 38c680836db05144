/** The sheets that stand under names to be made: what they are, whether somebody typed into them, and their state. */
import type { Tanggal } from '../../istilah/tanggal';
import { namaLembarLama } from '../../lembar/cetak/nama-lembar';
import { sebutanJenis } from '../../lembar/laporan/konteks-lembar';
import type { Sel } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import { jenisTercetak } from './jenis-tercetak';
import type { LembarAda } from './kontrak';
import { sidikNilai, sidikTeks } from './sidik';
import { bacaTandaLembar, type TandaLembar } from './tanda-lembar';

export interface KeadaanLembar {
  readonly lembarAda: readonly LembarAda[];
  /** Fingerprint of which of the names exist. */
  readonly sidikNama: string;
  /** Fingerprint of what stands in them. */
  readonly sidikIsi: string;
}

/** One data call for each sheet that exists. */
export function keadaanLembar(buku: BukuKerja, daftarNama: readonly string[], hariIni: Tanggal): KeadaanLembar {
  const semua = buku.daftarLembar();
  const ada = daftarNama.filter((nama) => semua.includes(nama));
  const tanda = ada.length > 0 ? bacaTandaLembar(buku) : new Map<string, TandaLembar>();
  const isi = ada.map((nama) => ({ nama, nilai: buku.baca(nama)?.nilai ?? [] }));
  return {
    lembarAda: isi.map(({ nama, nilai }) => lembarAda(nama, nilai, tanda.get(nama), namaLembarLama(nama, hariIni, semua))),
    sidikNama: sidikNama(ada),
    sidikIsi: sidikTeks(isi.map(({ nama, nilai }) => `${nama}=${sidikNilai(nilai)}`).join('\n')),
  };
}

/** The same without reading any cell. */
export const sidikNamaKini = (buku: BukuKerja, daftarNama: readonly string[]): string => {
  const semua = buku.daftarLembar();
  return sidikNama(daftarNama.filter((nama) => semua.includes(nama)));
};

const sidikNama = (ada: readonly string[]): string => sidikTeks(ada.join('\n'));

function lembarAda(nama: string, nilai: readonly (readonly Sel[])[], tanda: TandaLembar | undefined, namaSimpan: string): LembarAda {
  const jenis = tanda ? tanda.jenis : jenisTercetak(nilai)?.jenis;
  return {
    nama,
    sebutan: jenis ? sebutanJenis(jenis) : '',
    diubahTangan: tanda ? (tanda.sidik === sidikNilai(nilai) ? 'tidak' : 'ya') : 'tidak diketahui',
    namaSimpan,
  };
}
