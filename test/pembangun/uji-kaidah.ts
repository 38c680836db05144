/** Runs one rule over rows that pass and rows that fail, and holds each finding against column, level and provision. */
import type { Kaidah, KaidahDaftar, KaidahLembar, Lingkungan, Pelanggaran } from '../../src/aturan/kaidah';
import { versiPada } from '../../src/aturan/aturan';
import { kaidahAktif } from '../../src/domain/pemeriksaan/kaidah-aktif';
import { kaidahBerlaku } from '../../src/domain/pemeriksaan/kaidah-berlaku';
import { periksaBaris } from '../../src/domain/pemeriksaan/periksa-baris';
import { periksaDaftar } from '../../src/domain/pemeriksaan/periksa-daftar';
import type { TempatTemuan } from '../../src/domain/pemeriksaan/susun-temuan';
import { teksAcuan } from '../../src/istilah/acuan';
import { isiDari } from '../../src/istilah/hasil-baca';
import type { BarisSesi, Jenis } from '../../src/istilah/sesi';
import { tanggal } from '../../src/istilah/tanggal';
import type { Temuan, Tingkat } from '../../src/istilah/temuan';
import { lingkungan } from './baris-sesi';
import { cocokkanKalimat } from './kalimat-tercatat';

/** What one finding must say. `acuan` as it stands in `Dasar Aturan`; empty for matters of form. */
export interface Harapan {
  readonly kolom: string;
  readonly tingkat: Tingkat;
  readonly acuan: string;
  readonly temuan?: RegExp;
  /** The concrete values that the mend must name. */
  readonly perbaikan: RegExp;
}

type Lulus<B, L> = readonly [nama: string, baris: B, lingkungan?: L];
type Gagal<B, L> = readonly [nama: string, baris: B, harapan: Harapan | readonly Harapan[], lingkungan?: L];

interface ContohKaidah<B, L> {
  readonly lulus: readonly Lulus<B, L>[];
  readonly gagal: readonly Gagal<B, L>[];
}

const HARI = tanggal('2025-06-30');
const TEMPAT = 'Lembar Uji';
const jenisDari = (baris: object): Jenis | undefined =>
  'jenis' in baris ? isiDari((baris as BarisSesi).jenis) : undefined;

/** Every finding of one rule over one row, made as a run makes it. */
export function temuanKaidah<B extends { readonly baris: number }, K extends string, L extends Lingkungan>(
  kaidah: Kaidah<B, K, L>,
  baris: B,
  sekitar: L,
): readonly Temuan[] {
  const berlakuPada = kaidahBerlaku(kaidahAktif([kaidah], sekitar.ketentuan.tafsir));
  const tempat = (): TempatTemuan => ({ lembar: TEMPAT, baris: baris.baris, jenis: jenisDari(baris) });
  return periksaBaris(baris, sekitar, berlakuPada(HARI), tempat);
}

export function cocokkan(daftarTemuan: readonly Temuan[], kode: string, harapan: readonly Harapan[]): void {
  expect(daftarTemuan.map(({ kolom, tingkat, acuan }) => ({ kolom, tingkat, acuan: teksAcuan(acuan) }))).toEqual(
    harapan.map(({ kolom, tingkat, acuan }) => ({ kolom, tingkat, acuan })),
  );
  daftarTemuan.forEach((temuan, i) => {
    expect(temuan.kode).toBe(kode);
    expect(temuan.temuan).toMatch(harapan[i]?.temuan ?? /\S/);
    expect(temuan.perbaikan).toMatch(harapan[i]?.perbaikan as RegExp);
    expect(`${temuan.temuan} ${temuan.perbaikan}`).not.toMatch(/undefined|\[object|NaN|\.\.|  /);
    expect(temuan.temuan).toMatch(/\.$/);
    expect(temuan.perbaikan).toMatch(/\.$/);
  });
}

/** Rules of two sheets may share a code, not what is special about their rows. */
const sebutKasus = (kaidah: { readonly kode: string; readonly nama: string }, nama: string): string => `${kaidah.kode} (${kaidah.nama}): ${nama}`;

const sebagaiDaftar = <T>(satu: T | readonly T[]): readonly T[] => (Array.isArray(satu) ? satu : [satu as T]);

/** `sekitar` is used where a case names no surroundings of its own. */
export function ujiKaidah<B extends { readonly baris: number }, K extends string, L extends Lingkungan = Lingkungan>(
  kaidah: Kaidah<B, K, L>,
  { lulus, gagal }: ContohKaidah<B, L>,
  sekitar: L = lingkungan() as L,
): void {
  describe(kaidah.kode, () => {
    it.each(lulus.map(([nama, ...rinci]) => ({ nama, rinci })))('holds: $nama', ({ rinci: [baris, khusus] }) => {
      expect(temuanKaidah(kaidah, baris, khusus ?? sekitar)).toEqual([]);
    });
    it.each(gagal.map(([nama, ...rinci]) => ({ nama, rinci })))('fails: $nama',
      ({ nama, rinci: [baris, harapan, khusus] }) => {
      const temuan = temuanKaidah(kaidah, baris, khusus ?? sekitar);
      cocokkan(temuan, kaidah.kode, sebagaiDaftar(harapan));
      cocokkanKalimat(sebutKasus(kaidah, nama), temuan);
    });
  });
}

interface ContohDaftar<B, L> {
  readonly lulus: readonly (readonly [nama: string, daftar: readonly B[], lingkungan?: L])[];
  /** Expected findings by row number; rows that are absent have none. */
  readonly gagal: readonly (readonly [
    nama: string, daftar: readonly B[], harapan: Readonly<Record<number, Harapan>>, lingkungan?: L,
  ])[];
}

/** Each list is also judged in reverse: the order of rows in the sheet must not decide which one is at fault. */
export function ujiKaidahDaftar<B extends { readonly baris: number }, K extends string>(
  kaidah: KaidahDaftar<B, K>,
  { lulus, gagal }: ContohDaftar<B, Lingkungan>,
): void {
  const periksa = (daftar: readonly B[], sekitar: Lingkungan): ReadonlyMap<number, Temuan> => {
    const [aktif] = kaidahAktif([kaidah], sekitar.ketentuan.tafsir);
    return aktif
      ? periksaDaftar(daftar, HARI, sekitar, aktif,
        (baris) => ({ lembar: TEMPAT, baris: baris.baris, jenis: jenisDari(baris) }))
      : new Map();
  };
  describe(kaidah.kode, () => {
    it.each(lulus.map(([nama, ...rinci]) => ({ nama, rinci })))('holds: $nama', ({ rinci: [daftar, khusus] }) => {
      expect([...periksa(daftar, khusus ?? lingkungan()).keys()]).toEqual([]);
    });
    it.each(gagal.map(([nama, ...rinci]) => ({ nama, rinci })))('fails: $nama',
      ({ nama, rinci: [daftar, harapan, khusus] }) => {
      for (const urutan of [daftar, [...daftar].reverse()]) {
        const hasil = periksa(urutan, khusus ?? lingkungan());
        expect([...hasil.keys()].sort((a, b) => a - b)).toEqual(Object.keys(harapan).map(Number));
        for (const [baris, satu] of Object.entries(harapan)) {
          cocokkan([hasil.get(Number(baris)) as Temuan], kaidah.kode, [satu]);
        }
        cocokkanKalimat(sebutKasus(kaidah, nama), [...hasil.values()].sort((a, b) => (a.baris ?? 0) - (b.baris ?? 0)));
      }
    });
  });
}

/** A rule over the sheet as a whole; each case gives the rows and the locale of the file. */
export function ujiKaidahLembar(
  kaidah: KaidahLembar,
  { lulus, gagal }: {
    readonly lulus: readonly (readonly [nama: string, daftar: readonly BarisSesi[], lokal: string])[];
    readonly gagal: readonly (readonly [nama: string, daftar: readonly BarisSesi[], lokal: string,
      perbaikan: RegExp])[];
  },
): void {
  const { isi, acuan } = versiPada(kaidah, HARI);
  describe(kaidah.kode, () => {
    it.each(lulus.map(([nama, daftar, lokal]) => ({ nama, daftar, lokal })))('holds: $nama', ({ daftar, lokal }) => {
      expect(isi(daftar, lokal)).toBeUndefined();
    });
    it.each(gagal.map(([nama, daftar, lokal, perbaikan]) => ({ nama, daftar, lokal, perbaikan })))(
      'fails: $nama',
      ({ nama, daftar, lokal, perbaikan }) => {
        const pelanggaran = isi(daftar, lokal) as Pelanggaran;
        expect(pelanggaran.perbaikan).toMatch(perbaikan);
        cocokkanKalimat(sebutKasus(kaidah, nama), [pelanggaran]);
        expect([kaidah.tingkat, kaidah.kolom, acuan]).toEqual(['ingatkan', 'Tanggal', []]);
      },
    );
  });
}
