/** Sheet Pegawai of the sample, with the running number that staff keep in front. */
import { hari, type LembarContoh } from './lembar-contoh';
import { DAFTAR_PEGAWAI_CONTOH, pegawaiContoh } from './pegawai-contoh';

export const lembarPegawai: LembarContoh = {
  judul: 'Pegawai',
  kolom: [
    { judul: 'No.', lebar: 45 },
    { judul: 'Nama', lebar: 240 }, { judul: 'NIP', isi: 'teks', lebar: 165 }, { judul: 'Status', lebar: 65 },
    { judul: 'Pangkat/Gol.', lebar: 190 }, { judul: 'Jabatan', lebar: 260 }, { judul: 'Jenjang', lebar: 120 },
    { judul: 'Unit Kerja', lebar: 190 }, { judul: 'NIP Atasan Langsung', isi: 'teks', lebar: 165 },
    { judul: 'Bertalenta', lebar: 80 }, { judul: 'Keaktifan', lebar: 80 }, { judul: 'Sejak', isi: 'tanggal', lebar: 95 },
  ],
  baris: DAFTAR_PEGAWAI_CONTOH.map((pegawai, urutan) => ({
    'No.': urutan + 1,
    Nama: pegawai.nama,
    NIP: pegawai.nip,
    Status: pegawai.status,
    'Pangkat/Gol.': pegawai.pangkat,
    Jabatan: pegawai.jabatan,
    Jenjang: pegawai.jenjang,
    'Unit Kerja': pegawai.unit,
    'NIP Atasan Langsung': pegawai.atasan === '' ? undefined : pegawaiContoh(pegawai.atasan).nip,
    Bertalenta: pegawai.bertalenta,
    Keaktifan: pegawai.keaktifan,
    Sejak: pegawai.sejak === undefined ? undefined : hari(pegawai.sejak),
  })),
};
