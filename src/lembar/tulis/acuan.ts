/** Sheet Acuan: the tables, lists and synonyms that the tool goes by, for people to look up. */
import { DAFTAR_PARAMETER } from '../../aturan/daftar-parameter';
import { versiTerakhir } from '../../aturan/aturan';
import { levelKompetensi } from '../../aturan/tabel/level-kompetensi';
import { perbedaanJenis } from '../../aturan/tabel/perbedaan-jenis';
import type { BarisKonversi } from '../../aturan/konversi-jp-lain';
import { teksAcuan } from '../../istilah/acuan';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import { DAFTAR_JENIS } from '../../istilah/sesi';
import { DAFTAR_KAMUS } from '../kamus/daftar-kamus';
import { VERSI_TATA_LETAK } from '../kamus/kolom';
import { JUDUL_KONVERSI } from '../kamus/lembar-buatan';
import {
  SINONIM_JENIS, SINONIM_JENJANG, SINONIM_KEAKTIFAN, SINONIM_LINGKUP, SINONIM_PARAF, SINONIM_PELAKSANAAN, SINONIM_STATUS,
  type TabelSinonim,
} from '../kamus/sinonim';
import type { Sel } from '../sel';

/** Pixels of the columns. */
export const LEBAR_ACUAN: readonly number[] = [240, 240, 240, 240, 240, 120];

/** Cell A1 begins with it: the sheet is the tool's. */
export const AWAL_ACUAN = 'Acuan Hitung JP';

export interface IsiAcuan {
  /** Rectangular, from row 1. */
  readonly baris: readonly (readonly Sel[])[];
  /** Row numbers of titles and headers, to be bold. */
  readonly barisJudul: readonly number[];
}

interface Blok {
  readonly judul: string;
  readonly kepala: readonly string[];
  readonly isi: readonly (readonly Sel[])[];
}

export function susunAcuan(konversi: readonly BarisKonversi[]): IsiAcuan {
  const baris: Sel[][] = [[`${AWAL_ACUAN} (tata letak ${VERSI_TATA_LETAK})`]];
  const barisJudul: number[] = [1];
  for (const { judul, kepala, isi } of [blokKonversi(konversi), blokLevel(), blokUraian(), blokPerbedaan(), ...blokSinonim()]) {
    baris.push([], [judul], [...kepala], ...isi.map((satu) => [...satu]));
    barisJudul.push(baris.length - isi.length - 1, baris.length - isi.length);
  }
  return { baris: baris.map((satu) => LEBAR_ACUAN.map((_, i) => satu[i] ?? '')), barisJudul };
}

/** The draft's annex is missing, so this table may be edited. */
const blokKonversi = (konversi: readonly BarisKonversi[]): Blok => ({
  judul: 'Konversi JP Lain menurut PerLAN 10/2018 sebagaimana dikutip instansi lain; tabel ini boleh disesuaikan (Lampiran E)',
  kepala: JUDUL_KONVERSI,
  isi: konversi.map(({ bentuk, jalur, cara, nasional, internasional, satuan }) =>
    [bentuk, jalur, cara, nasional ?? '', internasional ?? '', satuan ?? '']),
});

const blokLevel = (): Blok => ({
  judul: 'Level kompetensi menurut jenjang; dapat diubah di Pengaturan',
  kepala: ['Pengaturan', 'Level', 'Ketentuan'],
  isi: DAFTAR_PARAMETER.filter(({ satuan }) => satuan === 'level').map((parameter) => {
    const { isi, acuan } = versiTerakhir(parameter);
    return [parameter.pengaturan, isi, teksAcuan(acuan)];
  }),
});

function blokUraian(): Blok {
  const { isi, acuan } = versiTerakhir(levelKompetensi);
  return {
    judul: `Uraian level kompetensi (${teksAcuan(acuan)})`,
    kepala: ['Kompetensi', 'Level 1', 'Level 2', 'Level 3'],
    isi: DAFTAR_KOMPETENSI.map((kompetensi) => [kompetensi, ...isi[kompetensi]]),
  };
}

function blokPerbedaan(): Blok {
  const { isi, acuan } = versiTerakhir(perbedaanJenis);
  return {
    judul: `Perbedaan Pembimbingan dan Pendampingan (${teksAcuan(acuan)})`,
    kepala: ['Aspek', ...DAFTAR_JENIS],
    isi: isi.map((satu) => [satu.aspek, ...DAFTAR_JENIS.map((jenis) => satu[jenis])]),
  };
}

const SINONIM_ISIAN: readonly (readonly [kolom: string, tabel: TabelSinonim<string>])[] = [
  ['Jenis', SINONIM_JENIS], ['Lingkup', SINONIM_LINGKUP], ['Pelaksanaan', SINONIM_PELAKSANAAN], ['Paraf', SINONIM_PARAF],
  ['Status', SINONIM_STATUS], ['Jenjang', SINONIM_JENJANG], ['Keaktifan', SINONIM_KEAKTIFAN],
];

const blokSinonim = (): Blok[] => [
  {
    judul: 'Pilihan isian dan tulisan lain yang dikenali',
    kepala: ['Kolom', 'Pilihan', 'Tulisan lain'],
    isi: SINONIM_ISIAN.flatMap(([kolom, tabel]) => Object.entries(tabel).map(([nilai, lain]) => [kolom, nilai, lain.join('; ')])),
  },
  {
    judul: 'Judul kolom dan judul lain yang dikenali',
    kepala: ['Lembar', 'Judul', 'Judul lain'],
    isi: DAFTAR_KAMUS.flatMap((kamus) =>
      kamus.kolom.filter(({ sinonim }) => sinonim.length > 0).map(({ judul, sinonim }) => [kamus.judul, judul, sinonim.join('; ')])),
  },
];
