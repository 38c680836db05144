/** The lines above the table of an annex: what it is, of which office, of what day, and that a draft is one. */
import { teksTanggal } from '../../istilah/tanggal';
import type { Bagian } from '../cetak/lembar-cetak';
import { sebutanJenis, type KonteksLembar } from './konteks-lembar';

/** Three lines and a blank one; no merges, so that rows below can be sorted. */
export function kepalaLampiran(judul: string, konteks: KonteksLembar, keterangan: string): Bagian {
  const { identitas, tahun, tanggalLaporan, jenis } = konteks;
  const baris2 = [
    identitas.namaPd,
    `Lampiran Laporan PD ${tahun}`,
    `Data per ${teksTanggal(tanggalLaporan)}`,
    sebutanJenis(jenis).toUpperCase(),
  ]
    .filter((satu) => satu !== '')
    .join(' · ');
  return {
    baris: [
      { sel: [{ kolom: 1, isi: judul, peran: 'judul daftar' }] },
      { sel: [{ kolom: 1, isi: baris2, peran: 'bawah judul daftar' }] },
      { sel: [{ kolom: 1, isi: keterangan, peran: 'bawah judul daftar' }] },
      { sel: [] },
    ],
  };
}
