/** Counts JP and gaps and writes them into the tool's columns. */
import { hitungBahan } from '../domain/hitung-bahan';
import type { Bahan, Hasil } from '../domain/bahan';
import { Galat } from '../istilah/galat';
import type { Temuan } from '../istilah/temuan';
import { kamusHasilPemeriksaan } from '../lembar/kamus/lembar-buatan';
import { formatPotensi } from '../lembar/rupa/format-potensi';
import { nilaiJpLain, nilaiKompetensi, nilaiPegawai, nilaiSesi, type NilaiAlat } from '../lembar/tulis/nilai-alat';
import { rencanaKolom } from '../lembar/tulis/rencana-kolom';
import { BelumSelesai } from './belum-selesai';
import type { BukuKerja } from './buku-kerja';
import { cadangkanHitung } from './cadangan/cadangkan-hitung';
import { muatBuku, type BukuTermuat, type LembarTermuat, type OpsiMuat } from './muat-buku';
import { catatRiwayat } from './riwayat/catat-riwayat';
import { ringkas, type RingkasanHitung } from './ringkasan';
import { rencanakanId, type RencanaId } from './tulis/beri-id';
import { ikutiTemuan } from './tulis/ikuti-temuan';
import { lengkapiKolom, petaTanpaWajib } from './tulis/lengkapi-kolom';
import { tulisHasil, type HasilLembar, type JejakLembar } from './tulis/tulis-hasil';
import { tulisHasilPemeriksaan } from './tulis-hasil-pemeriksaan';

/** Rows with a result each, in the order of the sheet. */
type LembarHasil = LembarTermuat<{ readonly baris: number }>;

export interface OpsiHitung extends OpsiMuat {
  /** Goes on with a run that stopped because its time was up; what may be taken back is what stood before that one. */
  readonly lanjutan?: boolean;
}

/**
 * Throws `Galat` before anything is written where a sheet, a header or a column of the tool's name stands in the way, and
 * as `tulisTerjaga` where one vanishes meanwhile, `BelumSelesai` where the time of the run is up. Afterwards only T columns
 * and cells of `ID Sesi` that were blank or doubled have changed, and the sheets Hasil Pemeriksaan, Riwayat and Cadangan
 * Hitung JP.
 */
export function hitung(buku: BukuKerja, opsi: OpsiHitung): RingkasanHitung {
  const termuat = muatBuku(buku, opsi);
  siapkanKolom(buku, termuat);
  const id = rencanakanId(termuat.sesi);
  const bahan: Bahan = { ...termuat.bahan, daftarSesi: id.daftarSesi };
  const hasil = hitungBahan(bahan);
  if (buku.sisaWaktu() < 0) throw terlaluBesar();
  const cadangan = opsi.lanjutan ? '' : cadangkanHitung(buku, termuat, id.daftarSesi, hasil);
  const tertulis = tulisSemua(buku, termuat, { bahan, hasil, id });
  const temuan: readonly Temuan[] = ikutiTemuan([...termuat.temuanBaca, ...hasil.temuan], tertulis);
  if (buku.sisaWaktu() < 0) throw new BelumSelesai({ lembar: kamusHasilPemeriksaan.judul, selesai: 0, semua: temuan.length });
  tulisHasilPemeriksaan(buku, termuat, temuan);
  const ringkasan = ringkas(termuat, hasil, temuan);
  const riwayat = catatRiwayat(buku, {
    pencatat: termuat.identitas.pencatat, tindakan: 'Hitung JP', baris: ringkasan.jumlahSesi,
    hasil: `Tahun ${ringkasan.tahunLaporan}: ${ringkasan.jumlahDihitung} dihitung, ${ringkasan.jumlahTidakDihitung} tidak dihitung, ` +
      `${ringkasan.jumlahPerluPerbaikan} perlu perbaikan`,
  });
  return {
    ...ringkasan, keterangan: [...ringkasan.keterangan, cadangan, riwayat].filter(Boolean),
    jumlahBerubah: jumlahBerubah(tertulis), jumlahIdGanda: id.ganda,
  };
}

/** No further run would come any further. */
const terlaluBesar = (): Galat => new Galat(
  'buku-terlalu-besar',
  'Membaca buku kerja ini saja sudah menghabiskan waktu yang diberikan Google untuk sekali jalan; tidak ada yang ditulis. Jalankan ' +
    'sekali lagi saat Google tidak sibuk, atau pindahkan sesi tahun-tahun lalu ke berkas lain.',
);

const daftarLembar = ({ sesi, pegawai, kompetensi, jpLain }: BukuTermuat): LembarHasil[] =>
  [sesi, pegawai, ...(kompetensi ? [kompetensi] : []), ...(jpLain ? [jpLain] : [])];

/** Every sheet is looked at before the first is written. */
function siapkanKolom(buku: BukuKerja, termuat: BukuTermuat): void {
  const daftar = daftarLembar(termuat);
  for (const { isi, kamus } of daftar) rencanaKolom(isi, kamus, petaTanpaWajib(isi, kamus), 'kolom alat');
  for (const { isi, kamus } of daftar) lengkapiKolom(buku, isi, kamus, 'kolom alat');
}

interface Terhitung {
  readonly bahan: Bahan;
  readonly hasil: Hasil;
  readonly id: RencanaId;
}

function tulisSemua(buku: BukuKerja, termuat: BukuTermuat, { bahan, hasil, id }: Terhitung): JejakLembar[] {
  const { sesi, pegawai, kompetensi, jpLain } = termuat;
  const tulis = (
    lembar: LembarHasil | undefined,
    nilai: readonly NilaiAlat[],
    lain: Pick<HasilLembar, 'id' | 'format'> = {},
  ): JejakLembar[] => (lembar ? [tulisHasil(buku, { lembar, nilai, ...lain })] : []);
  const nilaiSemuaSesi = bahan.daftarSesi.map((satu, i) => nilaiSesi(satu, hasil.daftarSesi[i] as Hasil['daftarSesi'][0]));
  return [
    ...tulis(sesi, nilaiSemuaSesi, { id }),
    ...tulis(pegawai, hasil.daftarPegawai.map(nilaiPegawai), { format: formatPegawai(pegawai, hasil) }),
    ...tulis(kompetensi, hasil.daftarKompetensi.map(nilaiKompetensi)),
    ...tulis(jpLain, hasil.daftarJpLain.map(nilaiJpLain)),
  ];
}

/** Whether the target can still be reached is said by the format of the number. */
function formatPegawai({ terbaca }: BukuTermuat['pegawai'], { daftarPegawai }: Hasil): NonNullable<HasilLembar['format']> {
  const perBaris = new Map(terbaca.baris.map(({ baris }, i) => [baris, daftarPegawai[i]]));
  return { judul: 'Potensi Total JP', dari: (baris) => formatPotensi(perBaris.get(baris ?? 0)) };
}

const jumlahBerubah = (daftarJejak: readonly JejakLembar[]): number =>
  daftarJejak.reduce((jumlah, { berubah }) => jumlah + berubah, 0);
