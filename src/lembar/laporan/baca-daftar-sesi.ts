/** The rows of an earlier Daftar Sesi as its sheet holds them now, to be compared with the sessions of today. */
import type { SesiLaporan } from '../../domain/laporan-pd/perubahan-sejak-final';
import { isiDari } from '../../istilah/hasil-baca';
import { bacaTanggal } from '../baca/baca-tanggal';
import { teksSel } from '../baca/teks-sel';
import { bacaTabelTercetak } from '../cetak/baca-tabel';
import type { Sel } from '../sel';
import { KOLOM_DAFTAR_SESI } from './lembar-daftar-sesi';

/**
 * `nilai`: the sheet, from its first row. Undefined where the head of the table is gone, so that nothing can be
 * compared; rows whose day people have made unreadable are left out, and so count as gone.
 */
export function bacaDaftarSesi(nilai: readonly (readonly Sel[])[]): readonly SesiLaporan[] | undefined {
  const baris = bacaTabelTercetak(nilai, [KOLOM_DAFTAR_SESI]);
  if (baris.length === 0 && !adaKepala(nilai)) return undefined;
  return baris.flatMap((satu) => {
    const hari = isiDari(bacaTanggal(satu['Hari, Tanggal'] ?? '').tanggal);
    const teks = (judul: string): string => teksSel(satu[judul] ?? '').trim();
    return hari === undefined
      ? []
      : [
          {
            id: teks('ID Sesi'),
            tanggal: hari,
            jenis: teks('Jenis'),
            nip: teks('NIP Peserta'),
            jp: Number(satu['JP Dihitung']),
          },
        ];
  });
}

/** A year without counted sessions has a table with its head only. */
const adaKepala = (nilai: readonly (readonly Sel[])[]): boolean =>
  nilai.some((baris) => KOLOM_DAFTAR_SESI.every(({ judul }) => baris.includes(judul)));
