/** The last final report of a year, wherever its sheets stand now, and what the next one is called. */
import type { DaftarSesi } from '../../domain/laporan-pd/daftar-sesi';
import type { JenisLaporan } from '../../domain/laporan-pd/jenis-laporan';
import { perubahanSejakFinal, type PerubahanSesi } from '../../domain/laporan-pd/perubahan-sejak-final';
import type { Tanggal } from '../../istilah/tanggal';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import { adalahSementara } from '../../lembar/cetak/nama-lembar';
import { rencanaCetak } from '../../lembar/cetak/rencana-cetak';
import { bacaDaftarSesi } from '../../lembar/laporan/baca-daftar-sesi';
import { daftarLembarLaporan, NAMA_LAPORAN } from '../../lembar/laporan/judul-lembar';
import type { LembarLama } from './baca-sekali';
import { jenisTercetak, type JenisTercetak } from './jenis-tercetak';
import { sidikNilai } from './sidik';

export interface FinalTerakhir extends JenisTercetak {
  /** The sheet of its annex Daftar Sesi; undefined where nobody has it any more. */
  readonly daftarSesi?: string;
  /** Every sheet of a final report of the year, earlier ones too. */
  readonly lembar: readonly string[];
  /** Fingerprints of the sheets of the last one as they were made, by the titles under which they were. */
  readonly sidik: ReadonlyMap<string, string>;
}

interface LembarFinal extends JenisTercetak {
  readonly nama: string;
  readonly asal: string;
  readonly sidik: string;
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
  const milik = daftar.filter((satu) => urutan(satu) === urutan(terakhir));
  const lampiran = milik.find(({ asal }) => asal === NAMA_LAPORAN.daftarSesi(tahun));
  return {
    jenis, tanggal,
    lembar: daftar.map(({ nama }) => nama),
    // The latest comes first in the list, so it is put into the map last.
    sidik: new Map([...milik].reverse().map(({ asal, sidik }) => [asal, sidik])),
    ...(lampiran && { daftarSesi: lampiran.nama }),
  };
}

/** Final is the first, each correction comes after the one before. */
const urutan = ({ jenis }: JenisTercetak): number => (jenis.jenis === 'perbaikan' ? jenis.ke : 0);

export interface FinalBerikut {
  readonly jenis: JenisLaporan;
  /** It would say exactly what the last one says, and so bears its name: nothing has been corrected. */
  readonly tetap: boolean;
}

/** `susun`: the report and its annexes as they would be made now under that name. */
export function finalBerikut(terakhir: FinalTerakhir | undefined, susun: (jenis: JenisLaporan) => readonly LembarCetak[]): FinalBerikut {
  if (!terakhir) return { jenis: { jenis: 'final' }, tetap: false };
  const tetap = susun(terakhir.jenis).every((lembar) => terakhir.sidik.get(lembar.nama) === sidikNilai(rencanaCetak(lembar).nilai));
  return { tetap, jenis: tetap ? terakhir.jenis : { jenis: 'perbaikan', ke: urutan(terakhir) + 1 } };
}

function lembarFinal(lama: LembarLama, tahun: number): LembarFinal[] {
  const asalMungkin = daftarLembarLaporan(tahun);
  return lama.daftarNama.filter((nama) => !adalahSementara(nama)).flatMap((nama): LembarFinal[] => {
    const milik = lama.tanda().get(nama);
    const asal = milik ? milik.asal : asalMungkin.find((satu) => nama.startsWith(satu));
    if (asal === undefined || !asalMungkin.includes(asal)) return [];
    const cetakan = milik
      ? milik.jenis && { jenis: milik.jenis, tanggal: milik.tanggal as Tanggal }
      : jenisTercetak(lama.isi(nama));
    if (!cetakan || cetakan.jenis.jenis === 'konsep') return [];
    return [{ ...cetakan, nama, asal, sidik: milik ? milik.sidik : sidikNilai(lama.isi(nama)) }];
  });
}

/** Undefined where its annex is gone or its table's head is: then nothing can be told. One data call. */
export function perubahanSejak(lama: LembarLama, { daftarSesi }: FinalTerakhir, kini: DaftarSesi): PerubahanSesi | undefined {
  const semula = daftarSesi === undefined ? undefined : bacaDaftarSesi(lama.isi(daftarSesi));
  return semula && perubahanSejakFinal(semula, kini);
}
