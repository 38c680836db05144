/** No session stands in the sheet twice. */
import { namaPokok } from '../../istilah/nama-pokok';
import type { BarisSesi } from '../../istilah/sesi';
import { tanggal } from '../../istilah/tanggal';
import { kembalikanLatin } from '../huruf-serupa';
import type { KaidahDaftar, Lingkungan, Pelanggaran } from '../kaidah';
import { kelompokGanda } from '../kelompok-ganda';
import { sebutBaris } from '../kalimat/sebut-baris';
import { kenaliOrang } from '../kenali-orang';
import { PERBUP } from '../perbup';
import { pilihDipertahankan } from '../pilih-dipertahankan';
import { kelompokSehariSejenis } from './sesi-sehari-sejenis';

/** Materi is compared without case, look-alike letters, and the full stop that some people end it with. */
const kunciMateri = (materi: string): string => kembalikanLatin(materi).toLowerCase().replace(/[.\s]+$/, '');

/** Who gave it and what about. */
function kunciSesi({ nipPembimbing, namaPembimbing, materi }: BarisSesi, { daftarPegawai }: Lingkungan): string {
  const pembimbing =
    kenaliOrang(nipPembimbing, namaPembimbing, daftarPegawai) ??
    (nipPembimbing.hasil === 'keliru' ? nipPembimbing.digit : namaPokok(namaPembimbing));
  return `${pembimbing}|${kunciMateri(materi)}`;
}

function periksa(daftarSesi: readonly BarisSesi[], lingkungan: Lingkungan): ReadonlyMap<number, Pelanggaran> {
  const hasil = new Map<number, Pelanggaran>();
  for (const sehari of kelompokSehariSejenis(daftarSesi)) {
    for (const ganda of kelompokGanda(sehari, (sesi) => kunciSesi(sesi, lingkungan))) {
      const dipertahankan = pilihDipertahankan(ganda, lingkungan.ketentuan);
      for (const sesi of ganda) if (sesi !== dipertahankan) hasil.set(sesi.baris, gandaDari(dipertahankan, sesi));
    }
  }
  return hasil;
}

const gandaDari = (dipertahankan: BarisSesi, sesi: BarisSesi): Pelanggaran => ({
  temuan:
    `Sesi ini sama dengan ${sebutBaris(dipertahankan)}: peserta, tanggal, jenis, pembimbing, dan materinya sama; ` +
    'yang dihitung baris itu.',
  perbaikan:
    `Hapus baris ${sesi.baris} atau isi Pelaksanaan dengan Batal; ` +
    'jika memang kegiatan lain, perbaiki tanggal atau materinya.',
});

/** The row with the lower JP is kept, so that nobody gains by a second copy (decision 0016). */
export const sesiTidakGanda: KaidahDaftar = {
  kode: 'sesi-tidak-ganda',
  nama: 'Sesi tidak ganda',
  syarat: 'Tidak ada dua baris dengan peserta, tanggal, jenis, pembimbing, dan materi yang sama; satu yang dihitung.',
  tingkat: 'tolak',
  kolom: 'Materi',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
