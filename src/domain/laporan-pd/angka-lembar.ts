/** The figures of the report year added up from the rows of Sesi and JP Lain alone, in all and per participant. */
import { isiDari } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import type { Jenis } from '../../istilah/sesi';
import { ANGKA_JENIS, type AngkaJp } from './angka-jp';
import { sesiTahunLaporan } from './sesi-tahun-laporan';
import type { SumberLaporan } from './sumber-laporan';

type Angka = Record<keyof AngkaJp | 'sesiTercatat' | 'jpTercatat', number>;

export interface AngkaLembar {
  readonly jumlah: Readonly<Angka>;
  readonly perOrang: ReadonlyMap<Nip, Readonly<Angka>>;
}

const nol = (): Angka => ({
  sesiPembimbingan: 0, jpPembimbingan: 0, sesiPendampingan: 0, jpPendampingan: 0, jpLain: 0, total: 0,
  sesiTercatat: 0, jpTercatat: 0,
});

/** Asks no person's total: this is the other side of the report's check. */
export function angkaLembar(sumber: SumberLaporan): AngkaLembar {
  const jumlah = nol();
  const perOrang = new Map<Nip, Angka>();
  const tambah = (nip: Nip | undefined, isi: Partial<Angka>): void => {
    for (const angka of [jumlah, ...(nip === undefined ? [] : [milik(perOrang, nip)])]) {
      for (const [kunci, nilai] of Object.entries(isi) as [keyof Angka, number][]) angka[kunci] += nilai;
    }
  };
  for (const { sesi, hasil } of sesiTahunLaporan(sumber)) {
    if (hasil.status !== 'Dihitung' && hasil.status !== 'Tidak dihitung') continue;
    const { dihitung, tercatat } = hasil;
    const nip = isiDari(sesi.nipPeserta);
    tambah(nip, { sesiTercatat: 1, jpTercatat: tercatat });
    if (hasil.status === 'Dihitung') tambah(nip, terhitung(isiDari(sesi.jenis), dihitung));
  }
  for (const { nip, tahun, dihitung } of sumber.hasil.daftarJpLain) {
    if (tahun === sumber.bahan.tahunLaporan) tambah(nip, { jpLain: dihitung, total: dihitung });
  }
  return { jumlah, perOrang };
}

function milik(perOrang: Map<Nip, Angka>, nip: Nip): Angka {
  let angka = perOrang.get(nip);
  if (!angka) perOrang.set(nip, (angka = nol()));
  return angka;
}

/** A counted session without a kind is a bug of the rules; it stays in the total alone, so that the check fails. */
const terhitung = (jenis: Jenis | undefined, dihitung: number): Partial<Angka> =>
  ({ total: dihitung, ...(jenis && { [ANGKA_JENIS[jenis].sesi]: 1, [ANGKA_JENIS[jenis].jp]: dihitung }) });
