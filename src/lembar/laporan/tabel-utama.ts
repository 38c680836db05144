/** The main table of the report with its totals, and below it who is recorded but does not stand in it. */
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import type { TabelLaporan } from '../../domain/laporan-pd/tabel-laporan';
import type { Bagian, BarisCetak, SelCetak } from '../cetak/lembar-cetak';
import { barisKeterangan, barisTabel, kepalaTabel } from '../cetak/tabel';
import { KOLOM_LAPORAN_PD } from './kolom-laporan-pd';

const JUMLAH_KOLOM = KOLOM_LAPORAN_PD.length;

export function tabelUtama({ tabel }: LaporanPd): Bagian {
  const kepala = kepalaTabel(KOLOM_LAPORAN_PD);
  const isi = tabel.baris.map((satu) => barisTabel(KOLOM_LAPORAN_PD, satu));
  const kosong = barisKeterangan(JUMLAH_KOLOM, 'Belum ada PNS yang menjadi peserta pada lembar Pegawai.');
  return {
    utama: true,
    kepala: kepala.length,
    baris: [...kepala, ...(isi.length > 0 ? isi : [kosong]), barisJumlah(tabel)],
  };
}

/** «JUMLAH» stands in column Nama; column No. stays blank, so that the row is told from those of persons. */
function barisJumlah({ jumlah }: TabelLaporan): BarisCetak {
  const angka = [
    jumlah.sesiPembimbingan,
    jumlah.jpPembimbingan,
    jumlah.sesiPendampingan,
    jumlah.jpPendampingan,
    jumlah.jpLain,
    jumlah.total,
    jumlah.kekurangan,
  ];
  const kosong = ['', 'JUMLAH', '', '', ''].map((isi, i): SelCetak => ({ kolom: i + 1, isi, peran: 'jumlah' }));
  return {
    sel: [
      ...kosong,
      ...angka.map((isi, i): SelCetak => ({ kolom: 6 + i, isi, peran: 'jumlah', format: 'bulat', rata: 'kanan' })),
      { kolom: JUMLAH_KOLOM, isi: '', peran: 'jumlah' },
    ],
  };
}

/** One line each; nothing where nobody stands outside the table. */
export function catatanTabel({ pppkCpns, diLuarTabel, belumSelesai }: LaporanPd): string[] {
  const { PPPK, CPNS } = pppkCpns;
  const lain = diLuarTabel.filter(({ sebab }) => sebab !== 'PPPK' && sebab !== 'CPNS');
  const sebutan = lain.map(({ nama, nip, sebab }) => `${nama || nip} (${sebab})`);
  return [
    ...(PPPK + CPNS > 0 ? [`${PPPK + CPNS} PPPK/CPNS tercatat, tidak dihitung.`] : []),
    ...(lain.length > 0
      ? [`Di luar tabel ada ${lain.length} orang yang mempunyai catatan: ${sebutKeSepuluh(sebutan)}.`]
      : []),
    ...(belumSelesai.pegawaiTanpaAngka.length > 0
      ? [
          `${belumSelesai.pegawaiTanpaAngka.length} baris lembar Pegawai tidak dapat dimuat: ${sebutKeSepuluh(
            belumSelesai.pegawaiTanpaAngka.map(({ baris, nama }) => `baris ${baris}${nama === '' ? '' : ` ${nama}`}`),
          )}.`,
        ]
      : []),
  ];
}

const BATAS_SEBUTAN = 10;
const sebutKeSepuluh = (daftar: readonly string[]): string =>
  daftar.length <= BATAS_SEBUTAN
    ? daftar.join(', ')
    : `${daftar.slice(0, BATAS_SEBUTAN).join(', ')}, dan ${daftar.length - BATAS_SEBUTAN} lagi`;
