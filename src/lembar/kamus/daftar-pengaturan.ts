/** Every setting of sheet Pengaturan in its order: the office, the numbers of the law, the open readings. */
import { DAFTAR_PARAMETER } from '../../aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../../aturan/daftar-pertanyaan';
import type { Parameter } from '../../aturan/parameter';
import { PERBUP } from '../../aturan/perbup';
import type { PertanyaanTerbuka } from '../../aturan/tafsir';
import { teksTanggal } from '../../istilah/tanggal';
import type { ButirIdentitas } from './daftar-identitas';
import { DAFTAR_IDENTITAS } from './daftar-identitas';

export interface ButirPengaturan {
  /** The key as it stands in column Pengaturan. */
  readonly pengaturan: string;
  readonly sinonim: readonly string[];
  /** The value in force where none, or no known one, is set; '' = nothing is printed. */
  readonly baku: string | number;
  /** Offered in a dropdown; undefined where any value of the right kind will do. */
  readonly pilihan?: readonly string[];
  /** For column Penjelasan. */
  readonly penjelasan: string;
  readonly sumber:
    | { readonly jenis: 'identitas'; readonly butir: ButirIdentitas }
    | { readonly jenis: 'parameter'; readonly parameter: Parameter }
    | { readonly jenis: 'tafsir'; readonly pertanyaan: PertanyaanTerbuka };
}

const dariIdentitas = (butir: ButirIdentitas): ButirPengaturan => ({
  pengaturan: butir.pengaturan,
  sinonim: butir.sinonim,
  baku: butir.kunci === 'berlaku' ? teksTanggal(PERBUP.berlaku) : butir.baku,
  ...(butir.pilihan && { pilihan: butir.pilihan }),
  penjelasan: butir.penjelasan,
  sumber: { jenis: 'identitas', butir },
});

const dariParameter = (parameter: Parameter): ButirPengaturan => ({
  pengaturan: parameter.pengaturan,
  sinonim: [],
  baku: parameter.deret[parameter.deret.length - 1]?.isi ?? '',
  penjelasan: parameter.penjelasan,
  sumber: { jenis: 'parameter', parameter },
});

const dariPertanyaan = (pertanyaan: PertanyaanTerbuka): ButirPengaturan => ({
  pengaturan: pertanyaan.pengaturan,
  sinonim: [],
  baku: pertanyaan.baku,
  pilihan: pertanyaan.pilihan,
  penjelasan: pertanyaan.pertanyaan,
  sumber: { jenis: 'tafsir', pertanyaan },
});

export const DAFTAR_PENGATURAN: readonly ButirPengaturan[] = [
  ...DAFTAR_IDENTITAS.map(dariIdentitas),
  ...DAFTAR_PARAMETER.map(dariParameter),
  ...DAFTAR_PERTANYAAN.map(dariPertanyaan),
];
