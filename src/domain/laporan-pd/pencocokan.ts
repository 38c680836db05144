/** The check at the foot of the report: the persons' figures against the rows of Sesi and JP Lain, reckoned apart. */
import type { Nip } from '../../istilah/nip';
import { jumlahAngka, DAFTAR_ANGKA, type AngkaJp } from './angka-jp';
import { angkaLembar, type AngkaLembar } from './angka-lembar';
import type { OrangDiLuar, PesertaLaporan, SebabDiLuar } from './peserta-laporan';
import type { SumberLaporan } from './sumber-laporan';
import type { TabelLaporan } from './tabel-laporan';

/** What is compared: the columns of the table, and the recorded sessions and JP of all. */
export type KunciCocok = keyof AngkaJp | 'sesiTercatat' | 'jpTercatat';

export interface ButirCocok {
  readonly kunci: KunciCocok;
  /** Sum over the main table. */
  readonly tabel: number;
  /** What stands outside the table: the persons of `diLuar`. */
  readonly diLuar: number;
  /** Sum over the rows of Sesi (JP Lain) of the report year. */
  readonly lembar: number;
}

/** A person of the table whose figure is not the sum of his own rows. */
export interface BedaOrang {
  readonly nip: Nip;
  readonly nama: string;
  readonly kunci: keyof AngkaJp;
  readonly tabel: number;
  readonly lembar: number;
}

/** Those outside the table who have something recorded, by reason. */
export interface JumlahDiLuar {
  readonly sebab: SebabDiLuar;
  readonly orang: number;
  readonly sesiTercatat: number;
  readonly jpTercatat: number;
  readonly jpLain: number;
}

export interface Pencocokan {
  /** tabel + diLuar = lembar for every item, and nobody in `beda`. */
  readonly cocok: boolean;
  readonly butir: readonly ButirCocok[];
  readonly beda: readonly BedaOrang[];
  readonly diLuar: readonly JumlahDiLuar[];
}

/**
 * `tabel` is the table as it is printed. The left side comes from the persons' results, the right side from the rows of
 * the sheets: neither is derived from the other, so that an error in one of them shows.
 */
export function pencocokan(sumber: SumberLaporan, peserta: PesertaLaporan, tabel: TabelLaporan): Pencocokan {
  const lembar = angkaLembar(sumber);
  const diLuar = jumlahAngka(peserta.diLuar.map(({ angka }) => angka));
  const tercatat = peserta.dalamTabel.map(({ nip }) => sumber.hasil.jumlah.setahun(nip, sumber.bahan.tahunLaporan));
  const butir: readonly ButirCocok[] = [
    ...DAFTAR_ANGKA.map((kunci) =>
      ({ kunci, tabel: tabel.jumlah[kunci], diLuar: diLuar[kunci], lembar: lembar.jumlah[kunci] })),
    {
      kunci: 'sesiTercatat', lembar: lembar.jumlah.sesiTercatat,
      tabel: jumlah(tercatat, ({ sesiTercatat }) => sesiTercatat),
      diLuar: jumlah(peserta.diLuar, ({ sesiTercatat }) => sesiTercatat),
    },
    {
      kunci: 'jpTercatat', lembar: lembar.jumlah.jpTercatat,
      tabel: jumlah(tercatat, (satu) => satu.tercatat),
      diLuar: jumlah(peserta.diLuar, ({ jpTercatat }) => jpTercatat),
    },
  ];
  const beda = bedaOrang(tabel, lembar.perOrang);
  return {
    cocok: beda.length === 0 && butir.every((satu) => satu.tabel + satu.diLuar === satu.lembar),
    butir, beda, diLuar: jumlahDiLuar(peserta.diLuar),
  };
}

const jumlah = <T>(daftar: readonly T[], nilai: (satu: T) => number): number =>
  daftar.reduce((sampai, satu) => sampai + nilai(satu), 0);

function bedaOrang({ baris }: TabelLaporan, perOrang: AngkaLembar['perOrang']): readonly BedaOrang[] {
  return baris.flatMap(({ nip, nama, angka }) => DAFTAR_ANGKA.flatMap((kunci) => {
    const dariLembar = perOrang.get(nip)?.[kunci] ?? 0;
    return angka[kunci] === dariLembar ? [] : [{ nip, nama, kunci, tabel: angka[kunci], lembar: dariLembar }];
  }));
}

function jumlahDiLuar(daftar: readonly OrangDiLuar[]): readonly JumlahDiLuar[] {
  const daftarSebab: readonly SebabDiLuar[] = ['PPPK', 'CPNS', 'tidak bertalenta'];
  return daftarSebab.flatMap((sebab) => {
    const milik = daftar.filter((satu) => satu.sebab === sebab);
    if (milik.length === 0) return [];
    return [{
      sebab,
      orang: milik.length,
      sesiTercatat: jumlah(milik, ({ sesiTercatat }) => sesiTercatat),
      jpTercatat: jumlah(milik, ({ jpTercatat }) => jpTercatat),
      jpLain: jumlah(milik, ({ angka }) => angka.jpLain),
    }];
  });
}
