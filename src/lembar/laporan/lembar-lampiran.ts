/** An annex: title lines, one table, printed wide; the head stays in view on the screen. */
import { cetakMendatar } from '../cetak/kertas';
import type { Bagian, LembarCetak } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';
import { barisKeterangan, barisTabel, kepalaTabel, type KolomTabel } from '../cetak/tabel';
import { kepalaLampiran } from './kepala-lampiran';
import { kakiLembar, kertasDari, type KonteksLembar } from './konteks-lembar';

export interface IsiLampiran<B> {
  readonly nama: string;
  readonly judul: string;
  /** Third line: what stands in the table. */
  readonly keterangan: string;
  readonly kolom: readonly KolomTabel<B>[];
  /** Look of the head, where it is not that of tables. */
  readonly kepala?: Peran;
  readonly baris: readonly B[];
  /** Said in the table where it has no row. */
  readonly kosong: string;
  /** Rows below the table's data. */
  readonly penutup?: Bagian['baris'];
  /** Further sections, for what stands outside the main table. */
  readonly tambahan?: readonly Bagian[];
}

export function lembarLampiran<B>(isi: IsiLampiran<B>, konteks: KonteksLembar): LembarCetak {
  const { nama, kolom, baris } = isi;
  const atas = kepalaLampiran(isi.judul, konteks, isi.keterangan);
  const kepala = kepalaTabel(kolom, isi.kepala);
  const data =
    baris.length > 0 ? baris.map((satu) => barisTabel(kolom, satu)) : [barisKeterangan(kolom.length, isi.kosong)];
  return {
    nama,
    kolom: kolom.map(({ lebar }) => lebar),
    bagian: [
      atas,
      { utama: true, kepala: kepala.length, baris: [...kepala, ...data, ...(isi.penutup ?? [])] },
      ...(isi.tambahan ?? []),
    ],
    cetak: cetakMendatar(kertasDari(konteks), kakiLembar(nama, konteks)),
    barisBeku: atas.baris.length + kepala.length,
    garisBantu: true,
  };
}
