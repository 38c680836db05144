/** Finds the row of a session by its ID, and refuses where it is not the session it was. */
import { kutip } from '../../aturan/kalimat/kutip';
import type { BarisSesi } from '../../istilah/sesi';
import { teksTanggal, type Tanggal } from '../../istilah/tanggal';
import { daftarDan } from '../../lembar/baca/daftar-kata';
import { GalatIsian, type TemuanIsian } from '../panel/galat-isian';
import { isianDariSesi } from '../panel/isian-dari-sesi';
import type { BarisIsian } from '../panel/kontrak';
import { DAFTAR_BIDANG, KOLOM_BIDANG } from '../panel/sel-isian';
import { barisBerId, type LembarSesi } from './lembar-sesi';

/** Why a session cannot be found or is not what it was; columns that differ are named. */
export interface TakCocok {
  readonly kalimat: string;
  readonly temuan: readonly TemuanIsian[];
}

/** The row of this ID, or why there is not exactly one. */
export function barisTunggal(lembar: LembarSesi, id: string): BarisSesi | TakCocok {
  const [satu, lain] = barisBerId(lembar, id);
  if (!satu) return { kalimat: `Sesi ${id} sudah tidak ada di lembar "${lembar.nama}"; mungkin dihapus orang lain.`, temuan: [] };
  return lain ? { kalimat: kalimatIdGanda(id, satu.baris, lain.baris), temuan: [] } : satu;
}

/** The row as it was, or what became of it. */
export function barisSemula(lembar: LembarSesi, semula: BarisIsian): BarisSesi | TakCocok {
  const kini = barisTunggal(lembar, semula.id);
  if ('kalimat' in kini) return kini;
  const temuan = perbedaan(semula, isianDariSesi(kini));
  if (temuan.length === 0) return kini;
  const kolom = daftarDan(temuan.map((satu) => satu.kolom));
  return { kalimat: `Sesi ${semula.id} di baris ${kini.baris} sudah diubah orang lain (${kolom}).`, temuan };
}

export const berubah = ({ kalimat, temuan }: TakCocok, ajakan: string): GalatIsian =>
  new GalatIsian('isian-berubah', `${kalimat} ${ajakan}`, temuan);

export const kalimatIdGanda = (id: string, satu: number, lain: number): string =>
  `ID Sesi ${id} dipakai dua baris (${satu} dan ${lain}). Kosongkan ID pada salah satunya, lalu ulangi.`;

function perbedaan(semula: BarisIsian, kini: BarisIsian): TemuanIsian[] {
  const beda = (kolom: string, lama: string, baru: string): TemuanIsian[] =>
    lama === baru ? [] : [{ kolom, kalimat: `${kolom} sekarang ${sebutan(baru)}, semula ${sebutan(lama)}.` }];
  return [
    ...beda('NIP Peserta', semula.peserta.nip, kini.peserta.nip),
    ...beda('Nama Peserta', semula.peserta.nama, kini.peserta.nama),
    ...DAFTAR_BIDANG.flatMap((bidang) => beda(KOLOM_BIDANG[bidang], semula.isian[bidang], kini.isian[bidang])),
  ];
}

function sebutan(nilai: string): string {
  if (nilai === '') return 'kosong';
  return /^\d{4}-\d\d-\d\d$/.test(nilai) ? teksTanggal(nilai as Tanggal) : kutip(nilai);
}
