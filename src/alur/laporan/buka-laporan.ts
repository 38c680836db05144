/** What the report dialog shows before anything is made: year and day, what is unfinished, which sheets exist. */
import { susunBerkasLaporan, type BerkasLaporan } from '../../domain/laporan-pd/berkas-laporan';
import { kalimatPerubahan, type PerubahanSesi, type SesiLaporan } from '../../domain/laporan-pd/perubahan-sejak-final';
import { teksTanggal, type Tanggal } from '../../istilah/tanggal';
import { daftarLembarLaporan } from '../../lembar/laporan/judul-lembar';
import { sebutanJenis } from '../../lembar/laporan/konteks-lembar';
import { susunLembarLaporan } from '../../lembar/laporan/susun-lembar-laporan';
import type { BukuKerja } from '../buku-kerja';
import { bacaSekali } from './baca-sekali';
import { sidikBerkas, susunDilihat } from './dilihat';
import { finalBerikut, finalTerakhir, perubahanSejak, type FinalTerakhir } from './final-terakhir';
import { BATAS_RINCIAN, halBelumSelesai, KALIMAT_TIDAK_COCOK, kasusTidakCocok } from './hal-belum-selesai';
import type { BahanLaporan } from './kontrak';
import { keadaanLembar } from './lembar-ada';
import { muatLaporan } from './muat-laporan';
import { periksaPermintaan } from './periksa-permintaan';

/** Reads only. Throws `Galat` for a request that is none, a year without report, and as `muatBuku`. */
export function bukaLaporan(buku: BukuKerja, hariIni: Tanggal, permintaan: unknown): BahanLaporan {
  const isi = periksaPermintaan('bukaLaporan', permintaan);
  const { sumber, identitas, kertas } = muatLaporan(buku, { hariIni, tahun: isi?.tahun, tanggal: isi?.tanggal as Tanggal | undefined });
  const { tahunLaporan: tahun, tanggalLaporan: tanggal } = sumber.bahan;
  const berkas = susunBerkasLaporan(sumber, { jenis: { jenis: 'konsep' }, identitas });
  const akanDibuat = daftarLembarLaporan(tahun);
  const lama = bacaSekali(buku);
  const keadaan = keadaanLembar(lama, akanDibuat, hariIni);
  const terakhir = finalTerakhir(lama, tahun);
  const berikut = finalBerikut(terakhir, (jenis) => susunLembarLaporan(susunBerkasLaporan(sumber, { jenis, identitas }), kertas));
  return {
    tahun, tanggal, akanDibuat,
    lembarAda: keadaan.lembarAda,
    ringkas: ringkas(berkas),
    belumSelesai: halBelumSelesai(berkas.laporan),
    sebutanFinal: sebutanJenis(berikut.jenis),
    ...(terakhir && { finalTerakhir: { ...uraiFinal(terakhir, perubahanSejak(lama, terakhir, berkas.daftarSesi)), tetap: berikut.tetap } }),
    halanganFinal: halanganFinal(berkas),
    dilihat: susunDilihat(keadaan, sidikBerkas(berkas)),
  };
}

function ringkas({ laporan: { ringkasan } }: BerkasLaporan): BahanLaporan['ringkas'] {
  const { dihitung, tidakDihitung, perluPerbaikan } = ringkasan.sesi;
  return {
    peserta: ringkasan.peserta,
    memenuhi: ringkasan.golongan.find(({ golongan }) => golongan === 'memenuhi')?.orang ?? 0,
    sesiDihitung: dihitung, sesiTidakDihitung: tidakDihitung, sesiPerluPerbaikan: perluPerbaikan,
  };
}

/** '' where nothing stands in the way: whatever else is unfinished, its signer may still want the report. */
export function halanganFinal({ laporan: { pencocokan } }: Pick<BerkasLaporan, 'laporan'>): string {
  if (pencocokan.cocok) return '';
  return `${KALIMAT_TIDAK_COCOK} Laporan final tidak dibuat sebelum sama: ${kasusTidakCocok(pencocokan).slice(0, 3).join('; ')}. ` +
    'Jalankan Hitung JP lagi; bila tetap berbeda, laporkan kepada pengelola alat.';
}

type UraianFinal = Omit<NonNullable<BahanLaporan['finalTerakhir']>, 'tetap'>;

function uraiFinal({ jenis, tanggal }: FinalTerakhir, perubahan: PerubahanSesi | undefined): UraianFinal {
  const dasar = { sebutan: sebutanJenis(jenis), tanggal };
  if (!perubahan) return { ...dasar, perubahan: kalimatTakDiketahui(tanggal), rincian: [] };
  const { bertambah, hilang, berubah } = perubahan;
  const rincian = [
    ...bertambah.map((satu) => `Bertambah: ${sebutSesi(satu)}`),
    ...hilang.map((satu) => `Tidak lagi dihitung: ${sebutSesi(satu)}`),
    ...berubah.map(({ semula, kini }) => `Berubah: ${sebutSesi(semula)} menjadi ${sebutSesi(kini)}`),
  ];
  return { ...dasar, perubahan: kalimatPerubahan(perubahan, tanggal) ?? '', rincian: rincian.slice(0, BATAS_RINCIAN) };
}

/** Said where the annex of the final report is gone. */
export const kalimatTakDiketahui = (tanggal: Tanggal): string =>
  `Lampiran Daftar Sesi dari laporan final ${teksTanggal(tanggal)} tidak ditemukan, sehingga perubahan sejak itu tidak dapat diperiksa`;

const sebutSesi = ({ id, tanggal, jenis, nip, jp }: SesiLaporan): string =>
  `${id && `${id}, `}${jenis} ${teksTanggal(tanggal)}, NIP ${nip}, ${jp} JP`;
