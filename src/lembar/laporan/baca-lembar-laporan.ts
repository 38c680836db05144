/** Reads a report sheet back: the rows of its main table, for programs and to compare with an earlier report. */
import type { Sel } from '../sel';
import { bacaTabelTercetak, type BarisTercetak } from '../cetak/baca-tabel';
import type { KepalaKolom } from '../cetak/tabel';
import { DAFTAR_JENIS } from '../../istilah/sesi';
import { KOLOM_LAPORAN_PD } from './kolom-laporan-pd';
import { KOLOM_DAFTAR_SESI } from './lembar-daftar-sesi';
import { KOLOM_EKSPOR_SIASN } from './lembar-ekspor-siasn';
import { kolomKartu } from './lembar-kartu';
import { KOLOM_KESENJANGAN } from './lembar-kesenjangan';
import { KOLOM_REKAP_BULANAN } from './lembar-rekap-bulanan';
import { KOLOM_SESI_TIDAK_DIHITUNG } from './lembar-sesi-tidak-dihitung';

/** By how the sheet's title begins; dated names of kept sheets begin the same. */
const KEPALA: readonly (readonly [RegExp, readonly (readonly KepalaKolom[])[]])[] = [
  [/^Laporan PD \d{4}/, [KOLOM_LAPORAN_PD]],
  [/^Rekap Bulanan \d{4}/, [KOLOM_REKAP_BULANAN]],
  [/^Daftar Sesi \d{4}/, [KOLOM_DAFTAR_SESI]],
  [/^Sesi Tidak Dihitung \d{4}/, [KOLOM_SESI_TIDAK_DIHITUNG]],
  [/^Kesenjangan \d{4}/, [KOLOM_KESENJANGAN]],
  [/^Kartu \d{4,}/, DAFTAR_JENIS.map(kolomKartu)],
  [/^Ekspor SIASN \d{4}/, [KOLOM_EKSPOR_SIASN]],
];

/** Totals, remarks and lines left blank are left out; undefined where the title is that of no report sheet. */
export function bacaLembarLaporan(nama: string, nilai: readonly (readonly Sel[])[]): BarisTercetak[] | undefined {
  const kepala = KEPALA.find(([pola]) => pola.test(nama))?.[1];
  return kepala && bacaTabelTercetak(nilai, kepala);
}
