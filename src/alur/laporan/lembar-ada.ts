/** The sheets that stand under names to be made: what they are, whether somebody typed into them, and their state. */
import type { Tanggal } from '../../istilah/tanggal';
import { namaLembarLama } from '../../lembar/cetak/nama-lembar';
import { sebutanJenis } from '../../lembar/laporan/konteks-lembar';
import type { Sel } from '../../lembar/sel';
import type { LembarLama } from './baca-sekali';
import { jenisTercetak } from './jenis-tercetak';
import type { LembarAda } from './kontrak';
import { sidikNilai, sidikTeks } from './sidik';
import type { TandaLembar } from './tanda-lembar';

export interface KeadaanLembar {
  readonly lembarAda: readonly LembarAda[];
  /** Fingerprint of which of the names exist. */
  readonly sidikNama: string;
  /** Fingerprint of what stands in them. */
  readonly sidikIsi: string;
}

/** One data call for each sheet that exists. */
export function keadaanLembar(lama: LembarLama, daftarNama: readonly string[], hariIni: Tanggal): KeadaanLembar {
  const ada = daftarNama.filter((nama) => lama.daftarNama.includes(nama));
  const isi = ada.map((nama) => ({ nama, nilai: lama.isi(nama) }));
  const simpan = (nama: string): string => namaLembarLama(nama, hariIni, lama.daftarNama);
  return {
    lembarAda: isi.map(({ nama, nilai }) => lembarAda(nama, nilai, lama.tanda().get(nama), simpan(nama))),
    sidikNama: sidikNama(ada),
    sidikIsi: sidikTeks(isi.map(({ nama, nilai }) => `${nama}=${sidikNilai(nilai)}`).join('\n')),
  };
}

/** The same without reading any cell. */
export const sidikNamaKini = (lama: LembarLama, daftarNama: readonly string[]): string =>
  sidikNama(daftarNama.filter((nama) => lama.daftarNama.includes(nama)));

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
