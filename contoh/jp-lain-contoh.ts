/** Sheet JP Lain of the sample: about sixty other activities, a few of them doubtful or wrong. */
import { acak, type Acak } from './acak';
import { hariKerjaBulan } from './hari-kerja-contoh';
import { hari, type BarisContoh, type LembarContoh } from './lembar-contoh';
import { DAFTAR_PEGAWAI_CONTOH, pegawaiContoh, type PegawaiContoh } from './pegawai-contoh';

interface Tawaran {
  readonly bentuk: string;
  readonly kegiatan: string;
  readonly penyelenggara: string;
  readonly hari: number;
  readonly jp: number;
}

const BKPSDM = 'BKPSDM';
/** What the year offered; JP per activity as the organiser's certificate says. */
const DAFTAR_TAWARAN: readonly Tawaran[] = [
  { bentuk: 'Seminar/konferensi/sarasehan', kegiatan: 'Seminar Transformasi Layanan Digital', penyelenggara: 'Kementerian PANRB', hari: 1, jp: 4 },
  { bentuk: 'Workshop/lokakarya', kegiatan: 'Lokakarya Penyusunan Peta Proses Bisnis', penyelenggara: BKPSDM, hari: 2, jp: 10 },
  { bentuk: 'Sosialisasi', kegiatan: 'Sosialisasi Pengelolaan Kinerja ASN', penyelenggara: BKPSDM, hari: 1, jp: 4 },
  { bentuk: 'Bimbingan teknis', kegiatan: 'Bimbingan Teknis Pengelolaan Arsip Dinamis', penyelenggara: 'ANRI', hari: 3, jp: 24 },
  { bentuk: 'Pelatihan teknis', kegiatan: 'Pelatihan Pengadaan Barang/Jasa Level 1', penyelenggara: 'LKPP', hari: 5, jp: 40 },
  { bentuk: 'E-learning', kegiatan: 'Pembelajaran Mandiri Nilai BerAKHLAK', penyelenggara: 'LAN', hari: 2, jp: 6 },
  { bentuk: 'E-learning', kegiatan: 'Pembelajaran Mandiri Manajemen Risiko', penyelenggara: 'LAN', hari: 1, jp: 3 },
  { bentuk: 'Komunitas belajar', kegiatan: 'Komunitas Belajar Analis SDM Aparatur', penyelenggara: BKPSDM, hari: 1, jp: 2 },
  { bentuk: 'Belajar mandiri', kegiatan: 'Belajar Mandiri Statistik Sektoral', penyelenggara: 'Dinas Contoh', hari: 2, jp: 4 },
  { bentuk: 'Pelatihan jarak jauh', kegiatan: 'Pelatihan Jarak Jauh Penulisan Berita', penyelenggara: 'Kementerian Komunikasi dan Digital', hari: 3, jp: 18 },
];
const JUMLAH_BIASA = 50;
const JP_PENDEK = 10;
/** Per cent. */
const PELUANG_PANJANG = 15;

const barisJpLain = (pegawai: PegawaiContoh, tawaran: Tawaran, mulai: string, selesai: string, lain?: BarisContoh): BarisContoh => ({
  NIP: pegawai.nip,
  Nama: pegawai.nama,
  Bentuk: tawaran.bentuk,
  Lingkup: 'Nasional',
  'Nama Kegiatan': tawaran.kegiatan,
  Penyelenggara: tawaran.penyelenggara,
  'Tanggal Mulai': hari(mulai),
  'Tanggal Selesai': hari(selesai),
  Jumlah: tawaran.hari,
  JP: tawaran.jp,
  Bukti: 'Sertifikat',
  ...lain,
});

/** Long courses are rare; most people attend one or two activities a year. */
function biasa(pegawai: PegawaiContoh, { pilih, bulat, peluang }: Acak): BarisContoh {
  const tawaran = pilih(DAFTAR_TAWARAN.filter(({ jp }) => jp <= JP_PENDEK || peluang(PELUANG_PANJANG)));
  const hariKerja = hariKerjaBulan(2025, bulat(1, 11));
  const awal = bulat(0, hariKerja.length - tawaran.hari);
  const mulai = hariKerja[awal] ?? '';
  return barisJpLain(pegawai, tawaran, mulai, hariKerja[awal + tawaran.hari - 1] ?? mulai);
}

/** The doubtful ones, each recognisable by its Nama Kegiatan. */
const RAGU: readonly (readonly [kunci: string, kegiatan: string, mulai: string, lain: BarisContoh])[] = [
  ['siti', 'Seminar dengan JP lebih besar daripada tabel konversi', '2025-03-06', { Bentuk: 'Seminar/konferensi/sarasehan', JP: 8 }],
  ['rakhmat', 'Kegiatan dengan bentuk di luar tabel', '2025-04-16', { Bentuk: 'Arisan ilmu', JP: 2 }],
  ['pelayanan-pertama', 'Sesi mentoring yang seharusnya di lembar Sesi', '2025-05-20', { Bentuk: 'Mentoring', JP: 2 }],
  ['bendahara', 'Pelatihan yang JP-nya belum diisi', '2025-06-10', { Bentuk: 'Pelatihan teknis', JP: undefined }],
  ['statistisi', 'Pelatihan dengan JP berupa kata', '2025-07-15', { Bentuk: 'Pelatihan teknis', JP: 'dua puluh' }],
  ['widyaiswara', 'Kursus yang selesai pada tahun 2024', '2024-11-18', { Bentuk: 'Kursus', JP: 12 }],
  ['perencana', 'Pelatihan dengan tanggal berupa teks', '2025-08-11', { Bentuk: 'Pelatihan manajerial', 'Tanggal Mulai': '11 Agustus 2025', 'Tanggal Selesai': '13 Agt 2025', JP: 30 }],
  ['data-pertama', 'Konferensi internasional daring', '2025-09-24', { Bentuk: 'Seminar/konferensi/sarasehan', Lingkup: 'Internasional', JP: 6 }],
  ['kabid-data', 'Pelatihan dengan NIP berupa angka', '2025-10-02', { NIP: { angka: Number(pegawaiContoh('kabid-data').nip) }, Bentuk: 'Pelatihan teknis', JP: 20 }],
  ['uptd-pelaksana', 'Pelatihan pegawai yang tidak terdaftar', '2025-10-20', { NIP: '198912122014021009', Nama: 'Yoga Permana, S.T.', Bentuk: 'Pelatihan teknis', JP: 16 }],
];

function susunJpLain(): BarisContoh[] {
  const sumber = acak(606);
  const ragu = RAGU.map(([kunci, kegiatan, mulai, lain]) =>
    barisJpLain(pegawaiContoh(kunci), { bentuk: '', kegiatan, penyelenggara: BKPSDM, hari: 1, jp: 0 }, mulai, mulai, lain));
  const urutan = sumber.kocok(DAFTAR_PEGAWAI_CONTOH.filter(({ kunci }) => kunci !== 'kadis'));
  const peserta = [...urutan, ...urutan].slice(0, JUMLAH_BIASA);
  return sumber.kocok([...peserta.map((pegawai) => biasa(pegawai, sumber)), ...ragu]);
}

export const lembarJpLain: LembarContoh = {
  judul: 'JP Lain',
  kolom: [
    { judul: 'NIP', isi: 'teks', lebar: 165 }, { judul: 'Nama', lebar: 230 }, { judul: 'Bentuk', lebar: 200 },
    { judul: 'Lingkup', lebar: 100 }, { judul: 'Nama Kegiatan', lebar: 320 }, { judul: 'Penyelenggara', lebar: 180 },
    { judul: 'Tanggal Mulai', isi: 'tanggal', lebar: 110 }, { judul: 'Tanggal Selesai', isi: 'tanggal', lebar: 110 },
    { judul: 'Jumlah', lebar: 70 }, { judul: 'JP', lebar: 60 }, { judul: 'Bukti', lebar: 110 },
  ],
  baris: susunJpLain(),
};
