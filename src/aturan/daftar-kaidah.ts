/** The rules of sheet Sesi, by what they check; the order is the order of the findings of one row. */
import type { Kaidah, KaidahDaftar, KaidahLembar } from './kaidah';
import { evaluasiAda } from './kaidah/evaluasi-ada';
import { hariKerja } from './kaidah/hari-kerja';
import { hariSesuaiTanggal } from './kaidah/hari-sesuai-tanggal';
import { hurufLatin } from './kaidah/huruf-latin';
import { idUnik } from './kaidah/id-unik';
import { jenisDikenal } from './kaidah/jenis-dikenal';
import { kesepakatanAda } from './kaidah/kesepakatan-ada';
import { kompetensiDituju } from './kaidah/kompetensi-dituju';
import { lingkupDikenal } from './kaidah/lingkup-dikenal';
import { lokalTanggal } from './kaidah/lokal-tanggal';
import { materiTercatat } from './kaidah/materi-tercatat';
import { nipCocokNama } from './kaidah/nip-cocok-nama';
import { nipDelapanBelasDigit } from './kaidah/nip-delapan-belas-digit';
import { parafAtauBuktiAda } from './kaidah/paraf-atau-bukti-ada';
import { pelaksanaanDikenal } from './kaidah/pelaksanaan-dikenal';
import { pembimbingAtasanLangsung } from './kaidah/pembimbing-atasan-langsung';
import { pembimbingTerisi } from './kaidah/pembimbing-terisi';
import { permohonanAda } from './kaidah/permohonan-ada';
import { pesertaBertalenta } from './kaidah/peserta-bertalenta';
import { pesertaBukanPembimbing } from './kaidah/peserta-bukan-pembimbing';
import { pesertaTerdaftar } from './kaidah/peserta-terdaftar';
import { selTanpaGalat } from './kaidah/sel-tanpa-galat';
import { selTidakDigabung } from './kaidah/sel-tidak-digabung';
import { sesiSehariSejenis } from './kaidah/sesi-sehari-sejenis';
import { sesiTidakGanda } from './kaidah/sesi-tidak-ganda';
import { tanggalDalamTahunLaporan } from './kaidah/tanggal-dalam-tahun-laporan';
import { tanggalTerbaca } from './kaidah/tanggal-terbaca';
import { tanggalTidakDiMasaDepan } from './kaidah/tanggal-tidak-di-masa-depan';
import { teksRapi } from './kaidah/teks-rapi';

/** One row at a time, in the order of the columns. */
export const DAFTAR_KAIDAH: readonly Kaidah[] = [
  selTanpaGalat,
  tanggalTerbaca,
  tanggalTidakDiMasaDepan,
  tanggalDalamTahunLaporan,
  hariSesuaiTanggal,
  hariKerja,
  jenisDikenal,
  lingkupDikenal,
  nipDelapanBelasDigit,
  pesertaTerdaftar,
  nipCocokNama,
  pesertaBertalenta,
  pembimbingTerisi,
  pesertaBukanPembimbing,
  pembimbingAtasanLangsung,
  materiTercatat,
  kompetensiDituju,
  kesepakatanAda,
  permohonanAda,
  parafAtauBuktiAda,
  evaluasiAda,
  pelaksanaanDikenal,
  selTidakDigabung,
  hurufLatin,
  teksRapi,
];

/** Over the list, in this order: a duplicate that is refused is not also reported as a second session of the day. */
export const DAFTAR_KAIDAH_DAFTAR: readonly KaidahDaftar[] = [idUnik, sesiTidakGanda, sesiSehariSejenis];

/** Over the sheet as a whole. */
export const DAFTAR_KAIDAH_LEMBAR: readonly KaidahLembar[] = [lokalTanggal];
