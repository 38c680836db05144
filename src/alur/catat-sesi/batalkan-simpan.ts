/** Takes back the last save, all of it or nothing, and only where nobody changed what it wrote. */
import { susunKeadaan } from '../../domain/keadaan';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi, KolomSesi } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import { bacaBarisSesi } from '../../lembar/baca/baca-sesi';
import type { BukuKerja, DenganKunci } from '../buku-kerja';
import { lupakanSimpan } from '../cadangan/simpan-terakhir';
import type { BarisIsian, HasilBatal, Pembatalan } from '../panel/kontrak';
import { barisSemula, berubah } from './cari-baris';
import { hapusSesi } from './hapus-sesi';
import { kemasMilik } from './hasil-simpan';
import type { LembarSesi } from './lembar-sesi';
import { muatCatat, type CatatTermuat } from './muat-catat';
import { bacaPembatalan } from './periksa-permintaan';
import type { SelBaris } from './tulis-sesi';
import { tulisUbahan } from './ubah-sesi';

const TIDAK_DIBATALKAN = 'Tidak ada yang dibatalkan.';

/**
 * Throws `GalatIsian` before anything is written: "isian-keliru" for what the panel cannot have sent, "isian-berubah"
 * where a row was changed or is gone.
 *
 * @param kiriman a `Pembatalan`, not yet checked
 */
export function batalkanSimpan(buku: BukuKerja, hariIni: Tanggal, kiriman: unknown, denganKunci: DenganKunci): HasilBatal {
  const { sesudah, sebelum } = bacaPembatalan(kiriman);
  return denganKunci(() => {
    const termuat = muatCatat(buku, hariIni, 'ubah');
    const hasil = batalkanBaris(buku, termuat, sesudah.map((satu) => barisTersimpan(termuat.sesi, satu)), sebelum, TIDAK_DIBATALKAN);
    lupakanSimpan(buku, sesudah);
    return hasil;
  });
}

/**
 * Takes out rows that are as they were saved, or gives a changed one its cells back.
 *
 * @param tidakJadi end of the sentence where one of the rows changes at this very moment
 */
export const batalkanBaris = (
  buku: BukuKerja, termuat: CatatTermuat, daftar: readonly BarisSesi[], sebelum: Pembatalan['sebelum'], tidakJadi: string,
): HasilBatal =>
  sebelum ? kembalikan(buku, termuat, daftar[0] as BarisSesi, sebelum as SelBaris, tidakJadi) : hapus(buku, termuat, daftar, tidakJadi);

function barisTersimpan(sesi: LembarSesi, tersimpan: BarisIsian): BarisSesi {
  const kini = barisSemula(sesi, tersimpan);
  if ('kalimat' in kini) throw berubah(kini, TIDAK_DIBATALKAN);
  return kini;
}

function hapus(buku: BukuKerja, { sesi, bahan }: CatatTermuat, daftar: readonly BarisSesi[], tidakJadi: string): HasilBatal {
  hapusSesi(buku, sesi, daftar, tidakJadi);
  const terhapus = new Set(daftar.map(({ baris }) => baris));
  const sisa = sesi.daftar.filter(({ baris }) => !terhapus.has(baris));
  return {
    kalimat: daftar.length === 1 ? 'Sesi yang baru disimpan sudah dihapus lagi.' : `${daftar.length} sesi yang baru disimpan sudah dihapus lagi.`,
    sesi: kemasMilik(daftarNip(daftar), sisa, susunKeadaan(bahan)),
  };
}

function kembalikan(
  buku: BukuKerja, { sesi, bahan }: CatatTermuat, kini: BarisSesi, sebelum: SelBaris, tidakJadi: string,
): HasilBatal {
  const { baris } = kini;
  const sel = Object.fromEntries(Object.entries(sebelum).filter(([judul]) => sesi.kolom(judul as KolomSesi) !== undefined)) as SelBaris;
  if (Object.keys(sel).length > 0) tulisUbahan(buku, sesi, kini, sel, tidakJadi);
  const semula = bacaBarisSesi(baris, (judul) => sel[judul as KolomSesi] ?? sesi.sel(baris, judul));
  const lain = sesi.daftar.filter((satu) => satu.baris !== baris);
  return {
    kalimat: `Perubahan di baris ${baris} sudah dikembalikan seperti semula.`,
    sesi: kemasMilik(daftarNip([kini, semula]), [...lain, semula], susunKeadaan(bahan)),
  };
}

const daftarNip = (daftar: readonly BarisSesi[]): string[] =>
  [...new Set(daftar.flatMap(({ nipPeserta }) => isiDari(nipPeserta) ?? []))];
