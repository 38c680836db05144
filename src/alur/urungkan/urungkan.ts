/** Takes back whichever came last: the results of a counting run, or the rows of a save. */
import { Galat } from '../../istilah/galat';
import type { BarisSesi } from '../../istilah/sesi';
import { teksTanggal, type Tanggal } from '../../istilah/tanggal';
import { daftarDan } from '../../lembar/baca/daftar-kata';
import { DAFTAR_KAMUS } from '../../lembar/kamus/daftar-kamus';
import type { SelTanggal } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import { bacaCadangan, kosongkanCadangan } from '../cadangan/lembar-cadangan';
import { lupakanSimpan, sidikBarisIsian, simpanTerakhir, type SimpanTerakhir } from '../cadangan/simpan-terakhir';
import { batalkanBaris } from '../catat-sesi/batalkan-simpan';
import { barisTunggal } from '../catat-sesi/cari-baris';
import type { LembarSesi } from '../catat-sesi/lembar-sesi';
import { muatCatat } from '../catat-sesi/muat-catat';
import type { OpsiMuat } from '../muat-buku';
import { GalatIsian } from '../panel/galat-isian';
import { isianDariSesi } from '../panel/isian-dari-sesi';
import type { Pembatalan } from '../panel/kontrak';
import { periksa } from '../periksa';
import { catatRiwayat, namaPencatat } from '../riwayat/catat-riwayat';
import { kalimatKembali } from './kalimat-kembali';
import { kembalikanHasil, lembarUntukDikembalikan } from './kembalikan-hasil';

export interface RingkasanUrungkan {
  readonly apa: 'hitung' | 'simpan' | 'tidak ada';
  /** Rows that got something back, or were taken out. */
  readonly baris: number;
  readonly keterangan: readonly string[];
  readonly jumlahTolak: 0;
}

const TIDAK_DIURUNGKAN = 'Tidak ada yang diurungkan.';

const TIDAK_ADA = 'Tidak ada hasil hitung atau simpan yang dapat diurungkan.';

/**
 * Afterwards Hasil Pemeriksaan is made anew and nothing is left to take back. Throws `Galat` before anything is written
 * where a header is missing, and `GalatIsian` ("isian-berubah") where no saved row is as it was saved; of several
 * those that are not stay and are named.
 */
export function urungkan(buku: BukuKerja, opsi: OpsiMuat): RingkasanUrungkan {
  const simpan = simpanTerakhir(buku);
  const hasil = simpan ? batalkanTerakhir(buku, opsi.hariIni, simpan) : kembalikanTerakhir(buku);
  if (!hasil) return { apa: 'tidak ada', baris: 0, keterangan: [TIDAK_ADA], jumlahTolak: 0 };
  lupakanSimpan(buku);
  kosongkanCadangan(buku);
  const pemeriksaan = cobaPeriksa(buku, opsi);
  const catatan = { pencatat: namaPencatat(buku), tindakan: 'Urungkan hasil terakhir', baris: hasil.baris, hasil: hasil.kalimat };
  const riwayat = catatRiwayat(buku, catatan);
  return {
    apa: simpan ? 'simpan' : 'hitung', baris: hasil.baris, jumlahTolak: 0,
    keterangan: [hasil.kalimat, pemeriksaan, riwayat].filter(Boolean),
  };
}

export const kalimatUrungkan = ({ keterangan }: RingkasanUrungkan): string => keterangan.join(' ');

interface Terurungkan {
  readonly baris: number;
  readonly kalimat: string;
}

function kembalikanTerakhir(buku: BukuKerja): Terurungkan | undefined {
  const cadangan = bacaCadangan(buku);
  if (!cadangan) return undefined;
  // Every sheet is looked at before the first is written.
  const daftar = cadangan.lembar.map((satu) => {
    const kamus = DAFTAR_KAMUS.find(({ judul }) => judul === satu.nama);
    return { satu, kamus, isi: kamus && lembarUntukDikembalikan(buku, kamus) };
  });
  const hasil = daftar.map(({ satu, kamus, isi }) => (kamus && isi
    ? kembalikanHasil(buku, kamus, isi, satu)
    : { nama: satu.nama, baris: 0, diubah: 0, hilang: satu.baris.length + satu.tanpaTanda, kolomHilang: [] }));
  return { baris: hasil.reduce((jumlah, { baris }) => jumlah + baris, 0), kalimat: kalimatKembali(sebutWaktu(cadangan.waktu), hasil) };
}

function batalkanTerakhir(buku: BukuKerja, hariIni: Tanggal, { waktu, baris, sebelum }: SimpanTerakhir): Terurungkan {
  if (baris.length === 0) throw berubah('Simpan terakhir tidak dapat diurungkan lewat menu; betulkan barisnya di lembar Sesi.');
  const termuat = muatCatat(buku, hariIni, 'ubah');
  const daftar = baris.map(([id, sidik]) => barisUtuh(termuat.sesi, id, sidik));
  const utuh = daftar.filter((satu): satu is BarisSesi => typeof satu !== 'string');
  const sisa = daftar.filter((satu): satu is string => typeof satu === 'string').join(' ');
  if (utuh.length === 0) throw berubah(sisa);
  const { kalimat } = batalkanBaris(buku, termuat, utuh, sebelum as Pembatalan['sebelum'], TIDAK_DIURUNGKAN);
  const id = daftarDan(utuh.map((satu) => satu.id));
  return { baris: utuh.length, kalimat: `Simpan ${sebutWaktu(waktu)} diurungkan (${id}). ${kalimat} ${sisa}`.trim() };
}

/** The row as it was saved, or what became of it. */
function barisUtuh(sesi: LembarSesi, id: string, sidik: string): BarisSesi | string {
  const kini = barisTunggal(sesi, id);
  if ('kalimat' in kini) return kini.kalimat;
  const sama = sidikBarisIsian(isianDariSesi(kini)) === sidik;
  return sama ? kini : `Sesi ${id} di baris ${kini.baris} tidak diurungkan karena sudah diubah sesudah disimpan.`;
}

const berubah = (kalimat: string): GalatIsian => new GalatIsian('isian-berubah', `${kalimat} ${TIDAK_DIURUNGKAN}`, []);

/** What was taken back stays so, whatever hinders the list of findings. */
function cobaPeriksa(buku: BukuKerja, opsi: OpsiMuat): string {
  try {
    periksa(buku, opsi);
    return 'Hasil Pemeriksaan disusun ulang.';
  } catch (penyebab) {
    if (penyebab instanceof Galat) return `Hasil Pemeriksaan tidak disusun ulang. ${penyebab.message}`;
    throw penyebab;
  }
}

const sebutWaktu = ({ tanggal, jam }: SelTanggal): string =>
  `${teksTanggal(tanggal as Tanggal)} pukul ${(jam || '00:00').slice(0, 5).replace(':', '.')}`;
