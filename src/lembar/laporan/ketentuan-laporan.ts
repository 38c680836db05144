/** «Ketentuan penghitungan yang digunakan»: numbers of the regulation on the left, readings of it on the right. */
import type { KetentuanDigunakan, ParameterDigunakan, TafsirDigunakan } from '../../domain/laporan-pd/ketentuan-digunakan';
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import { teksAcuan, type Acuan } from '../../istilah/acuan';
import { NAMA_BULAN, teksTanggal } from '../../istilah/tanggal';
import type { Bagian, SelCetak } from '../cetak/lembar-cetak';

const KIRI = { kolom: 1, lebar: 4 } as const;
const KANAN = { kolom: 5, lebar: 9 } as const;

export function ketentuanLaporan({ ketentuan, dasar }: LaporanPd): Bagian {
  const kiri = [`Mulai berlaku: ${teksTanggal(dasar.berlaku)}${dasar.berlakuAnggapan ? ' (anggapan; tanggal pengundangan belum ada)' : ''}`, ...daftarParameter(ketentuan)];
  const kanan = ketentuan.tafsir.map(kalimatTafsir);
  const sel = (letak: typeof KIRI | typeof KANAN, isi: string | undefined): SelCetak[] =>
    isi === undefined ? [] : [{ ...letak, isi, peran: 'ketentuan' }];
  return {
    baris: [
      { sel: [], tinggi: 10 },
      { sel: [{ kolom: 1, lebar: 13, isi: 'Ketentuan penghitungan yang digunakan', peran: 'bab' }] },
      ...Array.from({ length: Math.max(kiri.length, kanan.length) }, (_, i) => ({ sel: [...sel(KIRI, kiri[i]), ...sel(KANAN, kanan[i])] })),
    ],
  };
}

/** Levels of the jenjang go together in one line for each provision: they are many and seldom change. */
function daftarParameter({ parameter }: KetentuanDigunakan): string[] {
  const level = parameter.filter(({ satuan }) => satuan === 'level');
  const tempat = [...new Set(level.map(({ acuan }) => teksAcuan(acuan)))];
  return [
    ...parameter.filter(({ satuan }) => satuan !== 'level').map(kalimatParameter),
    ...tempat.map((acuan) => {
      const sama = level.filter((satu) => teksAcuan(satu.acuan) === acuan);
      return `Level jenjang: ${sama.map(({ kode, nilai, diubah, baku }) => `${kode.replace(/^level /, '')} ${nilai}${bawaan(diubah, baku)}`).join(', ')}${kurung(acuan)}`;
    }),
  ];
}

const kalimatParameter = ({ nama, nilai, satuan, baku, diubah, sejak, acuan }: ParameterDigunakan): string =>
  `${nama}: ${teksNilai(nilai, satuan)}${bawaan(diubah, teksNilai(baku, satuan))}${sejak ? ` sejak ${teksTanggal(sejak)}` : ''}${tempatAcuan(acuan)}`;

const kalimatTafsir = ({ nama, nilai, baku, diubah, acuan }: TafsirDigunakan): string =>
  `${nama}: ${nilai}${bawaan(diubah, baku)}${tempatAcuan(acuan)}`;

const teksNilai = (nilai: number, satuan: ParameterDigunakan['satuan']): string =>
  satuan === 'bulan' ? (NAMA_BULAN[nilai - 1] ?? String(nilai)) : satuan === 'level' ? `level ${nilai}` : `${nilai} ${satuan}`;

/** What was changed in Pengaturan says so. */
const bawaan = (diubah: boolean, baku: string | number): string => (diubah ? ` [diubah, semula ${baku}]` : '');
const kurung = (teks: string): string => (teks === '' ? '' : ` (${teks})`);
const tempatAcuan = (acuan: readonly Acuan[]): string => kurung(acuan.length === 0 ? 'tidak diatur' : teksAcuan(acuan));
