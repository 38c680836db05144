/** The foot of the table: remarks, composition of the JP, and the line that proves the sums against sheet Sesi. */
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import type { ButirCocok, KunciCocok, Pencocokan } from '../../domain/laporan-pd/pencocokan';
import { teksAngka, teksPersen } from '../cetak/angka-indonesia';
import type { Bagian, BarisCetak } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';
import { tinggiBaris } from '../cetak/letak';
import { LEBAR_LAPORAN_PD } from './kolom-laporan-pd';
import { catatanTabel } from './tabel-utama';

const SEBUTAN: Readonly<Record<KunciCocok, string>> = {
  sesiPembimbingan: 'sesi Pembimbingan', jpPembimbingan: 'JP Pembimbingan', sesiPendampingan: 'sesi Pendampingan',
  jpPendampingan: 'JP Pendampingan', jpLain: 'JP Lain', total: 'total JP', sesiTercatat: 'sesi tercatat', jpTercatat: 'JP tercatat',
};

export function pemeriksaanLaporan(laporan: LaporanPd): Bagian {
  const { cocok } = laporan.pencocokan;
  const panjang = [
    garis(kalimatKomposisi(laporan), 'ketentuan'), garis(kalimatPencocokan(laporan.pencocokan), cocok ? 'ketentuan' : 'belum'),
  ];
  // One height for both: rows of one height are one step.
  const tinggi = Math.max(...panjang.map((satu) => tinggiBaris(satu, LEBAR_LAPORAN_PD)));
  return {
    baris: [
      { sel: [] },
      ...catatanTabel(laporan).map((isi) => garis(isi, 'ketentuan')),
      ...panjang.map((satu) => ({ ...satu, tinggi })),
    ],
  };
}

const garis = (isi: string, peran: Peran): BarisCetak => ({ sel: [{ kolom: 1, lebar: LEBAR_LAPORAN_PD.length, isi, peran }] });

function kalimatKomposisi({ ringkasan: { komposisi } }: LaporanPd): string {
  const bagian = komposisi.bagian.filter(({ nama, jp }) => nama !== 'bentuk tidak dikenal' || jp > 0).map(({ nama, jp, bagian: isi, menurutLampiran }) =>
    `${nama} ${teksAngka(jp, 0)} JP${isi === undefined ? '' : ` (${teksPersen(isi)}${menurutLampiran === undefined ? '' : `; pedoman ${teksPersen(menurutLampiran)}`})`}`);
  return `Komposisi JP: ${bagian.join(' · ')}. ${komposisi.catatan}`;
}

function kalimatPencocokan({ cocok, butir, beda }: Pencocokan): string {
  if (cocok) return `Pemeriksaan: jumlah pada lembar ini sama dengan jumlah pada lembar Sesi dan JP Lain: ${butir.map(kalimatButir).join('; ')}.`;
  const selisih = butir.filter(({ tabel, diLuar, lembar }) => tabel + diLuar !== lembar).map(kalimatButir);
  const orang = beda.map(({ nama, kunci, tabel, lembar }) => `${nama}: ${SEBUTAN[kunci]} ${tabel}, menurut lembar ${lembar}`);
  return `PEMERIKSAAN TIDAK COCOK, jangan ditandatangani: ${[...selisih, ...orang].join('; ')}. Jalankan Hitung JP lagi; bila tetap berbeda, laporkan kepada pengelola alat.`;
}

const kalimatButir = ({ kunci, tabel, diLuar, lembar }: ButirCocok): string => {
  const jumlah = diLuar === 0 ? '' : ` + ${teksAngka(diLuar, 0)} di luar tabel`;
  return `${SEBUTAN[kunci]} ${teksAngka(tabel, 0)}${jumlah}${tabel + diLuar === lembar ? (diLuar === 0 ? '' : ` = ${teksAngka(lembar, 0)}`) : ` ≠ ${teksAngka(lembar, 0)}`}`;
};
