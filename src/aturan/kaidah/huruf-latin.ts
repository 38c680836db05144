/** Keys and materi hold Latin letters only: a look-alike letter is not seen and not found. */
import type { BarisSesi, KolomSesi } from '../../istilah/sesi';
import { tanggal } from '../../istilah/tanggal';
import { adaHurufSerupa, kembalikanLatin } from '../huruf-serupa';
import type { Kaidah, Pelanggaran } from '../kaidah';
import { kutip } from '../kalimat/kutip';
import { PERBUP } from '../perbup';

const asalDari = (baca: { readonly hasil: string; readonly asal?: string }): string => baca.asal ?? '';

/** The typed text of each column that may hold one. Cleaned text columns come with what was typed. */
function periksa(sesi: BarisSesi): readonly Pelanggaran[] | undefined {
  let hasil: Pelanggaran[] | undefined;
  const lihat = (kolom: KolomSesi, teks: string): void => {
    if (teks === '' || !adaHurufSerupa(teks) || hasil?.some((satu) => satu.kolom === kolom)) return;
    hasil = [...(hasil ?? []), pelanggaran(kolom, teks)];
  };
  for (const { kolom, asal } of sesi.teksDirapikan) lihat(kolom, asal);
  lihat('ID Sesi', sesi.id);
  lihat('Jenis', asalDari(sesi.jenis));
  lihat('Lingkup', asalDari(sesi.lingkup));
  lihat('Nama Peserta', sesi.namaPeserta);
  lihat('Nama Pembimbing', sesi.namaPembimbing);
  lihat('Materi', sesi.materi);
  lihat('Kompetensi', sesi.kompetensi);
  lihat('Pelaksanaan', asalDari(sesi.pelaksanaan));
  return hasil;
}

function pelanggaran(kolom: KolomSesi, teks: string): Pelanggaran {
  const kata = teks.split(/[\s,;]+/).filter(adaHurufSerupa);
  return {
    kolom,
    temuan: `${kata.map(kutip).join(', ')} memuat huruf bukan Latin yang serupa dengan huruf Latin.`,
    perbaikan: `Ketik ulang ${kata.map(kembalikanLatin).map(kutip).join(', ')}; jangan disalin dari dokumen asal.`,
  };
}

export const hurufLatin: Kaidah = {
  kode: 'huruf-latin',
  nama: 'Huruf Latin',
  syarat: 'Nama, kunci, dan materi ditulis dengan huruf Latin, tanpa huruf Kiril atau Yunani yang serupa.',
  tingkat: 'ingatkan',
  kolom: 'Nama Peserta',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
