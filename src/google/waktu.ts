/** Dates of cells and days: the platform's instants to wall-clock parts in the spreadsheet's own zone, and back. */
import { tanggal, type Tanggal } from '../istilah/tanggal';
import type { SelTanggal } from '../lembar/sel';

const dua = (angka: number): string => String(angka).padStart(2, '0');

export interface WaktuBuku {
  /** The wall clock that the cell shows; instants repeat, so each is worked out once. */
  keSel(saat: Date): SelTanggal;
  dariSel(sel: SelTanggal): Date;
  hariIni(): Tanggal;
}

/**
 * A date cell arrives as an instant made of the spreadsheet's zone (S-28). Where the script has the same zone the
 * instant's own getters give the wall clock, at no cost; elsewhere each distinct instant is formatted in that zone.
 */
export function waktuBuku(zonaBuku: string): WaktuBuku {
  const samaZona = zonaBuku === Session.getScriptTimeZone();
  const ingatan = new Map<number, SelTanggal>();
  const teksWaktu = (saat: Date): string =>
    samaZona ? teksLokal(saat) : Utilities.formatDate(saat, zonaBuku, "yyyy-MM-dd'T'HH:mm:ss");
  return {
    keSel(saat) {
      const kunci = saat.getTime();
      const ada = ingatan.get(kunci);
      if (ada) return ada;
      const [hari, jam] = teksWaktu(saat).split('T') as [string, string];
      const sel: SelTanggal = { tanggal: hari, jam: jam === '00:00:00' ? '' : jam };
      ingatan.set(kunci, sel);
      return sel;
    },
    dariSel({ tanggal: hari, jam }) {
      const teks = `${hari}T${jam || '00:00:00'}`;
      return samaZona ? saatLokal(teks) : Utilities.parseDate(teks, zonaBuku, "yyyy-MM-dd'T'HH:mm:ss");
    },
    hariIni: () => tanggal(teksWaktu(new Date()).slice(0, 10)),
  };
}

const teksLokal = (saat: Date): string =>
  `${String(saat.getFullYear()).padStart(4, '0')}-${dua(saat.getMonth() + 1)}-${dua(saat.getDate())}` +
  `T${dua(saat.getHours())}:${dua(saat.getMinutes())}:${dua(saat.getSeconds())}`;

function saatLokal(teks: string): Date {
  const [tahun, bulan, hari, jam, menit, detik] = teks.split(/[-T:]/).map(Number) as [number, ...number[]];
  return new Date(tahun, (bulan as number) - 1, hari, jam, menit, detik);
}
