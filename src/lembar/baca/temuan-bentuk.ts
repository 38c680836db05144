/** Findings of form of one row on the sheets whose rows cannot carry them: error cells, merges, tidied text. */
import { kutip } from '../../aturan/kalimat/kutip';
import type { Temuan, Tingkat } from '../../istilah/temuan';
import type { BarisTerbuka } from './buka-lembar';
import type { TeksBerubah } from './teks-kolom';

/** A finding without provision, for matters of form have none. */
export const temuanBentuk = (
  tempat: Pick<Temuan, 'lembar' | 'baris' | 'kolom'>,
  kode: string,
  tingkat: Tingkat,
  [temuan, perbaikan]: readonly [temuan: string, perbaikan: string],
): Temuan => ({ ...tempat, tingkat, kode, temuan, perbaikan, acuan: [] });

/**
 * @param pokok columns without which the row gives nothing; an error there is `tolak`, elsewhere `ingatkan`
 */
export function temuanBaris<J extends string>(
  lembar: string,
  { nomor, galat, gabungan }: BarisTerbuka<J>,
  berubah: readonly TeksBerubah<J>[],
  pokok: readonly J[],
): readonly Temuan[] {
  if (galat.length + gabungan.length + berubah.length === 0) return [];
  const di = (kolom: J) => ({ lembar, baris: nomor, kolom });
  return [
    ...galat.map((satu) =>
      temuanBentuk(di(satu.kolom), 'sel-tanpa-galat', pokok.includes(satu.kolom) ? 'tolak' : 'ingatkan', [
        `Sel ${satu.kolom} berisi galat ${satu.galat}.`,
        `Ketik isi ${satu.kolom} yang benar sebagai pengganti rumus yang menghasilkan ${satu.galat}.`,
      ])),
    ...gabungan.map(({ kolom, rentang }) =>
      temuanBentuk(di(kolom), 'sel-tidak-digabung', 'ingatkan', [
        `Sel ${kolom} tergabung dalam ${rentang}, sehingga pada baris ini terbaca kosong.`,
        `Pisahkan gabungan ${rentang} (Format > Gabungkan sel > Batalkan penggabungan), lalu isi tiap baris.`,
      ])),
    ...berubah.map(({ kolom, terbaca }) =>
      temuanBentuk(di(kolom), 'teks-rapi', 'dirapikan', [
        `${kolom} dibaca sebagai ${kutip(terbaca)}, tanpa spasi atau tanda berlebih.`,
        `Tidak perlu tindakan jika benar; agar seragam, tulis ${kutip(terbaca)}.`,
      ])),
  ];
}
