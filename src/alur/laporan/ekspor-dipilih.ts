/** The rows of the SIASN export as asked for, its sheet, and what is unfinished about it. */
import { eksporSiasn, type BarisSiasn } from '../../domain/ekspor-siasn/ekspor-siasn';
import { susunBerkasLaporan } from '../../domain/laporan-pd/berkas-laporan';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import { lembarEksporSiasn } from '../../lembar/laporan/lembar-ekspor-siasn';
import { halBelumSelesai } from './hal-belum-selesai';
import type { HalBelumSelesai, PerEksporPanel } from './kontrak';
import type { LaporanTermuat } from './muat-laporan';

/** As set in Pengaturan. */
export const perDari = ({ identitas: { perEkspor } }: LaporanTermuat): PerEksporPanel => (perEkspor === 'sesi' ? 'sesi' : 'orang dan jenis');

export const barisEkspor = ({ sumber, identitas }: LaporanTermuat, per: PerEksporPanel): readonly BarisSiasn[] =>
  eksporSiasn(sumber, { per, institusiPenyelenggara: identitas.namaPd, nomorSertipikat: identitas.nomorLaporan });

export const susunLembarEkspor = ({ sumber: { bahan }, identitas, kertas }: LaporanTermuat, baris: readonly BarisSiasn[]): LembarCetak =>
  lembarEksporSiasn(baris, {
    tahun: bahan.tahunLaporan, tanggalLaporan: bahan.tanggalLaporan, jenis: { jenis: 'final' }, identitas, kertas,
  });

/** Settings that only the printed report needs do not concern the export. */
const MENYANGKUT: ReadonlySet<HalBelumSelesai['hal']> = new Set(['tidak-cocok', 'tahun-tanpa-sesi', 'perlu-perbaikan', 'pegawai-tanpa-angka']);

export function halEkspor({ sumber, identitas }: LaporanTermuat): HalBelumSelesai[] {
  const { laporan } = susunBerkasLaporan(sumber, { jenis: { jenis: 'konsep' }, identitas });
  const kosong = [identitas.namaPd === '' ? 'Nama PD' : '', identitas.nomorLaporan === '' ? 'Nomor laporan' : ''].filter(Boolean);
  return [
    ...halBelumSelesai(laporan).filter(({ hal }) => MENYANGKUT.has(hal)),
    ...(kosong.length === 0 ? [] : [{
      hal: 'pengaturan-kosong' as const, rincian: kosong, selebihnya: 0,
      kalimat: `${kosong.length} pengaturan yang masuk ke ekspor belum diisi; kolomnya kosong.`,
      perbaikan: 'Isi di menu Hitung JP > Pengaturan dan bantuan…, kelompok Perangkat Daerah.',
    }]),
  ];
}
