/** Writes the tool's cells of one sheet while other people may be at work in it: every result stands with its own row. */
import { Galat } from '../../istilah/galat';
import { kolomMengisi } from '../../lembar/baca/baris-lewat';
import { petakanJudul } from '../../lembar/baca/judul';
import { selKosong } from '../../lembar/baca/sel-kosong';
import type { Sel } from '../../lembar/sel';
import { adalahRumus, susunBlok, type Blok, type KolomTulis, type SelTulis } from '../../lembar/tulis/blok';
import { BelumSelesai, type Kemajuan } from '../belum-selesai';
import type { BukuKerja } from '../buku-kerja';
import { jumlahBerubah } from './jumlah-berubah';
import { padankanBaris, type KunciBaru } from './padankan-baris';
import { potret, potretRumus, type Potret, type PotretRumus } from './potret';
import { isiSama, selPulih, terpulihkan, type SelPulih, type Tulisan } from './pulihkan';
import { tetapDiTempat } from './tetap-di-tempat';

/** For every row of the sheet as it stands (index from 0) the row of `awal` it is, undefined where it is new. */
export type AsalBaris = readonly (number | undefined)[];

export interface Sasaran {
  /** The sheet as it was when the values were worked out from it. */
  readonly awal: Potret;
  /** The sheet as it was read just now, where that was done already. */
  readonly mulai?: PotretRumus;
  /** Keys that are written together with the rest, by row of `awal` (index from 0). */
  readonly kunciBaru?: KunciBaru;
  /** Columns to write, by contract name. */
  readonly judul: readonly string[];
  /**
   * What belongs into a cell that holds `kini` now; undefined: leave it.
   *
   * @param baris row of `awal`, index from 0; undefined for a blank row that was not there
   */
  nilai(baris: number | undefined, judul: string, kini: Sel): Sel | undefined;
  /** Further writes by row number; they are verified and repeated together with the cells. */
  serta?(kini: Potret, asal: AsalBaris): void;
}

export interface HasilTulis {
  readonly kini: PotretRumus;
  readonly asal: AsalBaris;
  /** Rows that people changed, added or took away since `awal`. */
  readonly berubah: number;
}

/** Nobody moves rows about at every moment; a sheet in which that happens cannot be written safely. */
const BATAS_PUTARAN = 8;

/**
 * Every round reads the sheet, ties the values to the rows as they stand, writes what is not right yet and reads again;
 * where nothing moved meanwhile that was the last round. A cell that the write hit because its row or column moved in that
 * very moment gets back what stood in it. A failure of the service is tried once more: every round is as good as the first.
 *
 * Throws `Galat` where a column or the sheet is gone ("kolom-berubah", "judul-ganda", "lembar-tidak-ada"), before
 * anything wrong is written, "lembar-terus-berubah", and `BelumSelesai` where the time of the run is up: what was written
 * until then is verified like the rest.
 */
export function tulisTerjaga(buku: BukuKerja, sasaran: Sasaran): HasilTulis {
  const { awal } = sasaran;
  let kini: Potret = sasaran.mulai ?? awal;
  let tulisan: Tulisan | undefined;
  /** Cells left unwritten because time was up; from then on only what a write spoilt is put back. */
  let sisa: number | undefined;
  let gagal = false;
  for (let ke = 0; ke < BATAS_PUTARAN; ke++) {
    const putaran = susunPutaran(buku, sasaran, { kini, tulisan, habis: sisa !== undefined });
    kini = putaran.terbaca;
    if (putaran.blok.length === 0 && (sisa !== undefined || !sasaran.serta)) return akhiri(sasaran, putaran, kini, sisa);
    const ditulis: Blok[] = [];
    tulisan = { sebelum: putaran.sebelum, blok: ditulis, pulih: { daftar: putaran.pulih, terbaca: putaran.terbaca } };
    try {
      sisa = tulisSempat(buku, putaran, ditulis, sisa);
      if (sisa === undefined) sasaran.serta?.(kini, putaran.asal);
      const sesudah = potret(buku, awal.kamus, kini);
      if (tetapDiTempat(tulisan, sesudah)) return akhiri(sasaran, putaran, sesudah, sisa);
      kini = sesudah;
    } catch (penyebab) {
      if (gagal || penyebab instanceof Galat) throw penyebab;
      gagal = true;
      kini = potret(buku, awal.kamus, kini);
    }
  }
  throw new Galat(
    'lembar-terus-berubah',
    `Baris atau kolom lembar "${awal.isi.nama}" terus dipindahkan orang lain sehingga hasil belum dapat ditulis dengan aman. ` +
      'Tunggu sampai mereka selesai, lalu jalankan lagi.',
  );
}

/** What is to be written in one round, and of which state that was worked out. */
interface Putaran {
  readonly terbaca: PotretRumus;
  readonly pulih: readonly SelPulih[];
  /** As it will be when everything has got back what stood in it. */
  readonly sebelum: PotretRumus;
  readonly asal: AsalBaris;
  readonly blok: readonly Blok[];
}

interface Lalu {
  readonly kini: Potret;
  readonly tulisan: Tulisan | undefined;
  readonly habis: boolean;
}

function susunPutaran(buku: BukuKerja, sasaran: Sasaran, { kini, tulisan, habis }: Lalu): Putaran {
  const terbaca = kini === sasaran.mulai ? sasaran.mulai : potretRumus(buku, kini);
  if (!tulisan) pastikanUtuh(sasaran, terbaca);
  const pulih = tulisan ? selPulih(tulisan, terbaca) : [];
  const sebelum = terpulihkan(terbaca, pulih);
  const asal = padankan(sasaran, sebelum);
  return { terbaca, pulih, sebelum, asal, blok: blokSasaran(habis ? { ...sasaran, judul: [] } : sasaran, terbaca, asal, pulih) };
}

const padankan = ({ awal, kunciBaru }: Sasaran, kini: Potret): AsalBaris => padankanBaris(awal, kini, undefined, kunciBaru);

/** Gives the cells that time did not suffice for, undefined for none; `ditulis` tells what was written, however it ends. */
function tulisSempat(buku: BukuKerja, { terbaca, blok }: Putaran, ditulis: Blok[], sisa: number | undefined): number | undefined {
  for (const satu of blok) {
    if (sisa === undefined && buku.sisaWaktu() < 0) return jumlahSel(blok) - jumlahSel(ditulis);
    buku.tulis(terbaca.isi.nama, satu);
    ditulis.push(satu);
  }
  return sisa;
}

/** @param kini the sheet as it stands, in which nothing has moved since it was read for this round */
function akhiri(sasaran: Sasaran, putaran: Putaran, kini: Potret, sisa: number | undefined): HasilTulis {
  if (sisa !== undefined) throw new BelumSelesai(kemajuan(sasaran, kini, sisa));
  pastikanUtuh(sasaran, kini);
  const asal = kini === putaran.terbaca && putaran.pulih.length === 0 ? putaran.asal : padankan(sasaran, kini);
  return { kini: { ...kini, rumus: putaran.sebelum.rumus }, asal, berubah: jumlahBerubah(sasaran.awal, kini, asal) };
}

const jumlahSel = (daftar: readonly Blok[]): number =>
  daftar.reduce((jumlah, { nilai }) => jumlah + nilai.length * (nilai[0]?.length ?? 0), 0);

/** In rows, of which each has as many cells as columns are written. */
function kemajuan({ judul }: Sasaran, { isi }: Potret, sisaSel: number): Kemajuan {
  const semua = isi.nilai.length - 1;
  return { lembar: isi.nama, selesai: Math.max(0, semua - Math.ceil(sisaSel / judul.length)), semua };
}

/** Throws `Galat` where a header stands twice or is gone. */
function pastikanUtuh({ awal, judul }: Sasaran, { isi, peta, kamus }: Potret): void {
  petakanJudul(isi, kamus);
  const hilang = [...judul, ...awal.peta.keys()].find((satu) => !peta.has(satu));
  if (hilang === undefined) return;
  throw new Galat(
    'kolom-berubah',
    `Kolom "${hilang}" pada lembar "${isi.nama}" terhapus atau berganti judul selama dikerjakan. Kembalikan judulnya bila ` +
      'perlu, lalu jalankan lagi.',
  );
}

/** What is not right yet: the values of the sasaran, and cells that get back what stood in them. */
function blokSasaran(sasaran: Sasaran, kini: PotretRumus, asal: AsalBaris, pulih: readonly SelPulih[]): Blok[] {
  const { isi, rumus, peta, kamus } = kini;
  const mengisi = kolomMengisi(kamus, peta);
  const kosong = isi.nilai.map((baris) => mengisi.every((kolom) => selKosong(baris[kolom] ?? '')));
  const perKolom = new Map<number, (SelTulis | undefined)[]>();
  const tempat = (kolom: number): (SelTulis | undefined)[] => {
    const ada = perKolom.get(kolom) ?? isi.nilai.map(() => undefined);
    perKolom.set(kolom, ada);
    return ada;
  };
  for (const { baris, kolom, nilai } of pulih) tempat(kolom)[baris] = nilai;
  for (const judul of sasaran.judul) {
    const kolom = peta.get(judul);
    if (kolom === undefined) continue;
    const isiKolom = tempat(kolom);
    for (let baris = 1; baris < isi.nilai.length; baris++) {
      if (asal[baris] === undefined && !kosong[baris]) continue;
      // A cell that gets back what stood in it is judged by that, a formula by its text.
      const semula = isiKolom[baris];
      const kiniSel = semula === undefined ? (isi.nilai[baris]?.[kolom] ?? '') : adalahRumus(semula) ? semula.rumus : semula;
      const nilai = sasaran.nilai(asal[baris], judul, kiniSel);
      if (nilai !== undefined) isiKolom[baris] = nilai;
    }
  }
  const daftarKolom = [...perKolom].map(([kolom, nilai]): KolomTulis => ({ kolom: kolom + 1, nilai: nilai.slice(1) }));
  const asli = (baris: number, kolom: number, tinggi: number, lebar: number): SelTulis[][] =>
    Array.from({ length: tinggi }, (_, r) => Array.from({ length: lebar }, (__, k) => {
      const teks = rumus[baris - 1 + r]?.[kolom - 1 + k] ?? '';
      return teks === '' ? (isi.nilai[baris - 1 + r]?.[kolom - 1 + k] ?? '') : { rumus: teks };
    }));
  return susunBlok(2, daftarKolom, asli, (baris, kolom, nilai) => !isiSama(nilai, kini, baris - 1, kolom - 1));
}
