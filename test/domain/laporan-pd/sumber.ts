/** Reports for tests: the sheets of a situation counted, with an office whose settings are all filled in. */
import type { Bahan } from '../../../src/domain/bahan';
import { hitungBahan } from '../../../src/domain/hitung-bahan';
import { susunBerkasLaporan, type BerkasLaporan } from '../../../src/domain/laporan-pd/berkas-laporan';
import type { IdentitasLaporan } from '../../../src/domain/laporan-pd/identitas-laporan';
import type { JenisLaporan } from '../../../src/domain/laporan-pd/jenis-laporan';
import type { SumberLaporan } from '../../../src/domain/laporan-pd/sumber-laporan';

export const IDENTITAS: IdentitasLaporan = {
  namaPemda: 'PEMERINTAH KABUPATEN BELITUNG TIMUR',
  namaPd: 'Dinas Contoh',
  alamat1: 'Kompleks Perkantoran Terpadu, Manggar',
  alamat2: '',
  namaKepala: 'Nama Kepala, S.Sos., M.Si',
  pangkatKepala: 'Pembina Tingkat I',
  nipKepala: '197001012000031003',
  jabatanKepala: 'Plt. Kepala Dinas Contoh',
  tempat: 'Manggar',
  penerima: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  nomorPerbup: '',
  tahunPerbup: '',
  nomorLaporan: '800/12/2025',
};

export const sumber = (bahan: Bahan): SumberLaporan => ({ bahan, hasil: hitungBahan(bahan) });

/** The report of a situation as a draft, unless told otherwise. */
export const berkas = (
  bahan: Bahan,
  { jenis = { jenis: 'konsep' }, ...identitas }: Partial<IdentitasLaporan> & { readonly jenis?: JenisLaporan } = {},
): BerkasLaporan => susunBerkasLaporan(sumber(bahan), { jenis, identitas: { ...IDENTITAS, ...identitas } });
