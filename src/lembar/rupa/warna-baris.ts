/** The conditional colours of each sheet; the words stand in the cells, colour only repeats them. */
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import { judulKesenjangan } from '../kamus/kamus-kompetensi';
import { PALET, hurufKolom, type WarnaBaris } from './rupa';

/** Column number (from 1) of a header by its contract name, where the sheet has it. */
export type CariKolom = (judul: string) => number | undefined;

const WARNA_STATUS = {
  'Perlu perbaikan': PALET.merah,
  'Tidak dihitung': PALET.abu,
  Batal: PALET.abu,
} as const;

/**
 * Rules in order of priority. Formulas are written for row 2 and use no separator, whose sign differs by locale (S-32).
 */
export function warnaLembar(lembar: string, cari: CariKolom): WarnaBaris[] {
  switch (lembar) {
    case 'Sesi': return warnaSesi(cari);
    case 'Pegawai': return warnaPegawai(cari);
    case 'Kompetensi': return warnaKompetensi(cari);
    default: return [];
  }
}

function warnaSesi(cari: CariKolom): WarnaBaris[] {
  const kolom = cari('Status Hitung');
  if (kolom === undefined) return [];
  return Object.entries(WARNA_STATUS).map(([status, warna]) => ({ rumus: `$${hurufKolom(kolom)}2="${status}"`, ...warna }));
}

/** Keterangan JP by its opening word, and a Potensi Total JP that can no longer reach the target. */
function warnaPegawai(cari: CariKolom): WarnaBaris[] {
  const keterangan = cari('Keterangan JP');
  const total = cari('Total JP');
  const target = cari('Target JP');
  const potensi = cari('Potensi Total JP');
  if (!keterangan || !total || !target || !potensi) return [];
  const [k, j, t, p] = [keterangan, total, target, potensi].map(hurufKolom);
  const hanya = (kolom: number) => ({ kolom: { awal: kolom, akhir: kolom } });
  return [
    { rumus: `$${p}2<$${t}2`, ...hanya(potensi), ...PALET.kuning },
    { rumus: `$${k}2="Memenuhi"`, ...hanya(keterangan), ...PALET.hijau },
    { rumus: `$${k}2="Belum ada JP"`, ...hanya(keterangan), ...PALET.merah },
    { rumus: `$${k}2="Kurang "&($${t}2-$${j}2)&" JP"`, ...hanya(keterangan), ...PALET.kuning },
  ];
}

/** Positive gaps; a text («Belum dinilai») would compare greater than any number, hence the second test. */
function warnaKompetensi(cari: CariKolom): WarnaBaris[] {
  return DAFTAR_KOMPETENSI.flatMap((kompetensi) => {
    const kolom = cari(judulKesenjangan(kompetensi));
    if (kolom === undefined) return [];
    const h = hurufKolom(kolom);
    return [{ rumus: `($${h}2>0)*ISNUMBER($${h}2)`, kolom: { awal: kolom, akhir: kolom }, ...PALET.kuning }];
  });
}
