/** The conversion block of sheet Acuan, which staff may edit → the table of other competence development. */
import { kutip } from '../../aturan/kalimat/kutip';
import type { BarisKonversi, CaraKonversi } from '../../aturan/konversi-jp-lain';
import { KONVERSI_BAKU } from '../../aturan/konversi-jp-lain';
import type { HasilBaca } from '../../istilah/hasil-baca';
import { isiDari } from '../../istilah/hasil-baca';
import type { Jalur } from '../../istilah/jp-lain';
import type { Temuan } from '../../istilah/temuan';
import { JUDUL_ACUAN, JUDUL_KONVERSI } from '../kamus/lembar-buatan';
import type { TabelSinonim } from '../kamus/sinonim';
import type { IsiLembar, Sel } from '../sel';
import { pembacaBilangan } from './baca-bilangan';
import { pembacaPilihan, penelusurPilihan } from './baca-pilihan';
import { bersihkan, kunciTeks } from './bersihkan';
import { temuanBentuk } from './temuan-bentuk';
import { teksSel } from './teks-sel';

export interface KonversiTerbaca {
  readonly konversi: readonly BarisKonversi[];
  readonly temuan: readonly Temuan[];
}

type JudulKonversi = (typeof JUDUL_KONVERSI)[number];

const SINONIM_JALUR: TabelSinonim<Jalur> = { Klasikal: [], 'Non-klasikal': ['Nonklasikal', 'Non klasikal'] };
const SINONIM_CARA: TabelSinonim<CaraKonversi> = { 'JP program': [], 'per satuan': [], 'paling banyak per hari': [] };
const SINONIM_SATUAN: TabelSinonim<NonNullable<BarisKonversi['satuan']>> = { hari: [], kegiatan: [] };

const CARA_MENGHITUNG = 'Pilih JP program, per satuan, atau paling banyak per hari.';

const bacaJalur = pembacaPilihan('Jalur', penelusurPilihan(SINONIM_JALUR));
const bacaCara = pembacaPilihan('Cara Menghitung', penelusurPilihan(SINONIM_CARA));
const bacaSatuan = pembacaPilihan('Satuan', penelusurPilihan(SINONIM_SATUAN));
const bacaAngka = (kolom: JudulKonversi, sel: Sel): HasilBaca<number> =>
  pembacaBilangan({ kolom, sah: (bilangan) => bilangan >= 0, syarat: 'bilangan 0 atau lebih' })(sel);

/** Where the sheet or its block is missing or empty, the default table; an unreadable line is left out and said. */
export function bacaKonversi(isi: IsiLembar | undefined): KonversiTerbaca {
  const blok = isi && letakBlok(isi);
  const konversi: BarisKonversi[] = [];
  const temuan: Temuan[] = [];
  for (let indeks = blok ? blok.baris + 1 : Infinity; indeks < (isi?.nilai.length ?? 0); indeks++) {
    const baris = isi?.nilai[indeks] ?? [];
    const sel = (judul: JudulKonversi): Sel => baris[(blok?.kolom ?? 0) + JUDUL_KONVERSI.indexOf(judul)] ?? '';
    const bentuk = bersihkan(teksSel(sel('Bentuk')));
    if (bentuk === '') break;
    const hasil = barisKonversi(bentuk, sel);
    if ('konversi' in hasil) konversi.push(hasil.konversi);
    else temuan.push(temuanKonversi(indeks + 1, bentuk, hasil));
  }
  return { konversi: konversi.length + temuan.length === 0 ? KONVERSI_BAKU : konversi, temuan };
}

/** The header row of the block, wherever staff moved it. */
function letakBlok({ nilai }: IsiLembar): { readonly baris: number; readonly kolom: number } | undefined {
  const kunci = JUDUL_KONVERSI.map(kunciTeks);
  for (let baris = 0; baris < nilai.length; baris++) {
    const teks = (nilai[baris] ?? []).map((sel) => (typeof sel === 'string' ? kunciTeks(sel) : ''));
    const kolom = teks.findIndex((_, awal) => kunci.every((judul, i) => teks[awal + i] === judul));
    if (kolom >= 0) return { baris, kolom };
  }
  return undefined;
}

interface SelKeliru {
  readonly kolom: JudulKonversi;
  readonly keliru: string;
  readonly perbaikan: string;
}

function barisKonversi(
  bentuk: string,
  sel: (judul: JudulKonversi) => Sel,
): { readonly konversi: BarisKonversi } | SelKeliru {
  const bacaan = {
    Jalur: bacaJalur(sel('Jalur')),
    'Cara Menghitung': bacaCara(sel('Cara Menghitung')),
    'JP Nasional': bacaAngka('JP Nasional', sel('JP Nasional')),
    'JP Internasional': bacaAngka('JP Internasional', sel('JP Internasional')),
    Satuan: bacaSatuan(sel('Satuan')),
  };
  for (const [kolom, hasil] of Object.entries(bacaan) as [keyof typeof bacaan, HasilBaca<unknown>][]) {
    if (hasil.hasil === 'keliru') return { kolom, keliru: hasil.keliru, perbaikan: hasil.perbaikan };
  }
  const jalur = isiDari(bacaan.Jalur);
  const cara = isiDari(bacaan['Cara Menghitung']);
  if (jalur === undefined) return kosong('Jalur', 'Pilih Klasikal atau Non-klasikal.');
  if (cara === undefined) return kosong('Cara Menghitung', CARA_MENGHITUNG);
  const nasional = isiDari(bacaan['JP Nasional']);
  if (cara === 'JP program') return { konversi: { bentuk, jalur, cara } };
  if (nasional === undefined) return kosong('JP Nasional', 'Isi JP tiap satuan, atau pilih cara JP program.');
  return {
    konversi: {
      bentuk, jalur, cara, nasional,
      internasional: isiDari(bacaan['JP Internasional']) ?? nasional,
      satuan: isiDari(bacaan.Satuan) ?? 'hari',
    },
  };
}

const kosong = (kolom: JudulKonversi, perbaikan: string): SelKeliru => ({
  kolom, keliru: `${kolom} belum diisi.`, perbaikan,
});

const temuanKonversi = (baris: number, bentuk: string, { kolom, keliru, perbaikan }: SelKeliru): Temuan =>
  temuanBentuk({ lembar: JUDUL_ACUAN, baris, kolom }, 'konversi-terbaca', 'ingatkan', [
    `${keliru.replace(/\.$/, '')}, sehingga bentuk ${kutip(bentuk)} tidak dibandingkan dengan tabel konversi.`, perbaikan,
  ]);
