/** The script of the writer's tests: makes every report sheet of a workbook, as the deeds do, and reads them back. */
import { muatBuku } from '../../src/alur/muat-buku';
import { tulisLembarCetak, type BilaAda } from '../../src/alur/laporan/tulis-lembar-cetak';
import { eksporSiasn } from '../../src/domain/ekspor-siasn/ekspor-siasn';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { susunKartu } from '../../src/domain/kartu/kartu';
import { susunBerkasLaporan } from '../../src/domain/laporan-pd/berkas-laporan';
import type { IdentitasLaporan } from '../../src/domain/laporan-pd/identitas-laporan';
import type { JenisLaporan } from '../../src/domain/laporan-pd/jenis-laporan';
import { bukuAktif } from '../../src/google/buku-aktif';
import type { Kertas, LembarCetak } from '../../src/lembar/cetak/lembar-cetak';
import { bacaLembarLaporan } from '../../src/lembar/laporan/baca-lembar-laporan';
import { susunLembarLaporan } from '../../src/lembar/laporan/susun-lembar-laporan';
import { lembarEksporSiasn } from '../../src/lembar/laporan/lembar-ekspor-siasn';
import { lembarKartu } from '../../src/lembar/laporan/lembar-kartu';

export interface PermintaanUji {
  readonly identitas: IdentitasLaporan;
  readonly jenis: JenisLaporan;
  readonly kertas?: Kertas;
  readonly bilaAda?: BilaAda;
  readonly lindungi?: boolean;
}

function susun({ identitas, jenis, kertas }: PermintaanUji): LembarCetak[] {
  const { buku, hariIni } = bukuAktif();
  const { bahan } = muatBuku(buku, { tahun: 2025, hariIni });
  const sumber = { bahan, hasil: hitungBahan(bahan) };
  const berkas = susunBerkasLaporan(sumber, { jenis, identitas });
  const konteks = { ...berkas.laporan, ...(kertas ? { kertas } : {}) };
  const ekspor = eksporSiasn(sumber, { institusiPenyelenggara: identitas.namaPd, nomorSertipikat: '' });
  return [
    ...susunLembarLaporan(berkas, kertas),
    lembarKartu(susunKartu(sumber, 'semua'), 'Kartu 2025', konteks),
    lembarEksporSiasn(ekspor, konteks),
  ];
}

/** Writes the sheets from `awal` on, `jumlah` of them; gives the titles of sheets that were kept. */
export function tulisUji(permintaan: PermintaanUji, awal: number, jumlah: number): (string | undefined)[] {
  const { buku, hariIni } = bukuAktif();
  const { bilaAda = 'tolak', lindungi } = permintaan;
  const daftar = susun(permintaan).slice(awal, awal + jumlah);
  const cara = { bilaAda, hariIni, ...(lindungi === undefined ? {} : { lindungi }) };
  return tulisLembarCetak(buku, daftar, cara).map(({ disimpan }) => disimpan);
}

export function bacaUji(nama: string): unknown {
  const { buku } = bukuAktif();
  return bacaLembarLaporan(nama, buku.baca(nama)?.nilai ?? []);
}
