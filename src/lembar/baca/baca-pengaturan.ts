/** Sheet Pengaturan → the office, the days, and what is changed of the law's data and readings. */
import { kutip } from '../../aturan/kalimat/kutip';
import type { KodeParameter, UbahanKetentuan } from '../../aturan/ketentuan';
import type { Tafsir } from '../../aturan/tafsir';
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { Tanggal } from '../../istilah/tanggal';
import type { Temuan } from '../../istilah/temuan';
import type { KunciIdentitas } from '../kamus/daftar-identitas';
import { DAFTAR_IDENTITAS } from '../kamus/daftar-identitas';
import type { ButirPengaturan } from '../kamus/daftar-pengaturan';
import { DAFTAR_PENGATURAN } from '../kamus/daftar-pengaturan';
import { kamusPengaturan } from '../kamus/kamus-pengaturan';
import type { JudulPengaturan } from '../kamus/kamus-pengaturan';
import type { IsiLembar, Sel } from '../sel';
import { bacaNilaiIdentitas, bacaParameter, bacaPilihanTafsir } from './baca-nilai-pengaturan';
import { bersihkan, kunciTeks } from './bersihkan';
import type { BarisTerbuka } from './buka-lembar';
import { bukaLembar } from './buka-lembar';
import { palingMirip } from './mirip';
import { temuanBentuk } from './temuan-bentuk';
import { teksSel } from './teks-sel';

/** Texts of the report: as set, else the default, else ''. `nipKepala` is 18 digits, `tahunPerbup` four. */
export type Identitas = Readonly<
  Record<Exclude<KunciIdentitas, 'tahunLaporan' | 'tanggalLaporan' | 'berlaku'>, string>
>;

export interface PengaturanTerbaca {
  readonly identitas: Identitas;
  /** Undefined: the year of today. */
  readonly tahunLaporan?: number;
  /** Undefined: today. */
  readonly tanggalLaporan?: Tanggal;
  readonly ubahan: UbahanKetentuan;
  /** `pengaturan-dikenal`: a value that is not known (its default is used), a key twice, a misspelt key. */
  readonly temuan: readonly Temuan[];
}

/** Keys are compared without case, spaces and a colon at the end. */
export const kunciPengaturan = (teks: string): string => kunciTeks(teks).replace(/[\s:]/g, '');
const BUTIR = new Map(
  DAFTAR_PENGATURAN.flatMap((butir) =>
    [butir.pengaturan, ...butir.sinonim].map((nama) => [kunciPengaturan(nama), butir] as const)),
);
/** The setting that a key names, synonyms included; undefined where none does. */
export const butirBernama = (nama: string): ButirPengaturan | undefined => BUTIR.get(kunciPengaturan(bersihkan(nama)));
const DAFTAR_KUNCI = DAFTAR_PENGATURAN.map(({ pengaturan }) => pengaturan);

/** A missing sheet, setting or value is the default. Throws `Galat` where a known header stands twice. */
export function bacaPengaturan(isi: IsiLembar | undefined): PengaturanTerbaca {
  const terkumpul: Terkumpul = { identitas: {}, parameter: {}, tafsir: {}, letak: new Map(), temuan: [] };
  for (const baris of bukaLembar(isi, kamusPengaturan, (sel) => sel('Pengaturan') !== '').baris) {
    kumpulkanBaris(baris, terkumpul);
  }
  const { identitas, parameter, tafsir, temuan } = terkumpul;
  const { tahunLaporan, tanggalLaporan, berlaku } = identitas;
  return {
    identitas: Object.assign({}, ...DAFTAR_IDENTITAS.map(({ kunci, baku }) => ({ [kunci]: identitas[kunci] ?? baku }))),
    tahunLaporan: tahunLaporan === undefined ? undefined : Number(tahunLaporan),
    tanggalLaporan: tanggalLaporan as Tanggal | undefined,
    ubahan: { parameter, tafsir, ...(berlaku === undefined ? {} : { berlaku: berlaku as Tanggal }) },
    temuan,
  };
}

interface Terkumpul {
  readonly identitas: Partial<Record<KunciIdentitas, string>>;
  readonly parameter: Partial<Record<KodeParameter, number>>;
  readonly tafsir: { -readonly [K in keyof Tafsir]?: Tafsir[K] };
  /** Row in which each setting was first found. */
  readonly letak: Map<ButirPengaturan, number>;
  readonly temuan: Temuan[];
}

function kumpulkanBaris({ nomor, sel, galat }: BarisTerbuka<JudulPengaturan>, terkumpul: Terkumpul): void {
  const tertulis = bersihkan(teksSel(sel('Pengaturan')));
  const ingatkan = (kolom: JudulPengaturan, temuan: string, perbaikan: string): void => {
    const tempat = { lembar: kamusPengaturan.judul, baris: nomor, kolom };
    terkumpul.temuan.push(temuanBentuk(tempat, 'pengaturan-dikenal', 'ingatkan', [temuan, perbaikan]));
  };
  const butir = butirBernama(tertulis);
  if (butir === undefined) {
    const mirip = sel('Nilai') === '' ? undefined : palingMirip(tertulis, DAFTAR_KUNCI);
    if (mirip === undefined) return;
    return ingatkan('Pengaturan', `Pengaturan ${kutip(tertulis)} tidak dikenal, sehingga tidak dipakai.`,
      `Mungkin yang dimaksud "${mirip}"; ubah tulisannya menjadi itu.`);
  }
  const terdahulu = terkumpul.letak.get(butir);
  if (terdahulu !== undefined) {
    return ingatkan('Pengaturan', `Pengaturan "${butir.pengaturan}" tertulis lagi; yang dipakai baris ${terdahulu}.`,
      `Hapus salah satu dari baris ${terdahulu} dan baris ${nomor}.`);
  }
  terkumpul.letak.set(butir, nomor);
  const dipakai = butir.baku === '' ? 'dianggap kosong' : `dipakai nilai baku ${butir.baku}`;
  const galatNilai = galat.find(({ kolom }) => kolom === 'Nilai')?.galat;
  if (galatNilai !== undefined) {
    return ingatkan('Nilai', `Nilai "${butir.pengaturan}" berisi galat ${galatNilai}; ${dipakai}.`, 'Ketik nilainya.');
  }
  const hasil = terapkan(butir, sel('Nilai'), terkumpul);
  if (hasil.hasil === 'keliru') {
    ingatkan('Nilai', `${hasil.keliru.replace(/\.$/, '')}; ${dipakai}.`, hasil.perbaikan);
  }
}

/** Reads the value and, where it is known, puts it where it belongs. */
function terapkan({ sumber }: ButirPengaturan, sel: Sel, terkumpul: Terkumpul): HasilBaca<unknown> {
  switch (sumber.jenis) {
    case 'identitas': {
      const { butir } = sumber;
      return simpan(bacaNilaiIdentitas(butir, sel), (isi) => (terkumpul.identitas[butir.kunci] = isi));
    }
    case 'parameter': {
      const { parameter } = sumber;
      return simpan(bacaParameter(parameter, sel), (isi) => (terkumpul.parameter[parameter.kode] = isi));
    }
    case 'tafsir': {
      const { pertanyaan } = sumber;
      return simpan(bacaPilihanTafsir(pertanyaan, sel), (isi) =>
        Object.assign(terkumpul.tafsir, { [pertanyaan.kunci]: isi }));
    }
  }
}

function simpan<T>(hasil: HasilBaca<T>, taruh: (isi: T) => void): HasilBaca<T> {
  if (hasil.hasil === 'terbaca') taruh(hasil.isi);
  return hasil;
}
