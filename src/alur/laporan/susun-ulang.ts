/** Composes a sheet again as its mark says it was made, from what the workbook holds now. */
import { susunBerkasLaporan } from '../../domain/laporan-pd/berkas-laporan';
import type { Tanggal } from '../../istilah/tanggal';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import { susunLembarLaporan } from '../../lembar/laporan/susun-lembar-laporan';
import type { BukuKerja } from '../buku-kerja';
import { barisEkspor, susunLembarEkspor } from './ekspor-dipilih';
import { kartuDipilih, susunLembarKartu } from './kartu-dipilih';
import { muatLaporan, type LaporanTermuat } from './muat-laporan';
import type { TandaLembar } from './tanda-lembar';

/** Sheets of one year and day share one reading of the workbook, sheets of one report one composing. */
export function penyusunUlang(buku: BukuKerja, hariIni: Tanggal): (tanda: TandaLembar) => LembarCetak | undefined {
  const ingatan = new Map<string, readonly LembarCetak[]>();
  const termuat = new Map<string, LaporanTermuat>();
  const muat = ({ tahun, tanggal }: TandaLembar): LaporanTermuat =>
    atauIsi(termuat, `${tahun} ${tanggal}`, () => muatLaporan(buku, { hariIni, tahun, tanggal: tanggal as Tanggal }));
  return (tanda) => {
    const { tahun, tanggal, jenis } = tanda;
    const daftar = jenis
      ? atauIsi(ingatan, JSON.stringify([tahun, tanggal, jenis]), () => susun(muat(tanda), tanda))
      : susun(muat(tanda), tanda);
    return daftar.find(({ nama }) => nama === tanda.asal);
  };
}

function atauIsi<T>(peta: Map<string, T>, kunci: string, isi: () => T): T {
  const ada = peta.get(kunci);
  if (ada !== undefined) return ada;
  const baru = isi();
  peta.set(kunci, baru);
  return baru;
}

function susun(termuat: LaporanTermuat, { asal, jenis, untuk, per }: TandaLembar): readonly LembarCetak[] {
  const { sumber, identitas, kertas } = termuat;
  if (jenis) return susunLembarLaporan(susunBerkasLaporan(sumber, { jenis, identitas }), kertas);
  if (untuk !== undefined) return [susunLembarKartu(termuat, kartuDipilih(sumber, untuk), asal)];
  return [susunLembarEkspor(termuat, barisEkspor(termuat, per ?? 'orang dan jenis'))];
}
