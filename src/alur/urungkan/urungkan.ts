/** Takes back whichever came last: the results of a counting run, or the rows of a save. */
import { GalatIsian } from '../panel/galat-isian';
import { DAFTAR_KAMUS } from '../../lembar/kamus/daftar-kamus';
import type { SelTanggal } from '../../lembar/sel';
import { teksTanggal, type Tanggal } from '../../istilah/tanggal';
import type { BukuKerja } from '../buku-kerja';
import { bacaCadangan, kosongkanCadangan } from '../cadangan/lembar-cadangan';
import { lupakanSimpan, sidikBarisIsian, simpanTerakhir, type SimpanTerakhir } from '../cadangan/simpan-terakhir';
import { batalkanBaris } from '../catat-sesi/batalkan-simpan';
import { barisTunggal } from '../catat-sesi/cari-baris';
import { muatCatat } from '../catat-sesi/muat-catat';
import type { OpsiMuat } from '../muat-buku';
import { isianDariSesi } from '../panel/isian-dari-sesi';
import type { Pembatalan } from '../panel/kontrak';
import { periksa } from '../periksa';
import { cobaCatatRiwayat, namaPencatat } from '../riwayat/coba-catat-riwayat';
import { kalimatKembali } from './kalimat-kembali';
import { kembalikanHasil, lembarUntukDikembalikan } from './kembalikan-hasil';

export interface RingkasanUrungkan {
  readonly apa: 'hitung' | 'simpan' | 'tidak ada';
  /** Rows that got something back, or were taken out. */
  readonly baris: number;
  readonly keterangan: readonly string[];
  readonly jumlahTolak: 0;
}

const TIDAK_ADA = 'Tidak ada hasil hitung atau simpan yang dapat diurungkan.';

/**
 * Afterwards Hasil Pemeriksaan is made anew and nothing is left to take back. Throws `Galat` before anything is written
 * where a header is missing, and `GalatIsian` ("isian-berubah") where a saved row is not as it was saved.
 */
export function urungkan(buku: BukuKerja, opsi: OpsiMuat): RingkasanUrungkan {
  const simpan = simpanTerakhir(buku);
  const hasil = simpan ? batalkanTerakhir(buku, opsi.hariIni, simpan) : kembalikanTerakhir(buku);
  if (!hasil) return { apa: 'tidak ada', baris: 0, keterangan: [TIDAK_ADA], jumlahTolak: 0 };
  lupakanSimpan(buku);
  kosongkanCadangan(buku);
  periksa(buku, opsi);
  const catatan = { pencatat: namaPencatat(buku), tindakan: 'Urungkan hasil terakhir', baris: hasil.baris, hasil: hasil.kalimat };
  const riwayat = cobaCatatRiwayat(buku, catatan);
  return {
    apa: simpan ? 'simpan' : 'hitung', baris: hasil.baris, jumlahTolak: 0,
    keterangan: [hasil.kalimat, 'Hasil Pemeriksaan disusun ulang.', riwayat].filter(Boolean),
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
  if (baris.length === 0) {
    throw new GalatIsian('isian-berubah', 'Simpan terakhir terlalu panjang untuk diurungkan lewat menu. Betulkan barisnya di lembar Sesi.', []);
  }
  const termuat = muatCatat(buku, hariIni, 'ubah');
  const daftar = baris.map(([id, sidik]) => {
    const kini = barisTunggal(termuat.sesi, id);
    if ('kalimat' in kini) throw new GalatIsian('isian-berubah', `${kini.kalimat} Tidak ada yang diurungkan.`, kini.temuan);
    if (sidikBarisIsian(isianDariSesi(kini)) !== sidik) {
      throw new GalatIsian('isian-berubah', `Sesi ${id} di baris ${kini.baris} sudah diubah sesudah disimpan. Tidak ada yang diurungkan.`, []);
    }
    return kini;
  });
  const { kalimat } = batalkanBaris(buku, termuat, daftar, sebelum as Pembatalan['sebelum']);
  return { baris: daftar.length, kalimat: `Simpan ${sebutWaktu(waktu)} diurungkan. ${kalimat}` };
}

const sebutWaktu = ({ tanggal, jam }: SelTanggal): string =>
  `${teksTanggal(tanggal as Tanggal)} pukul ${(jam || '00:00').slice(0, 5).replace(':', '.')}`;
