/** Sees whether what a save wrote landed in its own rows, and puts back what it hit because something moved just then. */
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import { selKosong } from '../../lembar/baca/sel-kosong';
import type { Sel } from '../../lembar/sel';
import { adalahRumus, type Blok } from '../../lembar/tulis/blok';
import type { BukuKerja } from '../buku-kerja';
import { padankanBaris, tandaBaris } from '../tulis/padankan-baris';
import { potretIsi, potretRumus, type Potret, type PotretRumus } from '../tulis/potret';
import { samaTertulis, selPulih, terpulihkan, type SelPulih, type Tulisan } from '../tulis/pulihkan';
import { tetapDiTempat } from '../tulis/tetap-di-tempat';
import type { LembarSesi } from './lembar-sesi';

/** Rows and columns are not moved at every moment. */
export const BATAS_PUTARAN = 4;

/** @param rumus formulas of the whole used area */
export function potretSesi({ isi }: LembarSesi, rumus: readonly (readonly string[])[]): PotretRumus {
  return { ...potretIsi(isi, kamusSesi), rumus: isi.nilai.map((_, b) => rumus[b] ?? []) };
}

/** The sheet after blank rows were made above this one (from 1). */
export function sesudahDisisipi(satu: PotretRumus, baris: number, jumlah: number): PotretRumus {
  const sisip = <T>(daftar: readonly (readonly T[])[]): (readonly T[])[] =>
    [...daftar.slice(0, baris - 1), ...Array.from({ length: jumlah }, (): readonly T[] => []), ...daftar.slice(baris - 1)];
  return { ...satu, isi: { ...satu.isi, nilai: sisip(satu.isi.nilai) }, rumus: sisip(satu.rumus) };
}

/**
 * True where everything stands as it was meant; one reading. Else cells of other people that were hit have got back what
 * stood in them, new rows are taken out again, and the caller writes anew.
 *
 * @param idBaru IDs of rows that this save adds
 */
export function tertulisDiTempat(buku: BukuKerja, tulisan: Tulisan, idBaru: readonly string[] = []): boolean {
  const sesudah = bacaLagi(buku, tulisan.sebelum);
  if (!sesudah || tetapDiTempat(tulisan, sesudah)) return true;
  const kini = potretRumus(buku, sesudah);
  const kita = idBaru.length === 0 ? [] : barisKita(kini, tulisan, new Set(idBaru));
  const asal = kita.length === 0 ? undefined : asalBaris(tulisan.sebelum, kini, kita);
  const pulih = selPulih(tulisan, kini, asal);
  // What moved after it was written took our cells along; in between, a session lies in two rows.
  if (pulih.length === 0 && kita.length <= idBaru.length) return true;
  const kosong = kita.filter((b) => asal?.[b] === b).flatMap((b) => selTertulis(kini, tulisan, b));
  buku.kosongkanSel(kini.isi.nama, kosong);
  kembalikanSel(buku, kini, pulih, kosong.map((satu) => ({ ...satu, nilai: [['']] })));
  return false;
}

/**
 * Gives cells back what stood in them, and looks whether that landed where it should: what moved in that very moment is
 * followed, and what it hit instead is put back in its turn.
 *
 * @param dikosongkan written just before, and not looked at yet
 */
function kembalikanSel(buku: BukuKerja, awal: PotretRumus, pulihAwal: readonly SelPulih[], dikosongkan: readonly Blok[]): void {
  let [terbaca, daftar, lain] = [awal, pulihAwal, dikosongkan];
  for (let putaran = 0; putaran < BATAS_PUTARAN; putaran++) {
    const blok = daftar.map(({ baris, kolom, nilai }): Blok => ({ baris: baris + 1, kolom: kolom + 1, nilai: [[nilai]] }));
    for (const satu of blok) buku.tulis(terbaca.isi.nama, satu);
    buku.tuntaskan();
    const tulisan = { sebelum: terpulihkan(terbaca, daftar), blok: [...lain, ...blok], pulih: { daftar, terbaca } };
    const sesudah = bacaLagi(buku, terbaca);
    if (!sesudah || tetapDiTempat(tulisan, sesudah)) return;
    terbaca = potretRumus(buku, sesudah);
    daftar = selPulih(tulisan, terbaca);
    lain = [];
    if (daftar.length === 0) return;
  }
}

/**
 * Undefined where somebody has just renamed the sheet: what was written goes with it. The rows stand by now; that they
 * cannot be looked at must not look like a failure, so it is tried twice.
 */
function bacaLagi(buku: BukuKerja, sebelum: Potret): Potret | undefined {
  const baca = (): Potret | undefined => {
    const isi = buku.baca(sebelum.kamus.judul);
    return isi && potretIsi(isi, sebelum.kamus, sebelum);
  };
  try {
    return baca();
  } catch {
    return baca();
  }
}

const nilaiTertulis = ({ blok }: Tulisan): readonly Sel[] =>
  blok.flatMap(({ nilai }) => nilai.flat()).flatMap((sel) => (adalahRumus(sel) || sel === '' ? [] : [sel]));

/**
 * Rows (from 0) that bear one of the new IDs, or have nothing in them but what was written; not those that had stood there
 * before, though somebody has just typed such an ID into one.
 */
function barisKita(kini: Potret, tulisan: Tulisan, idBaru: ReadonlySet<unknown>): number[] {
  const tertulis = nilaiTertulis(tulisan);
  const dulu = new Set(tulisan.sebelum.isi.nilai.map(sidikTanpaId(tulisan.sebelum)));
  const sidik = sidikTanpaId(kini);
  const sisa = (baris: readonly Sel[]): boolean => {
    const isian = baris.filter((sel) => sel !== '');
    return isian.length > 0 && isian.every((sel) => tertulis.some((satu) => samaTertulis(satu, sel)));
  };
  return kini.isi.nilai.flatMap((baris, b) =>
    (b > 0 && (baris.some((sel) => idBaru.has(sel)) || sisa(baris)) && !(sidik(baris) !== '' && dulu.has(sidik(baris))) ? [b] : []));
}

/** '' where there is nothing but an ID. */
function sidikTanpaId({ peta }: Potret): (baris: readonly Sel[]) => string {
  const kolomId = peta.get('ID Sesi');
  return (baris) => {
    const isian = baris.filter((sel, k) => sel !== '' && k !== kolomId);
    return isian.length === 0 ? '' : JSON.stringify(isian);
  };
}

/** Cells (from 1) of such a row that hold something written, under whatever header they lie now. */
const selTertulis = ({ isi }: Potret, tulisan: Tulisan, b: number): { baris: number; kolom: number }[] => {
  const tertulis = nilaiTertulis(tulisan);
  return (isi.nilai[b] ?? []).flatMap((sel, k) =>
    (tertulis.some((satu) => samaTertulis(satu, sel)) ? [{ baris: b + 1, kolom: k + 1 }] : []));
};

/** A new row that lies where a row with content is missing has been written over that one; else it lies where it should. */
function asalBaris(sebelum: Potret, kini: Potret, kita: readonly number[]): (number | undefined)[] {
  const baru = new Set(kita);
  const tanpaKita = { ...kini, isi: { ...kini.isi, nilai: kini.isi.nilai.map((baris, b) => (baru.has(b) ? [] : baris)) } };
  const asal: (number | undefined)[] = padankanBaris(sebelum, tanpaKita).map((satu, b) => (baru.has(b) ? undefined : satu));
  const terpakai = new Set(asal);
  const kolom = tandaBaris(sebelum).isian.flatMap((judul) => sebelum.peta.get(judul) ?? []);
  const hilang = (a: number): boolean => !terpakai.has(a) && kolom.some((k) => !selKosong(sebelum.isi.nilai[a]?.[k] ?? ''));
  /** How far the nearest row that is known has moved, above or below. */
  const geser = (b: number, arah: 1 | -1): number => {
    for (let i = b + arah; i > 0 && i < asal.length; i += arah) if (!baru.has(i) && asal[i] !== undefined) return (asal[i] as number) - i;
    return NaN;
  };
  for (const b of kita) {
    const calon = [b + geser(b, -1), b + geser(b, 1)].find(hilang);
    asal[b] = calon ?? b;
    terpakai.add(calon);
  }
  return asal;
}
