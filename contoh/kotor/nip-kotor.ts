/** NIPs as other systems, paper and numeric cells leave them. */
import { pegawaiContoh } from '../pegawai-contoh';
import { blok, type BlokKotor } from './blok-kotor';

const NBSP = '\u00a0';
const nip = (kunci: string): string => pegawaiContoh(kunci).nip;
/** `19860926 201505 1 001`, as on paper. */
const terpenggal = (kunci: string, pemisah: string): string =>
  nip(kunci).replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, `$1${pemisah}$2${pemisah}$3${pemisah}$4`);
const lebarPenuh = (teks: string): string =>
  teks.replace(/\d/g, (angka) => String.fromCharCode(angka.charCodeAt(0) + 0xfee0));

const TERBACA: readonly BlokKotor[] = [
  blok({
    uraian: 'NIP dengan apostrof dari sistem lain', nasib: 'Dihitung',
    peserta: 'bendahara', tanggal: '2025-02-06', materi: 'Menyiapkan berkas pengajuan gaji berkala',
    lain: { 'NIP Peserta': `'${nip('bendahara')}` },
  }),
  blok({
    uraian: 'NIP dengan tanda petik terbalik dari sistem lain', nasib: 'Dihitung',
    peserta: 'data-penyelia', tanggal: '2025-02-11', materi: 'Memeriksa cadangan data bulanan',
    lain: { 'NIP Peserta': `\`${nip('data-penyelia')}` },
  }),
  blok({
    uraian: 'NIP terpenggal spasi seperti pada naskah', nasib: 'Dihitung',
    peserta: 'pelayanan-madya', tanggal: '2025-03-05', materi: 'Menelaah indikator mutu layanan',
    lain: { 'NIP Peserta': terpenggal('pelayanan-madya', ' ') },
  }),
  blok({
    uraian: 'NIP terpenggal spasi tak terputus dari laman web', nasib: 'Dihitung',
    peserta: 'perencana', tanggal: '2025-03-12', materi: 'Menyelaraskan rencana kerja dengan anggaran',
    lain: { 'NIP Peserta': terpenggal('perencana', NBSP) },
  }),
  blok({
    uraian: 'NIP bertitik', nasib: 'Dihitung',
    peserta: 'widyaiswara', tanggal: '2025-04-10', materi: 'Merancang modul belajar mandiri',
    lain: { 'NIP Peserta': terpenggal('widyaiswara', '.') },
  }),
  blok({
    uraian: 'NIP diawali tulisan "NIP."', nasib: 'Dihitung',
    peserta: 'pengembangan-mahir', tanggal: '2025-04-22', materi: 'Memutakhirkan peta kebutuhan pelatihan',
    lain: { 'NIP Peserta': `NIP. ${terpenggal('pengembangan-mahir', ' ')}` },
  }),
  blok({
    uraian: 'NIP dengan angka lebar penuh', nasib: 'Dihitung',
    peserta: 'pengadministrasi', tanggal: '2025-05-06', materi: 'Menata arsip inaktif sesuai jadwal retensi',
    lain: { 'NIP Peserta': lebarPenuh(nip('pengadministrasi')) },
  }),
];

const DITOLAK: readonly BlokKotor[] = [
  blok({
    uraian: 'NIP tersimpan sebagai angka, satu calon', nasib: 'Perlu perbaikan', kode: ['nip-delapan-belas-digit'],
    peserta: 'data-pertama', tanggal: '2025-05-08', materi: 'Menguji pemulihan basis data',
    lain: { 'NIP Peserta': { angka: Number(nip('data-pertama')) } },
  }),
  blok({
    uraian: 'NIP tersimpan sebagai angka, dua calon', nasib: 'Perlu perbaikan', kode: ['nip-delapan-belas-digit'],
    peserta: 'rakhmat', tanggal: '2025-05-15', materi: 'Menyusun analisis kebutuhan pelatihan',
    lain: { 'NIP Peserta': { angka: Number(nip('rakhmat')) }, 'Nama Peserta': undefined },
  }),
  blok({
    uraian: 'NIP berbentuk eksponen', nasib: 'Perlu perbaikan', kode: ['nip-delapan-belas-digit'],
    peserta: 'siti', tanggal: '2025-05-21', materi: 'Mengkaji usulan kenaikan pangkat',
    lain: { 'NIP Peserta': '1,99104E+17' },
  }),
  blok({
    uraian: 'NIP berakhiran 000 setelah dibuka di Excel', nasib: 'Perlu perbaikan', kode: ['nip-delapan-belas-digit'],
    peserta: 'statistisi', tanggal: '2025-06-03', materi: 'Menyusun metadata statistik sektoral',
    lain: { 'NIP Peserta': `${nip('statistisi').slice(0, 15)}000` },
  }),
  blok({
    uraian: 'NIP 17 digit', nasib: 'Perlu perbaikan', kode: ['nip-delapan-belas-digit'],
    peserta: 'kabid-data', tanggal: '2025-06-12', materi: 'Merancang arsitektur data dinas',
    lain: { 'NIP Peserta': nip('kabid-data').slice(0, 17) },
  }),
  blok({
    uraian: 'NIP 19 digit', nasib: 'Perlu perbaikan', kode: ['nip-delapan-belas-digit'],
    peserta: 'penata-keuangan', tanggal: '2025-06-17', materi: 'Menyusun catatan atas laporan keuangan',
    lain: { 'NIP Peserta': `${nip('penata-keuangan')}1` },
  }),
  blok({
    uraian: 'NIP lama 9 digit', nasib: 'Perlu perbaikan', kode: ['nip-delapan-belas-digit'],
    peserta: 'pelayanan-penyelia', tanggal: '2025-07-02', materi: 'Menyusun daftar arsip vital',
    lain: { 'NIP Peserta': '380061234' },
  }),
  blok({
    uraian: 'NIP Pembimbing 17 digit', nasib: 'Dihitung', kode: ['nip-delapan-belas-digit'],
    peserta: 'uptd-pelaksana', tanggal: '2025-07-08', materi: 'Mencatat penerimaan barang uji',
    lain: { 'NIP Pembimbing': nip('kepala-uptd').slice(0, 17) },
  }),
];

export const NIP_KOTOR: readonly BlokKotor[] = [...TERBACA, ...DITOLAK];
