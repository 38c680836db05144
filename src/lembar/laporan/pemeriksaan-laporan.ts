/** The foot of the table: remarks, composition of the JP, and the line that proves the sums against sheet Sesi. */
import type { BagianKomposisi } from '../../domain/laporan-pd/komposisi';
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import type { ButirCocok, KunciCocok, Pencocokan } from '../../domain/laporan-pd/pencocokan';
import { teksAngka, teksPersen } from '../cetak/angka-indonesia';
import type { Bagian, BarisCetak } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';
import { tinggiBaris } from '../cetak/letak';
import { LEBAR_LAPORAN_PD } from './kolom-laporan-pd';
import { catatanTabel } from './tabel-utama';

const SEBUTAN: Readonly<Record<KunciCocok, string>> = {
  sesiPembimbingan: 'sesi Pembimbingan',
  jpPembimbingan: 'JP Pembimbingan',
  sesiPendampingan: 'sesi Pendampingan',
  jpPendampingan: 'JP Pendampingan',
  jpLain: 'JP Lain',
  total: 'total JP',
  sesiTercatat: 'sesi tercatat',
  jpTercatat: 'JP tercatat',
};

export function pemeriksaanLaporan(laporan: LaporanPd): Bagian {
  const { cocok } = laporan.pencocokan;
  const panjang = [
    garis(kalimatKomposisi(laporan), 'ketentuan'),
    garis(kalimatPencocokan(laporan.pencocokan), cocok ? 'ketentuan' : 'belum'),
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

const garis = (isi: string, peran: Peran): BarisCetak => ({
  sel: [{ kolom: 1, lebar: LEBAR_LAPORAN_PD.length, isi, peran }],
});

function kalimatKomposisi({ ringkasan: { komposisi } }: LaporanPd): string {
  const bagian = komposisi.bagian.filter(({ nama, jp }) => nama !== 'bentuk tidak dikenal' || jp > 0);
  return `Komposisi JP: ${bagian.map(kalimatBagian).join(' · ')}. ${komposisi.catatan}`;
}

function kalimatBagian({ nama, jp, bagian, menurutLampiran }: BagianKomposisi): string {
  const pedoman = menurutLampiran === undefined ? '' : `; pedoman ${teksPersen(menurutLampiran)}`;
  return `${nama} ${teksAngka(jp, 0)} JP${bagian === undefined ? '' : ` (${teksPersen(bagian)}${pedoman})`}`;
}

function kalimatPencocokan({ cocok, butir, beda }: Pencocokan): string {
  if (cocok) {
    const semua = butir.map(kalimatButir).join('; ');
    return `Pemeriksaan: jumlah pada lembar ini sama dengan jumlah pada lembar Sesi dan JP Lain: ${semua}.`;
  }
  const selisih = [
    ...butir.filter(({ tabel, diLuar, lembar }) => tabel + diLuar !== lembar).map(kalimatButir),
    ...beda.map(({ nama, kunci, tabel, lembar }) => `${nama}: ${SEBUTAN[kunci]} ${tabel}, menurut lembar ${lembar}`),
  ];
  return (
    `PEMERIKSAAN TIDAK COCOK, jangan ditandatangani: ${selisih.join('; ')}. ` +
    'Jalankan Hitung JP lagi; bila tetap berbeda, laporkan kepada pengelola alat.'
  );
}

/** `JP Lain 302 + 10 di luar tabel = 312`; the sheet's own sum only where it says something new. */
function kalimatButir({ kunci, tabel, diLuar, lembar }: ButirCocok): string {
  const luar = diLuar === 0 ? '' : ` + ${teksAngka(diLuar, 0)} di luar tabel`;
  const sama = tabel + diLuar === lembar;
  const jumlah = sama && diLuar === 0 ? '' : ` ${sama ? '=' : '≠'} ${teksAngka(lembar, 0)}`;
  return `${SEBUTAN[kunci]} ${teksAngka(tabel, 0)}${luar}${jumlah}`;
}
