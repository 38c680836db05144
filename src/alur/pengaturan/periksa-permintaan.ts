/** What the dialog sent, checked before anything is done with it: shape, known settings, values by the sheet's readers. */
import * as z from 'zod/mini';
import { kutip } from '../../aturan/kalimat/kutip';
import { DAFTAR_PENGATURAN, type ButirPengaturan } from '../../lembar/kamus/daftar-pengaturan';
import { PANJANG_SEL } from '../../lembar/tulis/muat-sel';
import { GalatIsian, type TemuanIsian } from '../panel/galat-isian';
import { bacaIsianButir } from './baca-nilai-butir';

/** One setting to write. */
export interface UbahanPengaturan {
  readonly butir: ButirPengaturan;
  /** As the dialog found it, and as it is to stand, in the writing of `bacaNilaiButir`; '' clears. */
  readonly semula: string;
  readonly menjadi: string;
}

const teks = z.string().check(z.maxLength(PANJANG_SEL));
const skemaUbah = z.record(z.string(), z.strictObject({ semula: teks, menjadi: teks }))
  .check(z.refine((ubah) => Object.keys(ubah).length <= DAFTAR_PENGATURAN.length));
const skemaPermintaan = z.strictObject({ ubah: skemaUbah });

const BUTIR = new Map(DAFTAR_PENGATURAN.map((butir) => [butir.pengaturan, butir]));

/** Throws `GalatIsian` ("isian-keliru") with every field at fault. */
export function periksaPermintaan(permintaan: unknown): UbahanPengaturan[] {
  const hasil = skemaPermintaan.safeParse(permintaan);
  if (!hasil.success) {
    throw new GalatIsian('isian-keliru', 'Kiriman dialog tidak dapat dikenali, sehingga tidak ada yang disimpan. Tutup dialog, ' +
      'buka lagi lewat menu Hitung JP > Pengaturan dan bantuan, lalu ulangi.', []);
  }
  const temuan: TemuanIsian[] = [];
  const daftar = Object.entries(hasil.data.ubah).flatMap(([kunci, { semula, menjadi }]) => {
    const butir = BUTIR.get(kunci);
    const isi = butir ? bacaIsianButir(butir, menjadi) : undefined;
    if (!butir || isi === undefined) {
      temuan.push({ kolom: kunci.slice(0, 100), kalimat: `Pengaturan ${kutip(kunci)} tidak dikenal.` });
      return [];
    }
    if (isi.hasil === 'keliru') {
      temuan.push({ kolom: kunci, kalimat: `${isi.keliru} ${isi.perbaikan}` });
      return [];
    }
    return [{ butir, semula, menjadi: isi.hasil === 'terbaca' ? String(isi.isi) : '' }];
  });
  if (temuan.length > 0) throw new GalatIsian('isian-keliru', kalimatKeliru(temuan), temuan);
  return daftar;
}

const kalimatKeliru = (temuan: readonly TemuanIsian[]): string =>
  `Tidak ada yang disimpan: ${temuan.length} isian perlu diperbaiki. ${temuan.map(({ kalimat }) => kalimat).slice(0, 3).join(' ')}`;
