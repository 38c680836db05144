/** The title lines of the report, its number and day, and the regulation on which it rests. */
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import { teksTanggal } from '../../istilah/tanggal';
import type { Bagian, BarisCetak } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';
import { KOLOM_LAPORAN_PD } from './kolom-laporan-pd';
import { atauTitik, sebutanJenis } from './konteks-lembar';

export function judulLaporan({ identitas, tahun, tanggalLaporan, jenis, dasar }: LaporanPd): Bagian {
  const nomor = `Nomor: ${atauTitik(identitas.nomorLaporan ?? '')}`;
  const tujuan = identitas.penerima === '' ? '' : ` · Disampaikan kepada ${identitas.penerima}`;
  return {
    baris: [
      garis('LAPORAN PELAKSANAAN PEMBIMBINGAN DAN PENDAMPINGAN', 'judul'),
      garis('PEGAWAI NEGERI SIPIL BERTALENTA', 'judul'),
      garis(`${identitas.namaPd.toUpperCase()} TAHUN ${tahun}`.trim(), 'judul'),
      garis(`${nomor} · Data per ${teksTanggal(tanggalLaporan)} · ${sebutanJenis(jenis)}${tujuan}`, 'bawah judul'),
      garis(`Dasar: ${dasar.kalimat}`, 'bawah judul'),
      { sel: [] },
    ],
  };
}

const garis = (isi: string, peran: Peran): BarisCetak => ({
  sel: [{ kolom: 1, lebar: KOLOM_LAPORAN_PD.length, isi, peran }],
});
