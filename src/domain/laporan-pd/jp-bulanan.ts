/** The participants' JP month by month against what the cap leaves room for; the report's chart shows it. */
import type { Jp } from '../../istilah/satuan';
import type { Jenis } from '../../istilah/sesi';
import type { Bulan } from '../../istilah/tanggal';
import type { Jumlah } from '../jumlah-jp';

export interface JpSebulan {
  readonly bulan: Bulan;
  /** Of all persons in the table. */
  readonly perJenis: Readonly<Record<Jenis, Jumlah>>;
  /**
   * JP of the month if every person in the table used the cap with sessions of scope Nasional, as Potensi Total JP
   * reckons; sessions of scope Internasional may pass it. 0 in a month that ends before the entry into force.
   */
  readonly ruang: Jp;
}
