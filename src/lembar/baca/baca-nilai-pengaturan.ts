/** Reads the value of one setting by its kind. */
import { kutip } from '../../aturan/kalimat/kutip';
import type { Parameter } from '../../aturan/parameter';
import type { KunciTafsir, PertanyaanTerbuka, Tafsir } from '../../aturan/tafsir';
import type { HasilBaca } from '../../istilah/hasil-baca';
import { KOSONG, keliru, terbaca } from '../../istilah/hasil-baca';
import type { ButirIdentitas } from '../kamus/daftar-identitas';
import type { Sel } from '../sel';
import { pembacaBilangan } from './baca-bilangan';
import { bacaNip } from './baca-nip';
import { bacaTanggal } from './baca-tanggal';
import { TAHUN_PERTAMA, TAHUN_TERAKHIR } from './bagian-tanggal';
import { adalahStrip, bersihkan, kunciTeks } from './bersihkan';
import { daftarAtau } from './daftar-kata';
import { teksSel } from './teks-sel';

const bulat = (kolom: string, terkecil: number, terbesar: number, syarat: string) =>
  pembacaBilangan({
    kolom, syarat, sah: (bilangan) => Number.isInteger(bilangan) && bilangan >= terkecil && bilangan <= terbesar,
  });

/** A number of the law within the range that makes sense for it. */
export const bacaParameter = ({ pengaturan, rentang: [terkecil, terbesar] }: Parameter, sel: Sel): HasilBaca<number> =>
  bulat(pengaturan, terkecil, terbesar, `bilangan bulat ${terkecil} sampai dengan ${terbesar}`)(sel);

/** One of the readings offered, whatever its case; or a whole number from 1 where none are listed. */
export function bacaPilihanTafsir(
  { pengaturan, pilihan }: PertanyaanTerbuka,
  sel: Sel,
): HasilBaca<Tafsir[KunciTafsir]> {
  if (pilihan === undefined) {
    return bulat(pengaturan, 1, Number.MAX_SAFE_INTEGER, 'bilangan bulat 1 atau lebih')(sel);
  }
  return bacaSatuDari(pengaturan, pilihan, sel) as HasilBaca<Tafsir[KunciTafsir]>;
}

function bacaSatuDari(pengaturan: string, pilihan: readonly string[], sel: Sel): HasilBaca<string> {
  const teks = bersihkan(teksSel(sel));
  if (teks === '') return KOSONG;
  const dipilih = pilihan.find((satu) => kunciTeks(satu) === kunciTeks(teks));
  return dipilih === undefined
    ? keliru(`Nilai ${kutip(teks)} tidak ada dalam pilihan ${pengaturan}.`, `Pilih ${daftarAtau(pilihan)}.`)
    : terbaca(dipilih);
}

/** A text, an 18-digit NIP, a year, a day or one of a list; days come as `YYYY-MM-DD`. */
export function bacaNilaiIdentitas({ pengaturan, jenis, pilihan = [] }: ButirIdentitas, sel: Sel): HasilBaca<string> {
  switch (jenis) {
    case 'pilihan': return bacaSatuDari(pengaturan, pilihan, sel);
    case 'teks': {
      const teks = bersihkan(teksSel(sel));
      return teks === '' || adalahStrip(teks) ? KOSONG : terbaca(teks);
    }
    case 'tahun': {
      const syarat = `tahun ${TAHUN_PERTAMA} sampai dengan ${TAHUN_TERAKHIR}`;
      const tahun = bulat(pengaturan, TAHUN_PERTAMA, TAHUN_TERAKHIR, syarat)(sel);
      return tahun.hasil === 'terbaca' ? terbaca(String(tahun.isi)) : tahun;
    }
    case 'nip': {
      const nip = bacaNip(sel);
      if (nip.hasil !== 'keliru') return nip;
      return keliru(
        `${pengaturan} ${kutip(nip.asal)} bukan 18 digit angka yang ditulis sebagai teks.`,
        'Ubah format sel menjadi Teks biasa (Format > Angka > Teks biasa), lalu ketik ke-18 digit NIP.',
      );
    }
    case 'tanggal': {
      const { tanggal } = bacaTanggal(sel);
      if (tanggal.hasil !== 'keliru') return tanggal;
      return keliru(
        `${pengaturan} ${kutip(tanggal.asal)} tidak dapat dibaca sebagai tanggal.`,
        'Tulis tanggal lengkap, misalnya 31 Desember 2025.',
      );
    }
  }
}
