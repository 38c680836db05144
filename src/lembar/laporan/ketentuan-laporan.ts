/** «Ketentuan penghitungan yang digunakan»: numbers of the regulation on the left, readings of it on the right. */
import type {
  KetentuanDigunakan,
  ParameterDigunakan,
  TafsirDigunakan,
} from '../../domain/laporan-pd/ketentuan-digunakan';
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import { teksAcuan, type Acuan } from '../../istilah/acuan';
import { NAMA_BULAN, teksTanggal } from '../../istilah/tanggal';
import { lebarSel } from '../cetak/letak';
import type { BarisCetak, SelCetak } from '../cetak/lembar-cetak';
import { rupaPeran } from '../cetak/peran';
import { jumlahGaris } from '../cetak/tinggi-teks';
import { LEBAR_LAPORAN_PD } from './kolom-laporan-pd';

const KIRI = { kolom: 1, lebar: 4 } as const;
const KANAN = { kolom: 5, lebar: 9 } as const;
/** Pixels of a line. */
const TINGGI_GARIS = 15;

/** Pasal 4: in force from the day of promulgation, which the draft does not have. */
const ANGGAPAN = ' (anggapan; tanggal pengundangan belum ada)';

export function ketentuanLaporan({ ketentuan, dasar }: LaporanPd): BarisCetak[] {
  const kiri = [
    `Mulai berlaku: ${teksTanggal(dasar.berlaku)}${dasar.berlakuAnggapan ? ANGGAPAN : ''}`,
    ...daftarParameter(ketentuan),
  ];
  const kanan = ketentuan.tafsir.map(kalimatTafsir);
  return [
    { sel: [] },
    { sel: [{ kolom: 1, lebar: 13, isi: 'Ketentuan penghitungan yang digunakan', peran: 'bab' }] },
    ...Array.from({ length: Math.max(kiri.length, kanan.length) }, (_, i) => garis(kiri[i], kanan[i])),
  ];
}

/** Lower than other rows: many short lines that are read as one text. Both sides always, so that merges join. */
function garis(kiri = '', kanan = ''): BarisCetak {
  const sel: SelCetak[] = [
    { ...KIRI, isi: kiri, peran: 'ketentuan' },
    { ...KANAN, isi: kanan, peran: 'ketentuan' },
  ];
  const banyak = Math.max(
    ...sel.map((satu) => jumlahGaris(String(satu.isi), lebarSel(satu, LEBAR_LAPORAN_PD), rupaPeran('ketentuan'))),
  );
  return { sel, tinggi: banyak * TINGGI_GARIS + 3 };
}

/** Levels of one height and provision go together in one line: they are many and seldom change. */
function daftarParameter({ parameter }: KetentuanDigunakan): string[] {
  const level = parameter.filter(({ satuan }) => satuan === 'level');
  const kunci = (satu: ParameterDigunakan): string => `Level ${satu.nilai}|${teksAcuan(satu.acuan)}`;
  return [
    ...parameter.filter(({ satuan }) => satuan !== 'level').map(kalimatParameter),
    ...[...new Set(level.map(kunci))].map((satu) => {
      const sama = level.filter((lain) => kunci(lain) === satu);
      const jenjang = sama.map(({ kode, diubah, baku }) => `${kode.replace(/^level /, '')}${bawaan(diubah, baku)}`);
      const { nilai, acuan } = sama[0] as ParameterDigunakan;
      return `Level ${nilai}: ${jenjang.join(', ')}${tempatAcuan(acuan)}`;
    }),
  ];
}

function kalimatParameter({ nama, nilai, satuan, baku, diubah, sejak, acuan }: ParameterDigunakan): string {
  const mulai = sejak ? ` sejak ${teksTanggal(sejak)}` : '';
  return `${nama}: ${teksNilai(nilai, satuan)}${bawaan(diubah, teksNilai(baku, satuan))}${mulai}${tempatAcuan(acuan)}`;
}

const kalimatTafsir = ({ nama, nilai, baku, diubah, acuan }: TafsirDigunakan): string =>
  `${nama}: ${nilai}${bawaan(diubah, baku)}${tempatAcuan(acuan)}`;

const teksNilai = (nilai: number, satuan: ParameterDigunakan['satuan']): string =>
  satuan === 'bulan'
    ? (NAMA_BULAN[nilai - 1] ?? String(nilai))
    : satuan === 'level'
      ? `level ${nilai}`
      : `${nilai} ${satuan}`;

/** What was changed in Pengaturan says so. */
const bawaan = (diubah: boolean, baku: string | number): string => (diubah ? ` [diubah, semula ${baku}]` : '');
const kurung = (teks: string): string => (teks === '' ? '' : ` (${teks})`);
const tempatAcuan = (acuan: readonly Acuan[]): string =>
  kurung(acuan.length === 0 ? 'tidak diatur' : acuanRingkas(acuan));

/** `Lampiran G.3, H.3`: the word Lampiran once for neighbours. */
function acuanRingkas(acuan: readonly Acuan[]): string {
  return teksAcuan(acuan)
    .split('; ')
    .reduce(
      (teks, satu) =>
        /(^|; )Lampiran [^;]*$/.test(teks) && satu.startsWith('Lampiran ')
          ? `${teks}, ${satu.slice('Lampiran '.length)}`
          : `${teks}${teks && '; '}${satu}`,
      '',
    );
}
