/** Reads every sheet once and turns it into what the counting works on. */
import { kutip } from '../aturan/kalimat/kutip';
import { susunKetentuan } from '../aturan/susun-ketentuan';
import type { Bahan } from '../domain/bahan';
import { Galat } from '../istilah/galat';
import type { BarisJpLain } from '../istilah/jp-lain';
import type { BarisKompetensi } from '../istilah/kompetensi';
import type { Pegawai } from '../istilah/pegawai';
import type { BarisSesi } from '../istilah/sesi';
import { tahunDari, type Tanggal } from '../istilah/tanggal';
import type { Temuan } from '../istilah/temuan';
import { bacaHariLibur } from '../lembar/baca/baca-hari-libur';
import { bacaJpLain } from '../lembar/baca/baca-jp-lain';
import { bacaKompetensi } from '../lembar/baca/baca-kompetensi';
import { bacaKonversi } from '../lembar/baca/baca-konversi';
import { bacaPegawai } from '../lembar/baca/baca-pegawai';
import { bacaPengaturan, type Identitas } from '../lembar/baca/baca-pengaturan';
import { bacaSesi } from '../lembar/baca/baca-sesi';
import { lembarMirip } from '../lembar/baca/lembar-mirip';
import { bacaStandar } from '../lembar/baca/baca-standar';
import type { IsiTerbaca } from '../lembar/baca/isi-terbaca';
import { kamusHariLibur } from '../lembar/kamus/kamus-hari-libur';
import { kamusJpLain } from '../lembar/kamus/kamus-jp-lain';
import { kamusKompetensi } from '../lembar/kamus/kamus-kompetensi';
import { kamusPegawai } from '../lembar/kamus/kamus-pegawai';
import { kamusPengaturan } from '../lembar/kamus/kamus-pengaturan';
import { kamusSesi } from '../lembar/kamus/kamus-sesi';
import { kamusStandarKompetensi } from '../lembar/kamus/kamus-standar-kompetensi';
import type { KamusLembar } from '../lembar/kamus/kolom';
import { JUDUL_ACUAN } from '../lembar/kamus/lembar-buatan';
import type { IsiLembar } from '../lembar/sel';
import { bagikanId } from '../lembar/tulis/id-sesi';
import type { BukuKerja, Permintaan } from './buku-kerja';

/** A sheet into which results are written: its cells as they were read, and its rows as they were understood. */
export interface LembarTermuat<B> {
  readonly kamus: KamusLembar;
  readonly isi: IsiLembar;
  readonly terbaca: IsiTerbaca<B>;
}

export interface BukuTermuat {
  readonly sesi: LembarTermuat<BarisSesi>;
  readonly pegawai: LembarTermuat<Pegawai>;
  readonly kompetensi: LembarTermuat<BarisKompetensi> | undefined;
  readonly jpLain: LembarTermuat<BarisJpLain> | undefined;
  /** `daftarSesi` bear IDs, new ones where the sheet has none yet. */
  readonly bahan: Bahan;
  /** What reading itself found. */
  readonly temuanBaca: readonly Temuan[];
  /** What the report prints of the office. */
  readonly identitas: Identitas;
  /** Where the report year comes from, when nobody chose it. */
  readonly tahunBerjalan: boolean;
}

export interface OpsiMuat {
  readonly tahun?: number;
  readonly hariIni: Tanggal;
  /** Nothing will be written into T columns: whose they are is not asked, nor whether rows are filtered. */
  readonly tanpaHasil?: true;
}

/** What is read besides the values; notes tell the tool's columns. Together at most 17 data calls. */
const MINTA_UTAMA: Permintaan = { catatan: true, gabungan: true, saringan: true };
const MINTA_CATATAN: Permintaan = { catatan: true };
const MINTA_GABUNGAN: Permintaan = { gabungan: true };

/** Throws `Galat` where a required sheet or header is missing or a header stands twice; nothing is written. */
export function muatBuku(buku: BukuKerja, { tahun, hariIni, tanpaHasil }: OpsiMuat): BukuTermuat {
  const [mintaUtama, mintaLain] = tanpaHasil ? [MINTA_GABUNGAN, {}] : [MINTA_UTAMA, MINTA_CATATAN];
  const pengaturan = bacaPengaturan(buku.baca(kamusPengaturan.judul));
  const sesi = muatWajib(buku, kamusSesi, mintaUtama, bacaSesi);
  const pegawai = muatWajib(buku, kamusPegawai, mintaUtama, bacaPegawai);
  const kompetensi = muat(buku, kamusKompetensi, mintaLain, bacaKompetensi);
  const standar = bacaStandar(buku.baca(kamusStandarKompetensi.judul));
  const hariLibur = bacaHariLibur(buku.baca(kamusHariLibur.judul));
  const konversi = bacaKonversi(buku.baca(JUDUL_ACUAN));
  const jpLain = muat(buku, kamusJpLain, mintaLain, (isi) => bacaJpLain(isi, konversi.konversi));
  const tahunLaporan = tahun ?? pengaturan.tahunLaporan;
  return {
    sesi, pegawai, kompetensi, jpLain,
    tahunBerjalan: tahunLaporan === undefined,
    identitas: pengaturan.identitas,
    temuanBaca: [pengaturan, sesi.terbaca, pegawai.terbaca, kompetensi?.terbaca, jpLain?.terbaca, standar, hariLibur, konversi]
      .flatMap((satu) => satu?.temuan ?? []),
    bahan: {
      ketentuan: susunKetentuan(pengaturan.ubahan),
      hariIni,
      tahunLaporan: tahunLaporan ?? tahunDari(hariIni),
      tanggalLaporan: pengaturan.tanggalLaporan ?? hariIni,
      lokal: buku.lokal,
      daftarPegawai: pegawai.terbaca.baris,
      daftarSesi: bagikanId(sesi.terbaca.baris),
      daftarKompetensi: kompetensi?.terbaca.baris ?? [],
      daftarStandar: standar.baris,
      daftarJpLain: jpLain?.terbaca.baris ?? [],
      hariLibur: hariLibur.hariLibur,
      konversi: konversi.konversi,
    },
  };
}

type Pembaca<B> = (isi: IsiLembar | undefined) => IsiTerbaca<B>;

function muat<B>(buku: BukuKerja, kamus: KamusLembar, minta: Permintaan, baca: Pembaca<B>): LembarTermuat<B> | undefined {
  const isi = buku.baca(kamus.judul, minta);
  return isi && { kamus, isi, terbaca: baca(isi) };
}

/** The reader itself refuses a required sheet that is missing; one under a title that is almost right is named first. */
function muatWajib<B>(buku: BukuKerja, kamus: KamusLembar, minta: Permintaan, baca: Pembaca<B>): LembarTermuat<B> {
  const isi = buku.baca(kamus.judul, minta);
  if (isi === undefined) tolakNamaMirip(buku.daftarLembar(), kamus.judul);
  const terbaca = baca(isi);
  return { kamus, isi: isi as IsiLembar, terbaca };
}

function tolakNamaMirip(daftarLembar: readonly string[], judul: string): void {
  const mirip = lembarMirip(daftarLembar, judul);
  if (mirip === undefined) return;
  throw new Galat('lembar-tidak-ada',
    `Lembar "${judul}" tidak ada, tetapi ada lembar ${kutip(mirip)}. Bila itu yang dimaksud, ubah namanya menjadi "${judul}" tanpa ` +
    'spasi atau kata lain, lalu jalankan lagi. Bila bukan, jalankan Siapkan buku kerja.');
}
