/** Sheet Ekspor SIASN: the rows to be taken up by SIASN, headers in row 1 and nothing else on the sheet. */
import { tanggalSiasn, type BarisSiasn } from '../../domain/ekspor-siasn/ekspor-siasn';
import { cetakMendatar } from '../cetak/kertas';
import type { LembarCetak } from '../cetak/lembar-cetak';
import { barisTabel, kepalaTabel, type KolomTabel } from '../cetak/tabel';
import { NAMA_LAPORAN } from './judul-lembar';
import { kakiLembar, kertasDari, type KonteksLembar } from './konteks-lembar';

export const KOLOM_EKSPOR_SIASN: readonly KolomTabel<BarisSiasn>[] = [
  { judul: 'NIP', lebar: 150, isi: ({ nip }) => nip, format: 'teks' },
  { judul: 'nama', lebar: 150, isi: ({ nama }) => nama, format: 'teks' },
  { judul: 'jenisDiklatId', lebar: 150, isi: ({ jenisDiklatId }) => jenisDiklatId },
  { judul: 'namaKursus', lebar: 150, isi: ({ namaKursus }) => namaKursus, format: 'teks' },
  {
    judul: 'institusiPenyelenggara',
    lebar: 150,
    isi: ({ institusiPenyelenggara }) => institusiPenyelenggara,
    format: 'teks',
  },
  { judul: 'nomorSertipikat', lebar: 150, isi: ({ nomorSertipikat }) => nomorSertipikat, format: 'teks' },
  { judul: 'jumlahJam', lebar: 150, isi: ({ jumlahJam }) => jumlahJam },
  { judul: 'tahunKursus', lebar: 150, isi: ({ tahunKursus }) => tahunKursus },
  { judul: 'tanggalKursus', lebar: 150, isi: ({ tanggalKursus }) => tanggalSiasn(tanggalKursus), format: 'teks' },
  {
    judul: 'tanggalSelesaiKursus',
    lebar: 150,
    isi: ({ tanggalSelesaiKursus }) => tanggalSiasn(tanggalSelesaiKursus),
    format: 'teks',
  },
];

export function lembarEksporSiasn(daftar: readonly BarisSiasn[], konteks: KonteksLembar): LembarCetak {
  const nama = NAMA_LAPORAN.eksporSiasn(konteks.tahun);
  const kepala = kepalaTabel(KOLOM_EKSPOR_SIASN, 'kepala daftar');
  return {
    nama,
    kolom: KOLOM_EKSPOR_SIASN.map(({ lebar }) => lebar),
    bagian: [
      {
        utama: true,
        kepala: kepala.length,
        baris: [...kepala, ...daftar.map((satu) => barisTabel(KOLOM_EKSPOR_SIASN, satu))],
      },
    ],
    cetak: cetakMendatar(kertasDari(konteks), kakiLembar(nama, { ...konteks, jenis: { jenis: 'final' } })),
    barisBeku: kepala.length,
    garisBantu: true,
  };
}
