/** Makes what is missing of the workbook and repairs what is broken; loses nothing, and twice is as good as once. */
import { DAFTAR_KAMUS } from '../lembar/kamus/daftar-kamus';
import type { KamusLembar } from '../lembar/kamus/kolom';
import { rupaPerbaikan } from '../lembar/rupa/rupa-kolom';
import { warnaLembar } from '../lembar/rupa/warna-baris';
import type { RentangKolom } from '../lembar/rupa/rupa';
import type { IsiLembar } from '../lembar/sel';
import { rencanaKolom, type RencanaKolom, type TempatKolom } from '../lembar/tulis/rencana-kolom';
import { Galat } from '../istilah/galat';
import type { BukuKerja } from './buku-kerja';
import { catatRiwayat, namaPencatat } from './riwayat/catat-riwayat';
import { siapkanAcuan } from './siapkan-acuan';
import { siapkanPengaturan } from './siapkan-pengaturan';
import { lengkapiKolom, petaTanpaWajib } from './tulis/lengkapi-kolom';
import { siapkanHasilPemeriksaan } from './tulis-hasil-pemeriksaan';

export interface RingkasanSiapkan {
  readonly lembarBaru: readonly string[];
  /** `Sesi: Bukti, Evaluasi`, for sheets that lacked columns. */
  readonly kolomBaru: readonly string[];
  /** Preparing judges no row. */
  readonly jumlahTolak: 0;
  /** A further remark, a sentence. */
  readonly keterangan?: string;
}

interface LembarDisiapkan {
  readonly kamus: KamusLembar;
  readonly isi: IsiLembar;
  readonly rencana: RencanaKolom;
}

/** Throws `Galat` before anything is changed where a header stands twice or somebody's column bears the name of ours. */
export function siapkan(buku: BukuKerja): RingkasanSiapkan {
  const adaSemula = new Set(buku.daftarLembar());
  const daftar = DAFTAR_KAMUS.map((kamus) => rencanakan(buku, kamus));
  pakaiLembarKosong(buku);
  for (const lembar of daftar) siapkanLembar(buku, lembar);
  siapkanPengaturan(buku);
  siapkanAcuan(buku);
  siapkanHasilPemeriksaan(buku);
  const ringkasan = ringkasanSiapkan(buku, daftar, adaSemula);
  const { lembarBaru, kolomBaru } = ringkasan;
  const riwayat = catatRiwayat(buku, {
    pencatat: namaPencatat(buku), tindakan: 'Siapkan buku kerja', baris: 0,
    hasil: `${lembarBaru.length} lembar dibuat, kolom ditambahkan pada ${kolomBaru.length} lembar`,
  });
  return { ...ringkasan, ...(riwayat !== '' && { keterangan: riwayat }) };
}

function ringkasanSiapkan(buku: BukuKerja, daftar: readonly LembarDisiapkan[], adaSemula: ReadonlySet<string>): RingkasanSiapkan {
  return {
    lembarBaru: buku.daftarLembar().filter((nama) => !adaSemula.has(nama)),
    kolomBaru: daftar
      .filter(({ kamus, rencana }) => adaSemula.has(kamus.judul) && rencana.tambah.length > 0)
      .map(({ kamus, rencana }) => `${kamus.judul}: ${rencana.tambah.map(({ kolom }) => kolom.judul).join(', ')}`),
    jumlahTolak: 0,
  };
}

export function kalimatSiapkan({ lembarBaru, kolomBaru, keterangan = '' }: RingkasanSiapkan): string {
  const bagian = [
    lembarBaru.length > 0 ? `lembar dibuat: ${lembarBaru.join(', ')}` : '',
    kolomBaru.length > 0 ? `kolom ditambahkan (${kolomBaru.join('; ')})` : '',
  ].filter(Boolean);
  const isi = bagian.length === 0 ? 'semua lembar dan kolom sudah lengkap' : bagian.join('; ');
  return `Buku kerja siap: ${isi}. Pilihan, format, perlindungan, dan warna diperbarui; isian Anda tidak berubah. ${keterangan}`.trim();
}

function rencanakan(buku: BukuKerja, kamus: KamusLembar): LembarDisiapkan {
  const isi = bacaAtauKosong(buku, kamus.judul);
  return { kamus, isi, rencana: rencanaKolom(isi, kamus, petaJudul(isi, kamus), 'semua kolom') };
}

const bacaAtauKosong = (buku: BukuKerja, nama: string): IsiLembar =>
  buku.baca(nama, { catatan: true }) ?? { nama, nilai: [['']], catatanJudul: [], gabungan: [], saringan: false };

/** Missing headers are made here, not refused; but a sheet with content and none of our headers is not what we think. */
function petaJudul(isi: IsiLembar, kamus: KamusLembar): ReadonlyMap<string, number> {
  const peta = petaTanpaWajib(isi, kamus);
  const berisi = isi.nilai.some((baris) => baris.some((sel) => sel !== ''));
  if (berisi && peta.size === 0) {
    throw new Galat(
      'judul-tidak-ada',
      `Baris 1 lembar "${isi.nama}" tidak memuat satu pun judul kolom yang dikenal. Pindahkan baris judul ke baris 1, ` +
        'atau ganti nama lembar itu, lalu jalankan lagi.',
    );
  }
  return peta;
}

/** A new file has one empty sheet of no name of ours; it becomes the first of them. */
function pakaiLembarKosong(buku: BukuKerja): void {
  const [satu, ...lain] = buku.daftarLembar();
  const pertama = DAFTAR_KAMUS[0]?.judul;
  if (satu === undefined || pertama === undefined || satu === pertama || lain.length > 0) return;
  const nilai = buku.baca(satu)?.nilai ?? [];
  if (nilai.length === 1 && nilai[0]?.length === 1 && nilai[0][0] === '') buku.gantiNama(satu, pertama);
}

/** Columns are looked up anew: since all sheets were looked at, people may have moved some. */
function siapkanLembar(buku: BukuKerja, { kamus, rencana: { tambah, tandai } }: LembarDisiapkan): void {
  const nama = kamus.judul;
  if (!buku.daftarLembar().includes(nama)) buku.buatLembar(nama);
  const isi = bacaAtauKosong(buku, nama);
  petaJudul(isi, kamus);
  const rencana = lengkapiKolom(buku, isi, kamus, 'semua kolom');
  const baru = new Set([...tambah, ...tandai].map(({ kolom }) => kolom.judul));
  for (const { kolom, nomor } of rencana.semua) {
    if (!baru.has(kolom.judul)) buku.rapikanKolom(nama, nomor, rupaPerbaikan(kolom));
  }
  const jumlahKolom = Math.max(...rencana.semua.map(({ nomor }) => nomor));
  buku.rapikanJudul(nama, jumlahKolom);
  buku.lindungi(nama, rentangAlat(rencana.semua));
  const nomorKolom = new Map(rencana.semua.map(({ kolom, nomor }) => [kolom.judul, nomor]));
  const warna = warnaLembar(nama, (judul) => nomorKolom.get(judul));
  if (warna.length > 0) buku.warnai(nama, jumlahKolom, warna);
}

/** Neighbouring T columns together. */
function rentangAlat(semua: readonly TempatKolom[]): RentangKolom[] {
  const nomor = semua.filter(({ kolom }) => kolom.milik === 'alat').map((satu) => satu.nomor).sort((a, b) => a - b);
  const hasil: { awal: number; akhir: number }[] = [];
  for (const satu of nomor) {
    const terakhir = hasil[hasil.length - 1];
    if (terakhir && terakhir.akhir + 1 === satu) terakhir.akhir = satu;
    else hasil.push({ awal: satu, akhir: satu });
  }
  return hasil;
}

