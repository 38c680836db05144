/** Saves what was changed in the dialog: only the cells of those settings, and nothing where somebody was faster. */
import { isiDari } from '../../istilah/hasil-baca';
import { teksTanggal, type Tanggal } from '../../istilah/tanggal';
import { daftarDan } from '../../lembar/baca/daftar-kata';
import { DAFTAR_PENGATURAN, type ButirPengaturan } from '../../lembar/kamus/daftar-pengaturan';
import type { BukuKerja } from '../buku-kerja';
import { GalatIsian } from '../panel/galat-isian';
import type { HasilPengaturan } from '../panel/kontrak';
import { bacaNilaiButir } from './baca-nilai-butir';
import { butirPanel, jenisButir, nilaiTerpasang } from './butir-panel';
import { bukaLembarPengaturan, type LembarPengaturan } from './lembar-pengaturan';
import { periksaPermintaan, type UbahanPengaturan } from './periksa-permintaan';
import { tulisPengaturan } from './tulis-pengaturan';

/**
 * To be called under the document lock. Throws `GalatIsian` before anything is written: `isian-keliru` for what the
 * dialog could not have sent or a value that cannot be read, `isian-berubah` where a cell no longer holds what the
 * dialog showed; `Galat` where the sheet or its headers are missing.
 *
 * @param permintaan a `PermintaanPengaturan`, not yet checked
 */
export function simpanPengaturan(buku: BukuKerja, permintaan: unknown): HasilPengaturan {
  const daftarUbah = periksaPermintaan(permintaan);
  const lembar = bukaLembarPengaturan(buku);
  tolakYangBerubah(lembar, daftarUbah);
  const ditulis = daftarUbah.filter((ubahan) => !sudahBegitu(lembar, ubahan));
  tulisPengaturan(buku, lembar, ditulis);
  const baru = new Map(daftarUbah.map(({ butir, menjadi }) => [butir, menjadi]));
  return { kalimat: kalimatSimpan(daftarUbah), daftar: DAFTAR_PENGATURAN.map((butir) => sesudah(butir, baru, lembar)) };
}

/** A change that stands there already, as after a save whose answer was lost, is no conflict. */
function tolakYangBerubah({ letak }: LembarPengaturan, daftarUbah: readonly UbahanPengaturan[]): void {
  const berubah = daftarUbah.flatMap(({ butir, semula, menjadi }) => {
    const sekarang = nilaiTerpasang(butir, letak.get(butir));
    if (sekarang === semula || sekarang === menjadi) return [];
    const kalimat = `Sejak dialog ini dibuka, isinya berubah dari ${sebutan(butir, semula)} menjadi ${sebutan(butir, sekarang)}.`;
    return [{ kolom: butir.pengaturan, kalimat }];
  });
  if (berubah.length === 0) return;
  throw new GalatIsian('isian-berubah', `Tidak ada yang disimpan: ${daftarDan(berubah.map(({ kolom }) => kolom))} sudah diubah ` +
    'orang lain sejak dialog ini dibuka. Muat ulang isinya, lalu simpan lagi bila masih perlu.', berubah);
}

/** The cell holds this very value; one that cannot be read does not, not even when it is to be cleared. */
function sudahBegitu({ letak }: LembarPengaturan, { butir, menjadi }: UbahanPengaturan): boolean {
  const baris = letak.get(butir);
  if (baris === undefined) return menjadi === '';
  const hasil = bacaNilaiButir(butir, baris.sel('Nilai'));
  return hasil.hasil !== 'keliru' && baris.galat.length === 0 && String(isiDari(hasil) ?? '') === menjadi;
}

/** What the dialog shows from now on, without reading the sheet again. */
function sesudah(butir: ButirPengaturan, baru: ReadonlyMap<ButirPengaturan, string>, { letak }: LembarPengaturan): HasilPengaturan['daftar'][number] {
  const nilai = baru.get(butir);
  return nilai === undefined ? butirPanel(butir, letak.get(butir)) : { ...butirPanel(butir, undefined), nilai };
}

function sebutan(butir: ButirPengaturan, nilai: string): string {
  if (nilai === '') return 'kosong';
  return jenisButir(butir) === 'tanggal' && /^\d{4}-\d\d-\d\d$/.test(nilai) ? teksTanggal(nilai as Tanggal) : `"${nilai.slice(0, 60)}"`;
}

/** Of the office's texts only year and days change what is counted. */
const mengubahHitungan = ({ butir: { sumber } }: UbahanPengaturan): boolean =>
  sumber.jenis !== 'identitas' || ['tahunLaporan', 'tanggalLaporan', 'berlaku'].includes(sumber.butir.kunci);

function kalimatSimpan(daftarUbah: readonly UbahanPengaturan[]): string {
  if (daftarUbah.length === 0) return 'Tidak ada pengaturan yang berubah; tidak ada yang ditulis.';
  const ajakan = daftarUbah.some(mengubahHitungan) ? ' Jalankan Hitung JP agar hasil mengikuti.' : '';
  return `${daftarUbah.length} pengaturan tersimpan.${ajakan}`;
}
