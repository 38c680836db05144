/** Sheet Pengaturan of the sample: the identity of the invented PD, and every parameter and reading at its default. */
import { DAFTAR_PARAMETER } from '../src/aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../src/aturan/daftar-pertanyaan';
import { DAFTAR_IDENTITAS, type KunciIdentitas } from '../src/lembar/kamus/daftar-identitas';
import type { LembarContoh } from './lembar-contoh';
import { pegawaiContoh } from './pegawai-contoh';

const kepala = pegawaiContoh('kadis');
const pembuat = pegawaiContoh('kasubbag-umum');

/** What is not named keeps blank: the draft has no number, nor has the report; its date is the day of the run. */
const IDENTITAS: Readonly<Partial<Record<KunciIdentitas, string | number>>> = {
  tahunLaporan: 2025,
  namaPemda: 'PEMERINTAH KABUPATEN CONTOH',
  namaPd: 'DINAS CONTOH KABUPATEN',
  alamat1: 'Jalan Contoh Nomor 10, Kecamatan Contoh, Kabupaten Contoh',
  alamat2: 'Telepon (0000) 000000',
  namaKepala: kepala.nama,
  pangkatKepala: kepala.pangkat.replace(/ \(.*/, ''),
  nipKepala: kepala.nip,
  jabatanKepala: 'Kepala Dinas Contoh Kabupaten',
  tempat: 'Contoh',
  penerima: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Contoh',
  namaPembuat: pembuat.nama,
  jabatanPembuat: pembuat.jabatan,
  nipPembuat: pembuat.nip,
};

export const lembarPengaturan: LembarContoh = {
  judul: 'Pengaturan',
  kolom: [{ judul: 'Pengaturan', lebar: 280 }, { judul: 'Nilai', lebar: 420 }, { judul: 'Penjelasan', lebar: 520 }],
  baris: [
    ...DAFTAR_IDENTITAS.map(({ kunci, pengaturan, penjelasan }) => ({
      Pengaturan: pengaturan, Nilai: IDENTITAS[kunci], Penjelasan: penjelasan,
    })),
    ...DAFTAR_PARAMETER.map(({ pengaturan, deret, penjelasan }) => ({
      Pengaturan: pengaturan, Nilai: Number(deret[0]?.isi), Penjelasan: penjelasan,
    })),
    ...DAFTAR_PERTANYAAN.map(({ pengaturan, baku, pertanyaan }) => ({
      Pengaturan: pengaturan, Nilai: baku, Penjelasan: pertanyaan,
    })),
  ],
};
