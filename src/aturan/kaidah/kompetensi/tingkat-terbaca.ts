/** Sheets Kompetensi and Standar Kompetensi: a level is a whole number from 0 to 5; anything else counts as blank. */
import { DAFTAR_KOMPETENSI, type BarisKompetensi, type BarisStandar, type Kompetensi } from
  '../../../istilah/kompetensi';
import type { HasilBaca } from '../../../istilah/hasil-baca';
import type { Level } from '../../../istilah/satuan';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah, Pelanggaran } from '../../kaidah';
import { dirapikan } from '../../kalimat/dirapikan';
import type { KolomKompetensi, KolomStandar } from '../../kolom';
import { PERBUP } from '../../perbup';

function periksaSel<K extends string>(kolom: K, baca: HasilBaca<Level>): Pelanggaran<K> | undefined {
  if (baca.hasil === 'keliru') {
    return { kolom, temuan: `${baca.keliru} Sel ini dibaca kosong.`, perbaikan: baca.perbaikan };
  }
  return baca.hasil === 'kosong' || baca.asal === undefined
    ? undefined
    : dirapikan(kolom, baca.asal, String(baca.isi));
}

function periksaDelapan(
  tingkat: Readonly<Record<Kompetensi, HasilBaca<Level>>>,
): Pelanggaran<Kompetensi>[] | undefined {
  let hasil: Pelanggaran<Kompetensi>[] | undefined;
  for (const kompetensi of DAFTAR_KOMPETENSI) {
    const satu = periksaSel(kompetensi, tingkat[kompetensi]);
    if (satu) (hasil ??= []).push(satu);
  }
  return hasil;
}

const BERSAMA = {
  kode: 'tingkat-terbaca',
  tingkat: 'ingatkan',
  kolom: 'Integritas',
  diperiksa: tanggal('2026-11-24'),
} as const;

export const tingkatTerbaca: Kaidah<BarisKompetensi, KolomKompetensi> = {
  ...BERSAMA,
  nama: 'Tingkat kompetensi terbaca',
  syarat: 'Tingkat kompetensi kosong atau bilangan bulat 0 sampai dengan 5; yang lain dibaca kosong.',
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ tingkat, tingkatTunggal }) => {
        const tunggal = periksaSel<KolomKompetensi>('Level', tingkatTunggal);
        const delapan = periksaDelapan(tingkat);
        return tunggal && delapan ? [tunggal, ...delapan] : tunggal ?? delapan;
      },
    },
  ],
};

export const tingkatStandarTerbaca: Kaidah<BarisStandar, KolomStandar> = {
  ...BERSAMA,
  nama: 'Tingkat standar terbaca',
  syarat: 'Tingkat pada Standar Kompetensi kosong atau bilangan bulat 0 sampai dengan 5; yang lain dibaca kosong.',
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: ({ tingkat }) => periksaDelapan(tingkat) }],
};
