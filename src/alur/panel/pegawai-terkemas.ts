/** The roster packed column by column, and opened again; people keep their order. */
import { isiDari, KOSONG, terbaca, type HasilBaca } from '../../istilah/hasil-baca';
import { DAFTAR_JENJANG } from '../../istilah/jenjang';
import type { Nip } from '../../istilah/nip';
import { DAFTAR_STATUS, type Pegawai } from '../../istilah/pegawai';
import { bukaHari, kemasHari } from './hari-terkemas';
import { kamusTeks } from './kamus-teks';
import { dariJarak, keJarak } from './nomor-berjarak';

export interface PegawaiTerkemas {
  /** Texts named by `pangkat`, `jabatan`, `unit`, `keaktifan`. */
  readonly teks: readonly string[];
  /** Steps between row numbers. */
  readonly baris: readonly number[];
  /** `''` where the NIP cannot be read. */
  readonly nip: readonly string[];
  readonly nama: readonly string[];
  /** Place in DAFTAR_STATUS from 1; 0 = blank or unknown, which the counting takes alike. */
  readonly status: readonly number[];
  readonly pangkat: readonly number[];
  readonly jabatan: readonly number[];
  /** Place in DAFTAR_JENJANG from 1; 0 = blank or unknown. */
  readonly jenjang: readonly number[];
  readonly unit: readonly number[];
  /** Place of the atasan in this list, or a NIP that is not in it; `''` = none. */
  readonly atasan: readonly (number | string)[];
  /** 1 Ya, 0 Tidak, -1 blank. */
  readonly bertalenta: readonly number[];
  readonly keaktifan: readonly number[];
  readonly sejak: readonly number[];
}

export function kemasPegawai(daftar: readonly Pegawai[]): PegawaiTerkemas {
  const kamus = kamusTeks();
  const kata = (ambil: (orang: Pegawai) => string): number[] => daftar.map((orang) => kamus.indeks(ambil(orang)));
  const letak = letakNip(daftar);
  return {
    baris: keJarak(daftar.map(({ baris }) => baris)),
    nip: daftar.map(({ nip }) => isiDari(nip) ?? ''),
    nama: daftar.map(({ nama }) => nama),
    status: daftar.map(({ status }) => tempat(DAFTAR_STATUS, status)),
    pangkat: kata(({ pangkat }) => pangkat),
    jabatan: kata(({ jabatan }) => jabatan),
    jenjang: daftar.map(({ jenjang }) => tempat(DAFTAR_JENJANG, jenjang)),
    unit: kata(({ unitKerja }) => unitKerja),
    atasan: daftar.map(({ nipAtasan }) => sebutNip(isiDari(nipAtasan), letak)),
    bertalenta: daftar.map(({ bertalenta }) => (bertalenta === undefined ? -1 : Number(bertalenta))),
    keaktifan: kata(({ keaktifan }) => keaktifan),
    sejak: daftar.map(({ sejak }) => kemasHari(isiDari(sejak))),
    teks: kamus.daftar,
  };
}

export function bukaPegawai(kemasan: PegawaiTerkemas): Pegawai[] {
  const { teks, nip, status, jenjang } = kemasan;
  const baris = dariJarak(kemasan.baris);
  const kata = (daftar: readonly number[], i: number): string => teks[daftar[i] as number] ?? '';
  return baris.map((nomor, i): Pegawai => {
    const bertalenta = kemasan.bertalenta[i] as number;
    const sejak = bukaHari(kemasan.sejak[i] as number);
    return {
      baris: nomor,
      nip: bacaanNip(nip[i] as string),
      nama: kemasan.nama[i] as string,
      status: isiTempat(DAFTAR_STATUS, status[i] as number),
      pangkat: kata(kemasan.pangkat, i),
      jabatan: kata(kemasan.jabatan, i),
      jenjang: isiTempat(DAFTAR_JENJANG, jenjang[i] as number),
      unitKerja: kata(kemasan.unit, i),
      nipAtasan: bacaanNip(bukaNip(kemasan.atasan[i] as number | string, nip)),
      ...(bertalenta < 0 ? {} : { bertalenta: bertalenta === 1 }),
      keaktifan: kata(kemasan.keaktifan, i),
      sejak: sejak === undefined ? KOSONG : terbaca(sejak),
    };
  });
}

/** The first place of every NIP of the roster. */
export function letakNip(daftar: readonly Pegawai[]): ReadonlyMap<string, number> {
  const letak = new Map<string, number>();
  daftar.forEach(({ nip }, i) => {
    const isi = isiDari(nip);
    if (isi !== undefined && !letak.has(isi)) letak.set(isi, i);
  });
  return letak;
}

/** A NIP as its place in the roster, or itself where it is not there. */
export const sebutNip = (nip: Nip | undefined, letak: ReadonlyMap<string, number>): number | string =>
  nip === undefined ? '' : (letak.get(nip) ?? nip);
export const bukaNip = (sebutan: number | string, daftarNip: readonly string[]): string =>
  typeof sebutan === 'string' ? sebutan : (daftarNip[sebutan] ?? '');

export const bacaanNip = (nip: string): Pegawai['nip'] => (nip === '' ? KOSONG : terbaca(nip as Nip));

const tempat = <T extends string>(daftar: readonly T[], baca: HasilBaca<T>): number => daftar.indexOf(isiDari(baca) as T) + 1;
function isiTempat<T extends string>(daftar: readonly T[], nomor: number): HasilBaca<T> {
  const isi = daftar[nomor - 1];
  return isi === undefined ? KOSONG : terbaca(isi);
}
