/** The rules of the sheets beside Sesi, sheet by sheet; the order is the order of the findings of one row. */
import type { BarisKompetensi, BarisStandar } from '../istilah/kompetensi';
import type { Pegawai } from '../istilah/pegawai';
import type { Kaidah, KaidahDaftar } from './kaidah';
import type { KaidahJpLain } from './kaidah-jp-lain';
import { bentukDikenal } from './kaidah/jp-lain/bentuk-dikenal';
import { jpBulat } from './kaidah/jp-lain/jp-bulat';
import { konversiSesuai } from './kaidah/jp-lain/konversi-sesuai';
import { lingkupJpLainDikenal } from './kaidah/jp-lain/lingkup-dikenal';
import { nipJpLainCocokNama } from './kaidah/jp-lain/nip-cocok-nama';
import { nipJpLainTerbaca } from './kaidah/jp-lain/nip-terbaca';
import { tanggalBerurutan } from './kaidah/jp-lain/tanggal-berurutan';
import { tanggalJpLainDalamTahunLaporan } from './kaidah/jp-lain/tanggal-dalam-tahun-laporan';
import { tanggalJpLainTerbaca } from './kaidah/jp-lain/tanggal-terbaca';
import { tanggalJpLainTidakDiMasaDepan } from './kaidah/jp-lain/tanggal-tidak-di-masa-depan';
import { nipKompetensiTerbaca } from './kaidah/kompetensi/nip-terbaca';
import { orangSekali } from './kaidah/kompetensi/orang-sekali';
import { tingkatStandarTerbaca, tingkatTerbaca } from './kaidah/kompetensi/tingkat-terbaca';
import { atasanTerdaftar } from './kaidah/pegawai/atasan-terdaftar';
import { jenjangDikenal } from './kaidah/pegawai/jenjang-dikenal';
import { nipPegawaiTerbaca } from './kaidah/pegawai/nip-terbaca';
import { nipUnik } from './kaidah/pegawai/nip-unik';
import { sejakTerbaca } from './kaidah/pegawai/sejak-terbaca';
import { statusDikenal } from './kaidah/pegawai/status-dikenal';
import { pegawaiJpLainTerdaftar, pegawaiKompetensiTerdaftar } from './kaidah/pegawai-terdaftar';
import type { KolomKompetensi, KolomPegawai, KolomStandar } from './kolom';

export const DAFTAR_KAIDAH_PEGAWAI: readonly Kaidah<Pegawai, KolomPegawai>[] = [
  nipPegawaiTerbaca,
  statusDikenal,
  jenjangDikenal,
  atasanTerdaftar,
  sejakTerbaca,
];
export const DAFTAR_KAIDAH_DAFTAR_PEGAWAI: readonly KaidahDaftar<Pegawai, KolomPegawai>[] = [nipUnik];

export const DAFTAR_KAIDAH_JP_LAIN: readonly KaidahJpLain[] = [
  nipJpLainTerbaca,
  pegawaiJpLainTerdaftar,
  nipJpLainCocokNama,
  bentukDikenal,
  lingkupJpLainDikenal,
  tanggalJpLainTerbaca,
  tanggalJpLainTidakDiMasaDepan,
  tanggalJpLainDalamTahunLaporan,
  tanggalBerurutan,
  jpBulat,
  konversiSesuai,
];

export const DAFTAR_KAIDAH_KOMPETENSI: readonly Kaidah<BarisKompetensi, KolomKompetensi>[] = [
  nipKompetensiTerbaca,
  pegawaiKompetensiTerdaftar,
  tingkatTerbaca,
];
export const DAFTAR_KAIDAH_DAFTAR_KOMPETENSI: readonly KaidahDaftar<BarisKompetensi, KolomKompetensi>[] = [orangSekali];
export const DAFTAR_KAIDAH_STANDAR: readonly Kaidah<BarisStandar, KolomStandar>[] = [tingkatStandarTerbaca];
