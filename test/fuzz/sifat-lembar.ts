/** What must hold of whole hostile workbooks: counted or refused with a sentence, and every result a real one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BukuKerja } from '../../src/alur/buku-kerja';
import { muatBuku } from '../../src/alur/muat-buku';
import { DAFTAR_STATUS_HITUNG } from '../../src/domain/hasil';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { Galat } from '../../src/istilah/galat';
import type { BarisSesi } from '../../src/istilah/sesi';
import { tanggal } from '../../src/istilah/tanggal';
import { bacaPengaturan } from '../../src/lembar/baca/baca-pengaturan';
import { telaahJudul } from '../../src/lembar/baca/judul';
import { DAFTAR_KAMUS } from '../../src/lembar/kamus/daftar-kamus';
import { DAFTAR_PENGATURAN } from '../../src/lembar/kamus/daftar-pengaturan';
import type { Sel } from '../../src/lembar/sel';
import { susunHasilPemeriksaan } from '../../src/lembar/tulis/hasil-pemeriksaan';
import { PANJANG_SEL } from '../../src/lembar/tulis/muat-sel';
import { nilaiJpLain, nilaiKompetensi, nilaiPegawai, nilaiSesi, type NilaiAlat } from '../../src/lembar/tulis/nilai-alat';
import { isiLembar } from '../pembangun/isi-lembar';
import { bukuApaPun, selBuku } from './buku-apa-pun';
import { selApaPun } from './sel-apa-pun';
import { adalahKalimat, sifat, type Sifat } from './sifat';
import { rusakkan, teksApaPun } from './teks-jahat';

const HARI_INI = tanggal('2025-12-15');

/** The refusal, or undefined; anything but a `Galat` with a sentence is a fault of ours. */
function tolakan(kerja: () => void): Galat | undefined {
  try {
    kerja();
    return undefined;
  } catch (galat) {
    if (!(galat instanceof Galat)) throw galat;
    adalahKalimat(galat.message);
    assert.ok(galat.message.length < 5_000, `a sentence of ${galat.message.length} characters`);
    return galat;
  }
}

/** A cell that Google takes: nothing undefined, no number that is none, no text that is too long. */
function selMuat(sel: Sel): void {
  assert.ok(typeof sel === 'string' ? sel.length <= PANJANG_SEL : typeof sel !== 'number' || Number.isFinite(sel), String(sel).slice(0, 100));
  assert.notEqual(sel, undefined);
}

function hitungSemua(buku: Pick<BukuKerja, 'baca' | 'daftarLembar' | 'lokal'>): void {
  const { bahan, temuanBaca } = muatBuku(buku as BukuKerja, { hariIni: HARI_INI });
  const hasil = hitungBahan(bahan);
  for (const { status, tercatat, dihitung } of hasil.daftarSesi) {
    assert.ok(DAFTAR_STATUS_HITUNG.includes(status));
    assert.ok(Number.isInteger(tercatat) && Number.isInteger(dihitung) && dihitung >= 0 && dihitung <= tercatat, `${tercatat} ${dihitung}`);
  }
  for (const pegawai of hasil.daftarPegawai) {
    if ('tanpaAngka' in pegawai) adalahKalimat(pegawai.tanpaAngka);
    else assert.equal(pegawai.total, pegawai.jpPembimbingan + pegawai.jpPendampingan + pegawai.jpLain);
  }
  const nilai: readonly NilaiAlat[] = [
    ...hasil.daftarSesi.map((satu, i) => nilaiSesi(bahan.daftarSesi[i] as BarisSesi, satu)), ...hasil.daftarPegawai.map(nilaiPegawai),
    ...hasil.daftarKompetensi.map(nilaiKompetensi), ...hasil.daftarJpLain.map(nilaiJpLain),
  ];
  nilai.flatMap((satu) => Object.values(satu)).forEach(selMuat);
  for (const { temuan, perbaikan } of [...temuanBaca, ...hasil.temuan]) {
    adalahKalimat(temuan);
    adalahKalimat(perbaikan);
  }
  for (const { sel } of susunHasilPemeriksaan([...temuanBaca, ...hasil.temuan])) {
    sel.forEach(selMuat);
  }
}

const judulApaPun = fc.array(
  fc.oneof(rusakkan(fc.constantFrom(...DAFTAR_KAMUS.flatMap(({ kolom }) => kolom.map(({ judul }) => judul)))), teksApaPun, selApaPun),
  { minLength: 1, maxLength: 30, size: 'max' },
);

/** Every header that is found bears the name it is taken for, and no column is taken for two. */
function judulSah(judul: Parameters<typeof isiLembar>[1]): number {
  for (const kamus of DAFTAR_KAMUS) {
    const { peta } = telaahJudul(isiLembar(kamus.judul, judul), kamus);
    assert.equal(new Set(peta.values()).size, peta.size);
    for (const indeks of peta.values()) assert.ok(judul[indeks] !== '', 'a blank header was taken for a column');
  }
  return judul.length;
}

const pengaturanApaPun = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...DAFTAR_PENGATURAN.map(({ pengaturan }) => pengaturan)), teksApaPun), selApaPun), { maxLength: 20, size: 'max' },
);

export const SIFAT_LEMBAR: readonly Sifat[] = [
  sifat('any header row: each column found once, under a name of its own', { pendek: 25, panjang: 800 }, judulApaPun, judulSah),
  sifat('any settings: taken where they are understood, else a finding and the default', { pendek: 25, panjang: 1_000 }, pengaturanApaPun, (baris) => {
    const { temuan, tahunLaporan } = bacaPengaturan(isiLembar('Pengaturan', ['Pengaturan', 'Nilai'], baris));
    for (const satu of temuan) adalahKalimat(satu.temuan);
    assert.ok(tahunLaporan === undefined || (tahunLaporan >= 2000 && tahunLaporan <= 2099));
    return 2 * baris.length;
  }),
  sifat('any workbook: counted, or refused with one sentence', { pendek: 12, panjang: 250 }, bukuApaPun, (buku) => {
    tolakan(() => hitungSemua(buku));
    return selBuku(buku);
  }),
];
