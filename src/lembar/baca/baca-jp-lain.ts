/** Sheet JP Lain → other competence development, each cell read with its reason. */
import type { BarisKonversi } from '../../aturan/konversi-jp-lain';
import type { BarisJpLain } from '../../istilah/jp-lain';
import type { Temuan } from '../../istilah/temuan';
import { kamusJpLain } from '../kamus/kamus-jp-lain';
import type { JudulJpLain } from '../kamus/kamus-jp-lain';
import { SINONIM_BENTUK } from '../kamus/sinonim';
import type { IsiLembar } from '../sel';
import { pembacaBilangan } from './baca-bilangan';
import { bacaJp } from './baca-jp';
import { bacaLingkup } from './baca-lingkup';
import { bacaNip } from './baca-nip';
import { penelusurPilihan } from './baca-pilihan';
import { bacaTanggal } from './baca-tanggal';
import { bersihkanKunci, kunciTeks } from './bersihkan';
import type { BarisTerbuka } from './buka-lembar';
import { bukaLembar } from './buka-lembar';
import { ingat } from './ingat';
import type { IsiTerbaca } from './isi-terbaca';
import { pembacaTeks } from './teks-kolom';
import { temuanBaris } from './temuan-bentuk';

const bacaJumlah = pembacaBilangan({
  kolom: 'Jumlah', sah: (bilangan) => bilangan >= 0, syarat: 'bilangan 0 atau lebih',
});
const KOLOM_POKOK = ['NIP', 'Tanggal Mulai', 'Tanggal Selesai', 'JP'] as const;
const telusuriBentuk = penelusurPilihan(SINONIM_BENTUK);

/** A form by the name it has in the conversion table, where that table knows it under another word. */
function perapiBentuk(konversi: readonly BarisKonversi[]): (teks: string) => string {
  const dikenal = new Map(konversi.map(({ bentuk }) => [kunciTeks(bentuk), bentuk]));
  return (teks) => {
    const tepat = dikenal.get(kunciTeks(teks));
    const [baku, ...lain] = telusuriBentuk(teks);
    const sinonim = lain.length === 0 && baku !== undefined ? dikenal.get(kunciTeks(baku)) : undefined;
    return tepat ?? sinonim ?? bersihkanKunci(teks);
  };
}

/** A missing sheet is an empty one; throws `Galat` where a known header stands twice. */
export function bacaJpLain(
  isi: IsiLembar | undefined,
  konversi: readonly BarisKonversi[],
): IsiTerbaca<BarisJpLain, JudulJpLain> {
  const baca = { tanggal: ingat(bacaTanggal), rapikanBentuk: perapiBentuk(konversi) };
  const { peta, baris, lewat } = bukaLembar(isi, kamusJpLain);
  const temuan: Temuan[] = [];
  return { peta, lewat, temuan, baris: baris.map((satu) => barisJpLain(satu, baca, temuan)) };
}

interface Baca {
  readonly tanggal: typeof bacaTanggal;
  rapikanBentuk(teks: string): string;
}

function barisJpLain(baris: BarisTerbuka<JudulJpLain>, baca: Baca, temuan: Temuan[]): BarisJpLain {
  const { nomor, sel } = baris;
  const teks = pembacaTeks(sel);
  const nama = teks.kunci('Nama');
  const bentuk = teks.melalui('Bentuk', baca.rapikanBentuk);
  const namaKegiatan = teks.bebas('Nama Kegiatan');
  temuan.push(...temuanBaris(kamusJpLain.judul, baris, teks.berubah, KOLOM_POKOK));
  return {
    baris: nomor,
    nip: bacaNip(sel('NIP')),
    nama,
    bentuk,
    lingkup: bacaLingkup(sel('Lingkup')),
    namaKegiatan,
    tanggalMulai: baca.tanggal(sel('Tanggal Mulai')).tanggal,
    tanggalSelesai: baca.tanggal(sel('Tanggal Selesai')).tanggal,
    jumlah: bacaJumlah(sel('Jumlah')),
    jp: bacaJp(sel('JP')),
  };
}
