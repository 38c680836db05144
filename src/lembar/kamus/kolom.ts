/** The shape of the dictionary: how one sheet and one column are named, owned and filled. */

/** Raised whenever a sheet or header of the contract changes, so that an older workbook can be brought up to date. */
export const VERSI_TATA_LETAK = 1;

/** Who fills a column: people, the tool (T columns), or the tool once and for all (`ID Sesi`). */
export type Milik = 'ketik' | 'alat' | 'id';

/** What a column holds; decides its number format, its dropdown and its width. */
export type IsiKolom =
  | { readonly jenis: 'teks' | 'nip' | 'tanggal' | 'bilangan' | 'persen' }
  | {
      readonly jenis: 'pilihan';
      readonly daftar: readonly string[];
      /** Other values than the listed ones are welcome too. */
      readonly terbuka?: true;
    };

export interface Kolom<J extends string = string> {
  /** The header by its contract name. */
  readonly judul: J;
  readonly milik: Milik;
  /** A run is refused where this header is missing. */
  readonly wajib: boolean;
  /** Other headers under which the column is recognised when its contract name does not stand in the sheet. */
  readonly sinonim: readonly string[];
  readonly isi: IsiKolom;
}

export interface KamusLembar<J extends string = string> {
  /** Title of the sheet. */
  readonly judul: string;
  /** A run is refused where this sheet is missing. */
  readonly wajib: boolean;
  readonly kolom: readonly Kolom<J>[];
  /**
   * Columns of dates or NIPs that prove a row: where one of them can be read, the row is data and not a total, whatever
   * words stand in it.
   */
  readonly penanda?: readonly NoInfer<J>[];
  /** The column that names a row by itself wherever it is moved; without one a row is known by what is typed in it. */
  readonly kunci?: NoInfer<J>;
}

/** The header names of one dictionary: `JudulDari<typeof kamusSesi>`. */
export type JudulDari<K> = K extends KamusLembar<infer J> ? J : never;

export const TEKS: IsiKolom = { jenis: 'teks' };
export const NIP: IsiKolom = { jenis: 'nip' };
export const TANGGAL: IsiKolom = { jenis: 'tanggal' };
export const BILANGAN: IsiKolom = { jenis: 'bilangan' };
export const PERSEN: IsiKolom = { jenis: 'persen' };
export const pilihan = (daftar: readonly string[]): IsiKolom => ({ jenis: 'pilihan', daftar });
export const pilihanTerbuka = (daftar: readonly string[]): IsiKolom => ({ jenis: 'pilihan', daftar, terbuka: true });

/** A column people fill and may leave out. */
export const ketik = <J extends string>(judul: J, isi: IsiKolom, sinonim: readonly string[] = []): Kolom<J> => ({
  judul, milik: 'ketik', wajib: false, sinonim, isi,
});
/** A column people fill, without which nothing can be read. */
export const ketikWajib = <J extends string>(judul: J, isi: IsiKolom, sinonim: readonly string[] = []): Kolom<J> => ({
  ...ketik(judul, isi, sinonim), wajib: true,
});
/** A T column; it has no synonyms, for the tool makes it itself. */
export const alat = <J extends string>(judul: J, isi: IsiKolom): Kolom<J> => ({
  judul, milik: 'alat', wajib: false, sinonim: [], isi,
});

/** Keeps the header names of a dictionary as a union of literals. */
export const kamusLembar = <J extends string>(kamus: KamusLembar<J>): KamusLembar<J> => kamus;
