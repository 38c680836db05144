/** A printable sheet taken up by a new sheet: each step is one call over a whole range or all ranges of a kind. */
import { hurufKolom } from '../lembar/rupa/rupa';
import type { Gabungan } from '../lembar/sel';
import type { DeretBingkai } from '../lembar/cetak/deret-bingkai';
import type { Rata } from '../lembar/cetak/lembar-cetak';
import type { Bingkai, RupaPeran } from '../lembar/cetak/peran';
import { KUNCI_TANDA_CETAK, type RencanaCetak } from '../lembar/cetak/rencana-cetak';
import { kirimPetak } from './kirim-petak';
import { keGoogle } from './sel-google';
import type { WaktuBuku } from './waktu';

type Lembar = GoogleAppsScript.Spreadsheet.Sheet;
type Wilayah = GoogleAppsScript.Spreadsheet.Range;
type GayaTeks = GoogleAppsScript.Spreadsheet.TextStyle;

const RATA = { kiri: 'left', tengah: 'center', kanan: 'right' } as const satisfies Record<Rata, string>;
const TEGAK = { atas: 'top', tengah: 'middle', bawah: 'bottom' } as const satisfies Record<RupaPeran['tegak'], string>;

/**
 * The sheet must be new and empty. Values last: text formats must stand before (S-15), merges would empty cells. `jeda` is
 * called between blocks of cells; what it throws ends the printing.
 */
export function cetak(lembar: Lembar, rencana: RencanaCetak, waktu: WaktuBuku, jeda: () => void): void {
  if (rencana.jumlahBaris === 0) return;
  sediakanPetak(lembar, rencana);
  const wilayah = lembar.getRange(1, 1, rencana.jumlahBaris, rencana.jumlahKolom);
  if (!sama(rencana.format, 'General')) {
    kirimPetak(wilayah, rencana.format, {
      satu: (w, format) => w.setNumberFormat(format), banyak: (w, format) => w.setNumberFormats(format), jeda,
    });
  }
  gabungkan(lembar, rencana);
  const nilai = rencana.nilai.map((baris) => baris.map((sel) => keGoogle(sel, waktu)));
  kirimPetak(wilayah, nilai, { banyak: (w, isi) => w.setValues(isi), jeda });
  rupakan(wilayah, rencana, jeda);
  for (const deret of rencana.bingkai) bingkai(lembar, deret);
  aturUkuran(lembar, rencana);
  if (!rencana.garisBantu) lembar.setHiddenGridlines(true);
  if (rencana.barisBeku > 0) lembar.setFrozenRows(rencana.barisBeku);
  lembar.addDeveloperMetadata(KUNCI_TANDA_CETAK, JSON.stringify(rencana.tanda));
}

const sama = <T>(petak: readonly (readonly T[])[], nilai: T): boolean =>
  petak.every((baris) => baris.every((satu) => satu === nilai));

function sediakanPetak(lembar: Lembar, { jumlahBaris, jumlahKolom }: RencanaCetak): void {
  const kurangBaris = jumlahBaris - lembar.getMaxRows();
  if (kurangBaris > 0) lembar.insertRowsAfter(lembar.getMaxRows(), kurangBaris);
  const kurangKolom = jumlahKolom - lembar.getMaxColumns();
  if (kurangKolom > 0) lembar.insertColumnsAfter(lembar.getMaxColumns(), kurangKolom);
}

function gabungkan(lembar: Lembar, { gabungan }: RencanaCetak): void {
  for (const { cara, baris, kolom, jumlahBaris, jumlahKolom } of gabungan) {
    const wilayah = lembar.getRange(baris, kolom, jumlahBaris, jumlahKolom);
    if (cara === 'per baris') wilayah.mergeAcross();
    else if (cara === 'per kolom') wilayah.mergeVertically();
    else wilayah.merge();
  }
}

/** What nobody asks for is not set: new cells have it already. */
function rupakan(wilayah: Wilayah, { rupa, rata }: RencanaCetak, jeda: () => void): void {
  const per = <T>(ambil: (satu: RupaPeran) => T): T[][] => rupa.map((baris) => baris.map(ambil));
  kirimPetak(wilayah, per(gayaTeks()), { satu: (w, gaya) => w.setTextStyle(gaya), banyak: (w, gaya) => w.setTextStyles(gaya), jeda });
  const latar = per(({ latar: satu }) => satu ?? null);
  if (!sama(latar, null)) {
    kirimPetak(wilayah, latar, { satu: (w, warna) => w.setBackground(warna), banyak: (w, warna) => w.setBackgrounds(warna), jeda });
  }
  if (!sama<Rata | undefined>(rata, undefined)) {
    kirimPetak(wilayah, rata.map((baris) => baris.map((satu) => (satu ? RATA[satu] : null))), {
      satu: (w, satu) => w.setHorizontalAlignment(satu), banyak: (w, daftar) => w.setHorizontalAlignments(daftar), jeda,
    });
  }
  const tegak = per(({ tegak: satu }) => TEGAK[satu]);
  if (!sama(tegak, 'bottom')) {
    kirimPetak(wilayah, tegak, {
      satu: (w, satu) => w.setVerticalAlignment(satu), banyak: (w, daftar) => w.setVerticalAlignments(daftar), jeda,
    });
  }
  const bungkus = per(({ bungkus: satu }) => satu === true);
  if (!sama(bungkus, false)) {
    kirimPetak(wilayah, bungkus, { satu: (w, satu) => w.setWrap(satu), banyak: (w, daftar) => w.setWraps(daftar), jeda });
  }
}

/** One style object for each look, however many cells have it. */
function gayaTeks(): (rupa: RupaPeran) => GayaTeks {
  const ingatan = new Map<RupaPeran, GayaTeks>();
  return (rupa) => {
    const ada = ingatan.get(rupa);
    if (ada) return ada;
    const gaya = SpreadsheetApp.newTextStyle()
      .setFontFamily('Arial')
      .setFontSize(rupa.ukuran)
      .setForegroundColor(rupa.huruf)
      .setBold(rupa.tebal === true)
      .setItalic(rupa.miring === true)
      .build();
    ingatan.set(rupa, gaya);
    return gaya;
  };
}

const a1 = ({ baris, kolom, jumlahBaris, jumlahKolom }: Gabungan): string =>
  `${hurufKolom(kolom)}${baris}:${hurufKolom(kolom + jumlahKolom - 1)}${baris + jumlahBaris - 1}`;

/** Sides in the order top, left, bottom, right, between columns, between rows; null leaves what is there. */
function bingkai(lembar: Lembar, { bingkai: jenis, daftar }: DeretBingkai): void {
  const gaya = SpreadsheetApp.BorderStyle;
  const semua = lembar.getRangeList(daftar.map(a1));
  const GARIS: Readonly<Record<Bingkai, () => void>> = {
    kisi: () => void semua.setBorder(true, true, true, true, true, true, '#000000', gaya.SOLID),
    'garis ganda bawah': () => void semua.setBorder(null, null, true, null, null, null, '#000000', gaya.DOUBLE),
    'aksen kiri': () => void semua.setBorder(null, true, null, null, null, null, '#5f6368', gaya.SOLID_THICK),
    kotak: () => void semua.setBorder(true, true, true, true, null, null, '#000000', gaya.SOLID),
    'kotak konsep': () => void semua.setBorder(true, true, true, true, null, null, '#8a4b00', gaya.SOLID_MEDIUM),
  };
  GARIS[jenis]();
}

function aturUkuran(
  lembar: Lembar,
  { lebarKolom, tinggiDasar, barisMuat, tinggiBaris, jumlahBaris }: RencanaCetak,
): void {
  for (const { awal, jumlah, ukuran } of lebarKolom) lembar.setColumnWidths(awal, jumlah, ukuran);
  if (tinggiDasar !== undefined) lembar.setRowHeights(1, jumlahBaris, tinggiDasar);
  for (const { awal, jumlah } of barisMuat) lembar.autoResizeRows(awal, jumlah);
  // Forced, for a row in which a merged cell is wrapped would otherwise count as one line (S-56).
  for (const { awal, jumlah, ukuran } of tinggiBaris) lembar.setRowHeightsForced(awal, jumlah, ukuran);
}

/** Everybody may still edit after a warning (S-63). */
export function lindungiLembar(lembar: Lembar): void {
  lembar.protect().setWarningOnly(true);
}
