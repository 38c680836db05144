/** Sheet Hari Libur → the days off and what they are called. */
import type { Tanggal } from '../../istilah/tanggal';
import type { Temuan } from '../../istilah/temuan';
import { kutip } from '../../aturan/kalimat/kutip';
import { kamusHariLibur } from '../kamus/kamus-hari-libur';
import type { JudulHariLibur } from '../kamus/kamus-hari-libur';
import type { IsiLembar } from '../sel';
import type { BacaanTanggal } from './baca-tanggal';
import { bacaTanggal } from './baca-tanggal';
import { bukaLembar } from './buka-lembar';
import type { IsiTerbaca } from './isi-terbaca';
import { pembacaTeks } from './teks-kolom';
import { temuanBaris, temuanBentuk } from './temuan-bentuk';

export interface HariLiburTerbaca extends Omit<IsiTerbaca<never, JudulHariLibur>, 'baris'> {
  /** The first description of each day. */
  readonly hariLibur: ReadonlyMap<Tanggal, string>;
}

/** A missing sheet is an empty one; throws `Galat` where a known header stands twice. */
export function bacaHariLibur(isi: IsiLembar | undefined): HariLiburTerbaca {
  const { peta, baris, lewat } = bukaLembar(isi, kamusHariLibur);
  const hariLibur = new Map<Tanggal, string>();
  const temuan: Temuan[] = [];
  for (const satu of baris) {
    const teks = pembacaTeks(satu.sel);
    const keterangan = teks.bebas('Keterangan');
    const { tanggal } = bacaTanggal(satu.sel('Tanggal'));
    temuan.push(...temuanBaris(kamusHariLibur.judul, satu, teks.berubah, ['Tanggal']));
    if (tanggal.hasil === 'terbaca') {
      if (!hariLibur.has(tanggal.isi)) hariLibur.set(tanggal.isi, keterangan);
    } else if (satu.galat.every(({ kolom }) => kolom !== 'Tanggal')) {
      const tempat = { lembar: kamusHariLibur.judul, baris: satu.nomor, kolom: 'Tanggal' };
      temuan.push(temuanBentuk(tempat, 'tanggal-terbaca', 'ingatkan', [
        sebabTakTerbaca(tanggal), 'Tulis satu tanggal lengkap pada tiap baris, misalnya 17 Agustus 2025.',
      ]));
    }
  }
  return { peta, lewat, temuan, hariLibur };
}

const sebabTakTerbaca = (tanggal: Exclude<BacaanTanggal['tanggal'], { readonly hasil: 'terbaca' }>): string =>
  tanggal.hasil === 'kosong'
    ? 'Tanggal hari libur belum diisi, sehingga baris ini tidak dipakai.'
    : `Tanggal ${kutip(tanggal.asal)} tidak dapat dibaca sebagai satu hari, sehingga baris ini tidak dipakai.`;
