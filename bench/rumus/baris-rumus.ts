/** The formula workbook that an office builds instead of a tool, as plain rows: typed cells, formulas, and what they must yield. */
import type { SesiUji } from '../data/sesi-uji';
import { serialDariTanggal, tanggal } from '../../src/istilah/tanggal';

/** A formula without its equals sign. */
export interface Rumus {
  readonly rumus: string;
}
export type SelRumus = string | number | Rumus;

export interface LembarRumus {
  readonly nama: string;
  readonly baris: readonly (readonly SelRumus[])[];
}
export interface BukuRumus {
  readonly sesi: LembarRumus;
  /** NIP in the first column, the JP counted in the second. */
  readonly pegawai: LembarRumus;
}

const rumus = (teks: string): Rumus => ({ rumus: teks });
const LAMBANG = { batas: 2, nasional: 2, internasional: 4 } as const;
const jp = (urutan: string, lingkup: string): Rumus =>
  rumus(`IF(${urutan}<=${LAMBANG.batas},IF(${lingkup}="Internasional",${LAMBANG.internasional},${LAMBANG.nasional}),0)`);
const JUDUL_SESI = ['Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Orang', 'Kelompok', 'Urutan', 'JP Dihitung'];

const ketikan = ({ tanggal: hari, jenis, lingkup, peserta }: SesiUji): SelRumus[] =>
  [serialDariTanggal(tanggal(hari)), jenis, lingkup, peserta.nip];
/** Person, kind and month. */
const kelompok = (baris: number): Rumus => rumus(`E${baris}&"/"&UPPER(B${baris})&"/"&(YEAR(A${baris})*100+MONTH(A${baris}))`);
/** A letter before the digits, or the spreadsheet would compare NIPs as numbers of 15 digits and mix people up. */
const orang = (baris: number): Rumus => rumus(`"N"&D${baris}`);

/** Per row: how many of its group stand up to its day (COUNTIFS); per person: the sum of the counted JP (SUMIFS). */
export function rumusPerBaris(daftar: readonly SesiUji[]): BukuRumus {
  const akhir = daftar.length + 1;
  const baris = daftar.map((sesi, indeks) => {
    const ke = indeks + 2;
    const urutan = rumus(`COUNTIFS(F$2:F$${akhir},F${ke},A$2:A$${akhir},"<="&A${ke})`);
    return [...ketikan(sesi), orang(ke), kelompok(ke), urutan, jp(`G${ke}`, `C${ke}`)];
  });
  const pegawai = daftarNip(daftar).map((nip, indeks) => [nip, rumus(`SUMIFS(Sesi!H$2:H$${akhir},Sesi!E$2:E$${akhir},"N"&A${indeks + 2})`)]);
  return susunBuku(JUDUL_SESI, baris, pegawai);
}

/**
 * The best that formulas allow: the rows sorted by person, kind and day by hand, so that each row looks only at the one
 * above it; people numbered as they come, a running total, and per person of an equally sorted roster, in which everybody
 * has a session, the difference of the last rows, found by binary search.
 */
export function rumusTerurut(daftar: readonly SesiUji[]): BukuRumus {
  const kunciUrut = ({ peserta, jenis, tanggal: hari }: SesiUji): string => `${peserta.nip}|${jenis.toLowerCase()}|${hari}`;
  const urut = daftar.map((sesi) => ({ sesi, kunci: kunciUrut(sesi) })).sort((a, b) => (a.kunci < b.kunci ? -1 : 1));
  const akhir = daftar.length + 1;
  const baris = urut.map(({ sesi }, indeks) => {
    const ke = indeks + 2;
    const [nomor, urutan, berjalan] = indeks === 0
      ? ['1', '1', 'H2']
      : [`IF(D${ke}=D${ke - 1},E${ke - 1},E${ke - 1}+1)`, `IF(F${ke}=F${ke - 1},G${ke - 1}+1,1)`, `I${ke - 1}+H${ke}`];
    return [...ketikan(sesi), rumus(nomor), kelompok(ke), rumus(urutan), jp(`G${ke}`, `C${ke}`), rumus(berjalan)];
  });
  const pegawai = daftarNip(daftar).sort().map((nip, indeks) => {
    const ke = indeks + 2;
    const sampai = `INDEX(Sesi!I$2:I$${akhir},C${ke})`;
    const sebelum = indeks === 0 ? '' : `-INDEX(Sesi!I$2:I$${akhir},C${ke - 1})`;
    return [nip, rumus(sampai + sebelum), rumus(`MATCH(ROW()-1,Sesi!E$2:E$${akhir},1)`)];
  });
  return susunBuku([...JUDUL_SESI, 'Berjalan'], baris, pegawai);
}

const daftarNip = (daftar: readonly SesiUji[]): string[] => [...new Set(daftar.map(({ peserta }) => peserta.nip))];

const susunBuku = (judulSesi: readonly string[], sesi: SelRumus[][], pegawai: SelRumus[][]): BukuRumus => ({
  sesi: { nama: 'Sesi', baris: [judulSesi, ...sesi] },
  pegawai: { nama: 'Pegawai', baris: [['NIP', 'JP Dihitung', 'Baris terakhir'].slice(0, pegawai[0]?.length), ...pegawai] },
});
