/** A sheet of the staff's own, of which the tool knows nothing and which it must leave alone. */
import { hari, type LembarContoh } from './lembar-contoh';

export const lembarCatatan: LembarContoh = {
  judul: 'Catatan bidang',
  kolom: [
    { judul: 'Tanggal', isi: 'tanggal', lebar: 110 }, { judul: 'Bidang', lebar: 190 }, { judul: 'Catatan', lebar: 420 },
    { judul: 'Selesai', lebar: 80 },
  ],
  baris: [
    { Tanggal: hari('2025-03-17'), Bidang: 'Bidang Pelayanan', Catatan: 'Kartu kendali bulan Februari menyusul', Selesai: 'ya' },
    { Tanggal: hari('2025-06-20'), Bidang: 'UPTD Balai Contoh', Catatan: 'Dua sesi dicatat pada lembar lama, sudah dipindah', Selesai: 'ya' },
    { Tanggal: hari('2025-09-30'), Bidang: 'Bidang Data dan Informasi', Catatan: 'Daftar sesi disalin dari aplikasi lain, periksa NIP-nya' },
    { Tanggal: hari('2025-11-28'), Bidang: 'Sekretariat', Catatan: 'Rekap akhir tahun disampaikan paling lambat 15 Desember' },
  ],
};
