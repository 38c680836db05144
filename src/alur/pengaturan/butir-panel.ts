/** One setting as the dialog shows it: group, kind, value as set, default, explanation and provision. */
import { versiTerakhir } from '../../aturan/aturan';
import { perbup, teksAcuan } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisTerbuka } from '../../lembar/baca/buka-lembar';
import type { KunciIdentitas } from '../../lembar/kamus/daftar-identitas';
import type { ButirPengaturan } from '../../lembar/kamus/daftar-pengaturan';
import type { JudulPengaturan } from '../../lembar/kamus/kamus-pengaturan';
import type { ButirPengaturanPanel } from '../panel/kontrak';
import { bacaNilaiButir } from './baca-nilai-butir';

/** What names the regulation rather than the office. */
const PERATURAN: ReadonlySet<KunciIdentitas> = new Set<KunciIdentitas>(['nomorPerbup', 'tahunPerbup', 'berlaku']);

/** @param baris the row of the setting; undefined where the sheet has none yet */
export function butirPanel(butir: ButirPengaturan, baris: BarisTerbuka<JudulPengaturan> | undefined): ButirPengaturanPanel {
  const { pengaturan, pilihan, penjelasan } = butir;
  const keliru = baris && kalimatKeliru(butir, baris);
  return {
    pengaturan,
    kelompok: kelompokButir(butir),
    jenis: jenisButir(butir),
    nilai: nilaiTerpasang(butir, baris),
    baku: bakuButir(butir),
    ...(pilihan ? { pilihan } : {}),
    penjelasan,
    acuan: acuanButir(butir),
    ...(keliru === undefined ? {} : { keliru }),
  };
}

export function jenisButir({ sumber, pilihan }: ButirPengaturan): ButirPengaturanPanel['jenis'] {
  if (sumber.jenis === 'identitas') return sumber.butir.jenis;
  return pilihan === undefined ? 'bilangan' : 'pilihan';
}

/** As set in the sheet; '' where nothing is set or nothing readable. */
export const nilaiTerpasang = (butir: ButirPengaturan, baris: BarisTerbuka<JudulPengaturan> | undefined): string =>
  baris === undefined ? '' : String(isiDari(bacaNilaiButir(butir, baris.sel('Nilai'))) ?? '');

/** The default in the writing of `bacaNilaiButir`: a day as `YYYY-MM-DD`. */
const bakuButir = (butir: ButirPengaturan): string => String(isiDari(bacaNilaiButir(butir, butir.baku)) ?? '');

function kelompokButir({ sumber }: ButirPengaturan): ButirPengaturanPanel['kelompok'] {
  switch (sumber.jenis) {
    case 'identitas': return PERATURAN.has(sumber.butir.kunci) ? 'Peraturan' : 'Perangkat Daerah';
    case 'parameter': return 'Bilangan ketentuan';
    case 'tafsir': return 'Tafsir';
  }
}

function acuanButir({ sumber }: ButirPengaturan): string {
  switch (sumber.jenis) {
    case 'identitas': return sumber.butir.kunci === 'berlaku' ? teksAcuan([perbup('Pasal 4')]) : '';
    case 'parameter': return teksAcuan(versiTerakhir(sumber.parameter).acuan);
    case 'tafsir': return teksAcuan(sumber.pertanyaan.acuan);
  }
}

/** What stands in the cell instead of a value, and what is taken in its place. */
function kalimatKeliru(butir: ButirPengaturan, { sel, galat }: BarisTerbuka<JudulPengaturan>): string | undefined {
  const dipakai = butir.baku === '' ? 'dianggap kosong' : `dipakai nilai baku ${butir.baku}`;
  const galatSel = galat.find(({ kolom }) => kolom === 'Nilai')?.galat;
  if (galatSel !== undefined) return `Selnya berisi galat ${galatSel}; ${dipakai}.`;
  const hasil = bacaNilaiButir(butir, sel('Nilai'));
  return hasil.hasil === 'keliru' ? `${hasil.keliru.replace(/\.$/, '')}; ${dipakai}.` : undefined;
}
