/** A run that stopped by itself before the platform would have killed it: what it wrote is right, the rest is to come. */
import { Galat } from '../istilah/galat';
import { teksAngka } from '../lembar/cetak/angka-indonesia';

/** How far a run came; plain values, so that it may cross to a panel. */
export interface Kemajuan {
  /** The sheet that was being written. */
  readonly lembar: string;
  /** Rows of it that are done, of all. */
  readonly selesai: number;
  readonly semua: number;
}

export class BelumSelesai extends Galat {
  constructor(readonly kemajuan: Kemajuan) {
    super(
      'belum-selesai',
      `Batas waktu Google untuk sekali jalan hampir habis, jadi pekerjaan dihentikan dengan aman pada lembar "${kemajuan.lembar}": ` +
        `${teksAngka(kemajuan.selesai, 0)} dari ${teksAngka(kemajuan.semua, 0)} baris sudah selesai, sisanya masih memuat hasil sebelumnya. ` +
        'Jalankan sekali lagi untuk melanjutkan.',
    );
  }
}
