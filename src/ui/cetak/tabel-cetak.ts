/** A printable sheet as HTML tables: one for each section, every place of every row taken by exactly one cell. */
import type { Bagian, BarisCetak, Batang, LembarCetak, Rata, SelCetak } from '../../lembar/cetak/lembar-cetak';
import { rupaPeran, type Peran } from '../../lembar/cetak/peran';
import { teksSelCetak } from '../../lembar/cetak/teks-cetak';

export interface SelTabel {
  readonly peran: Peran;
  readonly teks: string;
  readonly rata: Rata;
  readonly lebar: number;
  readonly tinggi: number;
  /** Drawn instead of the text. */
  readonly batang?: Batang;
  /** A heading of this level: the table of contents of a PDF. */
  readonly tajuk?: 1 | 2;
  /** Follows the heading there, and only there. */
  readonly milik?: string;
}

export interface BarisTabel {
  /** Least height in pixels of the sheet; rows grow with their texts, so that nothing is ever cut. */
  readonly tinggi: number;
  readonly sel: readonly SelTabel[];
}

export interface TabelCetak {
  readonly kepala: readonly BarisTabel[];
  readonly isi: readonly BarisTabel[];
  /** Stays on one page. */
  readonly utuh: boolean;
}

/** Pixels of a row of the default size; a row between two sections is as high. */
const TINGGI_BARIS = 21;
const TAJUK: Readonly<Partial<Record<Peran, 1 | 2>>> = { judul: 1, 'judul daftar': 1, bab: 2 };

/** Tables by where a new page begins: each inner list starts one. */
export function susunTabel(lembar: LembarCetak): TabelCetak[][] {
  const kelompok: TabelCetak[][] = [];
  for (const bagian of lembar.bagian) {
    const tabel = tabelBagian(bagian, lembar);
    const akhir = kelompok[kelompok.length - 1];
    if (akhir && !bagian.halamanBaru) akhir.push(tabel);
    else kelompok.push([tabel]);
  }
  return kelompok;
}

function tabelBagian({ baris, kepala = 0, utuh }: Bagian, { kolom, tinggiDasar }: LembarCetak): TabelCetak {
  const tertutup = baris.map(() => new Set<number>());
  const semua = baris.map((satu, r): BarisTabel => {
    tutupi(satu, r, tertutup);
    return { tinggi: satu.tinggi ?? tinggiDasar ?? TINGGI_BARIS, sel: penuhi(satu, kolom.length, tertutup[r] ?? new Set()) };
  });
  return { kepala: semua.slice(0, kepala), isi: satukanTajuk(semua.slice(kepala)), utuh: utuh === true };
}

/** Columns of later rows that a high cell of this row takes. */
function tutupi({ sel }: BarisCetak, r: number, tertutup: readonly Set<number>[]): void {
  for (const { kolom, lebar = 1, tinggi = 1 } of sel) {
    for (let bawah = r + 1; bawah < r + tinggi; bawah++) {
      for (let k = kolom; k < kolom + lebar; k++) tertutup[bawah]?.add(k);
    }
  }
}

function penuhi({ sel }: BarisCetak, jumlahKolom: number, tertutup: ReadonlySet<number>): SelTabel[] {
  const urut = [...sel].sort((a, b) => a.kolom - b.kolom);
  const terisi = new Set(tertutup);
  for (const { kolom, lebar = 1 } of urut) for (let k = kolom; k < kolom + lebar; k++) terisi.add(k);
  const bebas = (k: number): boolean => k >= 1 && k <= jumlahKolom && !terisi.has(k);
  const hasil: SelTabel[] = [];
  let berikut = 1;
  const lewati = (sampai: number): void => {
    while (berikut < sampai) {
      if (!bebas(berikut)) { berikut++; continue; }
      let akhir = berikut;
      while (akhir + 1 < sampai && bebas(akhir + 1)) akhir++;
      hasil.push({ peran: 'polos', teks: '', rata: 'kiri', lebar: akhir - berikut + 1, tinggi: 1 });
      berikut = akhir + 1;
    }
  };
  for (const satu of urut) {
    const [awal, akhir] = jangkauan(satu, bebas);
    for (let k = awal; k <= akhir; k++) terisi.add(k);
    lewati(awal);
    hasil.push(selTabel(satu, akhir - awal + 1));
    berikut = akhir + 1;
  }
  lewati(jumlahKolom + 1);
  return hasil;
}

/** In a spreadsheet a text that is not wrapped runs on over empty neighbours; here it is given their room. */
function jangkauan(sel: SelCetak, bebas: (kolom: number) => boolean): readonly [number, number] {
  let [awal, akhir] = [sel.kolom, sel.kolom + (sel.lebar ?? 1) - 1];
  const { bungkus, bingkai, latar } = rupaPeran(sel.peran);
  if (akhir > awal || typeof sel.isi !== 'string' || sel.isi === '' || bungkus || bingkai || latar) return [awal, akhir];
  const rata = rataSel(sel);
  if (rata !== 'kiri') while (bebas(awal - 1)) awal--;
  if (rata !== 'kanan') while (bebas(akhir + 1)) akhir++;
  return [awal, akhir];
}

const rataSel = ({ rata, peran, isi }: SelCetak): Rata =>
  rata ?? rupaPeran(peran).rata ?? (typeof isi === 'number' ? 'kanan' : 'kiri');

function selTabel(sel: SelCetak, lebar: number): SelTabel {
  const teks = teksSelCetak(sel);
  const tajuk = teks === '' ? undefined : TAJUK[sel.peran];
  return {
    peran: sel.peran, teks: sel.batang ? '' : teks, rata: rataSel(sel), lebar, tinggi: sel.tinggi ?? 1,
    ...(sel.batang ? { batang: sel.batang } : {}),
    ...(tajuk ? { tajuk } : {}),
    ...(sel.milik ? { milik: sel.milik } : {}),
  };
}

/** A title of several lines is one heading of the contents: its first line. */
function satukanTajuk(baris: readonly BarisTabel[]): BarisTabel[] {
  let ada = false;
  return baris.map(({ sel, ...satu }) => ({
    ...satu,
    sel: sel.map(({ tajuk, ...lain }) => {
      if (tajuk === undefined || (tajuk === 1 && ada)) return lain;
      ada ||= tajuk === 1;
      return { ...lain, tajuk };
    }),
  }));
}
