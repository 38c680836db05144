/** What must hold of every single cell: it is read, or refused with a sentence, and never read as something else. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kalimatTanggalKeliru } from '../../src/aturan/kalimat/tanggal-keliru';
import type { HasilBaca } from '../../src/istilah/hasil-baca';
import { teksHariTanggal, teksTanggal, type Tanggal } from '../../src/istilah/tanggal';
import { bacaJenis } from '../../src/lembar/baca/baca-jenis';
import { bacaJenjang } from '../../src/lembar/baca/baca-jenjang';
import { bacaJp } from '../../src/lembar/baca/baca-jp';
import { pembacaLevel } from '../../src/lembar/baca/baca-level';
import { bacaLingkup } from '../../src/lembar/baca/baca-lingkup';
import { bacaNip } from '../../src/lembar/baca/baca-nip';
import { bacaPelaksanaan } from '../../src/lembar/baca/baca-pelaksanaan';
import { bacaStatus } from '../../src/lembar/baca/baca-status';
import { bacaTanggal } from '../../src/lembar/baca/baca-tanggal';
import { pembacaYaTidak } from '../../src/lembar/baca/baca-ya-tidak';
import { bersihkan, bersihkanKunci, kunciTeks } from '../../src/lembar/baca/bersihkan';
import { teksSel } from '../../src/lembar/baca/teks-sel';
import type { Sel } from '../../src/lembar/sel';
import { lingkungan } from '../pembangun/baris-sesi';
import { hariAda, hariKeSerial, tulisHari } from './kalender-sendiri';
import { bilanganApaPun, kataMirip, nipMirip, selApaPun } from './sel-apa-pun';
import { adalahKalimat, sifat, type Sifat } from './sifat';
import { tanggalTertulis, teksMiripTanggal } from './tanggal-apa-pun';
import { teksApaPun } from './teks-jahat';

const LINGKUNGAN = lingkungan();
/** Cells in one case: fast-check asks for them in rows, as a sheet has them. */
const BANYAK = 20;
const baris = <T>(sel: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(sel, { minLength: BANYAK, maxLength: BANYAK });

const tiapSel = <T>(nama: string, panjang: number, sel: fc.Arbitrary<T>, syarat: (sel: T) => void): Sifat =>
  sifat(nama, { pendek: 25, panjang }, baris(sel), (deret) => {
    deret.forEach(syarat);
    return deret.length;
  });

/** A day that was read is a day of the calendar, within the years of the sheets, and its own writing reads as itself. */
function tanggalSah(sel: Sel): void {
  const { tanggal, hariTertulis } = bacaTanggal(sel);
  if (tanggal.hasil === 'kosong') return;
  if (tanggal.hasil === 'keliru') {
    const { temuan, perbaikan } = kalimatTanggalKeliru(tanggal, LINGKUNGAN, hariTertulis);
    adalahKalimat(temuan);
    adalahKalimat(perbaikan);
    if (tanggal.mungkin !== undefined) hariKalender(tanggal.mungkin);
    return;
  }
  hariKalender(tanggal.isi);
  for (const tulisan of [teksTanggal(tanggal.isi), teksHariTanggal(tanggal.isi), tanggal.isi]) {
    const lagi = bacaTanggal(tulisan).tanggal;
    assert.equal(lagi.hasil === 'terbaca' && lagi.isi, tanggal.isi, tulisan);
  }
}

function hariKalender(isi: Tanggal): void {
  assert.match(isi, /^20\d\d-\d\d-\d\d$/);
  const [tahun, bulan, hari] = isi.split('-').map(Number) as [number, number, number];
  assert.ok(hariAda({ tahun, bulan, hari }), isi);
}

/** Whole days from 2000 to 2099; eight digits in a number are a day only as they stand. */
function hariSerial(serial: number): void {
  const { tanggal } = bacaTanggal(serial);
  if (serial >= 36_526 && serial < 73_051) {
    assert.equal(tanggal.hasil === 'terbaca' && tanggal.isi, tulisHari(hariKeSerial(serial)));
  } else if (tanggal.hasil === 'terbaca') {
    const digit = String(serial).padStart(8, '0');
    const [depan, belakang] = [tanggal.isi.replace(/-/g, ''), tanggal.isi.split('-').reverse().join('')];
    assert.ok(digit === depan || digit === belakang, `${serial} read as ${tanggal.isi}`);
  }
}

/** A NIP is never made up: its 18 digits are the last ones of the cell, in their order, and the cell is text. */
function nipSah(sel: Sel): void {
  const nip = bacaNip(sel);
  if (nip.hasil !== 'terbaca') return;
  assert.equal(typeof sel, 'string');
  assert.match(nip.isi, /^\d{18}$/);
  assert.doesNotMatch(nip.isi, /000$/);
  assert.ok(teksSel(sel).normalize('NFKC').replace(/\D/g, '').endsWith(nip.isi), `${teksSel(sel)} read as ${nip.isi}`);
  const lagi = bacaNip(nip.isi);
  assert.equal(lagi.hasil === 'terbaca' && lagi.isi, nip.isi);
}

const PILIHAN: readonly (readonly [string, (sel: Sel) => HasilBaca<unknown>])[] = [
  ['Jenis', bacaJenis], ['Lingkup', bacaLingkup], ['Pelaksanaan', bacaPelaksanaan], ['Status', bacaStatus], ['Jenjang', bacaJenjang],
  ['Bertalenta', pembacaYaTidak('Bertalenta')], ['JP', bacaJp], ['Integritas', pembacaLevel('Integritas')],
];

/** What was chosen is one of the choices, and reading it again chooses the same. */
function pilihanSah(sel: Sel): void {
  for (const [kolom, baca] of PILIHAN) {
    const hasil = baca(sel);
    if (hasil.hasil === 'keliru') {
      adalahKalimat(hasil.keliru);
      adalahKalimat(hasil.perbaikan);
    } else if (hasil.hasil === 'terbaca') {
      const isi = hasil.isi as Sel;
      assert.ok(typeof isi !== 'number' || (Number.isFinite(isi) && isi >= 0), `${kolom} ${String(isi)}`);
      const lagi = baca(isi);
      assert.deepEqual(lagi.hasil === 'terbaca' && lagi.isi, isi, kolom);
    }
  }
}

/** Cleaning twice is cleaning once, and nothing is added. */
function bersihTetap(teks: string): void {
  for (const bersihkanIni of [bersihkan, bersihkanKunci, kunciTeks]) {
    const sekali = bersihkanIni(teks);
    assert.equal(bersihkanIni(sekali), sekali);
    assert.equal(sekali, sekali.trim());
  }
}

export const SIFAT_SEL: readonly Sifat[] = [
  tiapSel('any cell as a date: a day of the calendar, or a sentence', 1_500, selApaPun, tanggalSah),
  tiapSel('pieces of dates in any order: a day that reads as itself', 1_000, teksMiripTanggal, tanggalSah),
  tiapSel('a date as people write it is that day, day first; one that does not exist is refused', 1_000, tanggalTertulis, ({ teks, ...hari }) => {
    const { tanggal } = bacaTanggal(teks);
    const terbaca = tanggal.hasil === 'terbaca' ? tanggal.isi : tanggal.hasil;
    if (hariAda(hari)) assert.equal(terbaca, tulisHari(hari), teks);
    else if (hari.bulan >= 1 && hari.bulan <= 12) assert.equal(terbaca, 'keliru', teks);
  }),
  tiapSel('a number as a date: the day of its serial, counted by hand', 700, bilanganApaPun, hariSerial),
  tiapSel('any cell as a NIP: 18 digits of the cell itself, never of a number', 1_000, fc.oneof(selApaPun, nipMirip), nipSah),
  tiapSel('any cell as a choice or a number: one of the choices, or a sentence', 500, fc.oneof(selApaPun, kataMirip), pilihanSah),
  tiapSel('cleaning a text twice is cleaning it once', 500, teksApaPun, bersihTetap),
];
