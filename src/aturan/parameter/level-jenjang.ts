/** The level of competency that each tier of posts demands. */
import { naskahLain, perbup, type Acuan } from '../../istilah/acuan';
import type { Jenjang } from '../../istilah/jenjang';
import { level, type Level } from '../../istilah/satuan';
import { tanggal } from '../../istilah/tanggal';
import type { Parameter } from '../parameter';
import { PERBUP } from '../perbup';

/** Shown wherever a level above the table of Lampiran D is used (decision 0013). */
export const DI_LUAR_TABEL = 'di luar tabel Lampiran D';

const PERMENPAN = naskahLain('PermenPANRB 38/2017');
const TINGKATAN: readonly (readonly [nilai: number, acuan: Acuan, jenjang: readonly Jenjang[]])[] = [
  [1, perbup('Lampiran D.1'), ['Pelaksana', 'JF Pemula']],
  [2, perbup('Lampiran D.2'), ['Pengawas', 'JF Terampil', 'JF Mahir', 'JF Ahli Pertama']],
  [3, perbup('Lampiran D.3'), ['Administrator', 'JF Penyelia', 'JF Ahli Muda']],
  [4, PERMENPAN, ['JPT Pratama', 'JF Ahli Madya']],
  [5, PERMENPAN, ['JF Ahli Utama']],
];

const susunParameter = (jenjang: Jenjang, nilai: number, acuan: Acuan): Parameter<Level> => ({
  kode: `level ${jenjang}` as const,
  nama: `Level kompetensi ${jenjang}`,
  pengaturan: `Level ${jenjang}`,
  satuan: 'level',
  rentang: [1, 5],
  penjelasan:
    `Level kompetensi yang dipersyaratkan bagi ${jenjang}` + (acuan === PERMENPAN ? ` (${DI_LUAR_TABEL}).` : '.'),
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, isi: level(nilai), acuan: [acuan] }],
});

/** One parameter per jenjang, lowest level first. */
export const DAFTAR_LEVEL_JENJANG: readonly Parameter<Level>[] = TINGKATAN.flatMap(([nilai, acuan, daftarJenjang]) =>
  daftarJenjang.map((jenjang) => susunParameter(jenjang, nilai, acuan)),
);
