/** The last final report of a year, wherever its sheets stand now, and what the next one is called. */
import type { DaftarSesi } from '../../domain/laporan-pd/daftar-sesi';
import type { JenisLaporan } from '../../domain/laporan-pd/jenis-laporan';
import { perubahanSejakFinal, type PerubahanSesi } from '../../domain/laporan-pd/perubahan-sejak-final';
import type { Tanggal } from '../../istilah/tanggal';
import { adalahSementara } from '../../lembar/cetak/nama-lembar';
import { bacaDaftarSesi } from '../../lembar/laporan/baca-daftar-sesi';
import { NAMA_LAPORAN } from '../../lembar/laporan/judul-lembar';
import type { LembarLama } from './baca-sekali';
import { jenisTercetak, type JenisTercetak } from './jenis-tercetak';

export interface FinalTerakhir extends JenisTercetak {
  /** The sheet of its annex Daftar Sesi; undefined where nobody has it any more. */
  readonly daftarSesi?: string;
  /** Every sheet of a final report of the year, earlier ones too. */
  readonly lembar: readonly string[];
}

interface LembarFinal extends JenisTercetak {
  readonly nama: string;
  readonly asal: string;
}

/**
 * Sheets that bear the tool's mark are known by it, others (the file came from another program) by their titles and
 * what is printed on them: one data call for each of those.
 */
export function finalTerakhir(lama: LembarLama, tahun: number): FinalTerakhir | undefined {
  const daftar = lembarFinal(lama, tahun).sort((a, b) => urutan(b) - urutan(a) || (a.tanggal < b.tanggal ? 1 : -1));
  const terakhir = daftar[0];
  if (!terakhir) return undefined;
  const { jenis, tanggal } = terakhir;
  const lampiran = daftar.find((satu) => satu.asal === NAMA_LAPORAN.daftarSesi(tahun) && urutan(satu) === urutan(terakhir));
  return { jenis, tanggal, lembar: daftar.map(({ nama }) => nama), ...(lampiran && { daftarSesi: lampiran.nama }) };
}

/** Final is the first, each correction comes after the one before. */
const urutan = ({ jenis }: JenisTercetak): number => (jenis.jenis === 'perbaikan' ? jenis.ke : 0);

export const jenisFinalBerikut = (terakhir: FinalTerakhir | undefined): JenisLaporan =>
  terakhir ? { jenis: 'perbaikan', ke: urutan(terakhir) + 1 } : { jenis: 'final' };

function lembarFinal(lama: LembarLama, tahun: number): LembarFinal[] {
  const asalMungkin = [NAMA_LAPORAN.laporanPd(tahun), NAMA_LAPORAN.daftarSesi(tahun)];
  return lama.daftarNama.filter((nama) => !adalahSementara(nama)).flatMap((nama): LembarFinal[] => {
    const milik = lama.tanda().get(nama);
    const asal = milik ? milik.asal : asalMungkin.find((satu) => nama.startsWith(satu));
    if (asal === undefined || !asalMungkin.includes(asal)) return [];
    const cetakan = milik
      ? milik.jenis && { jenis: milik.jenis, tanggal: milik.tanggal as Tanggal }
      : jenisTercetak(lama.isi(nama));
    return cetakan && cetakan.jenis.jenis !== 'konsep' ? [{ ...cetakan, nama, asal }] : [];
  });
}

/** Undefined where its annex is gone or its table's head is: then nothing can be told. One data call. */
export function perubahanSejak(lama: LembarLama, { daftarSesi }: FinalTerakhir, kini: DaftarSesi): PerubahanSesi | undefined {
  const semula = daftarSesi === undefined ? undefined : bacaDaftarSesi(lama.isi(daftarSesi));
  return semula && perubahanSejakFinal(semula, kini);
}
