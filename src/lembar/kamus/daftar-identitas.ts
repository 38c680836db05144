/** The settings that name the office, the regulation and the days: what the report prints around the numbers. */

/** What the value of a setting must be. */
type JenisIdentitas = 'teks' | 'nip' | 'tahun' | 'tanggal' | 'pilihan';

export type KunciIdentitas =
  | 'tahunLaporan' | 'tanggalLaporan' | 'namaPemda' | 'namaPd' | 'alamat1' | 'alamat2' | 'namaKepala' | 'pangkatKepala'
  | 'nipKepala' | 'jabatanKepala' | 'tempat' | 'penerima' | 'nomorLaporan' | 'namaPembuat' | 'jabatanPembuat'
  | 'nipPembuat' | 'kertas' | 'perEkspor' | 'nomorPerbup' | 'tahunPerbup' | 'berlaku' | 'pencatat';

export interface ButirIdentitas {
  readonly kunci: KunciIdentitas;
  /** The key as it stands in sheet Pengaturan. */
  readonly pengaturan: string;
  readonly sinonim: readonly string[];
  readonly jenis: JenisIdentitas;
  /** Of a `pilihan`: what may be chosen. */
  readonly pilihan?: readonly string[];
  /** Value where nothing is set; '' = nothing. */
  readonly baku: string;
  /** Indonesian, for column Penjelasan. */
  readonly penjelasan: string;
}

const butir = (
  kunci: KunciIdentitas, pengaturan: string, jenis: JenisIdentitas, penjelasan: string,
  { baku = '', sinonim = [], pilihan }: Partial<Pick<ButirIdentitas, 'baku' | 'sinonim' | 'pilihan'>> = {},
): ButirIdentitas => ({ kunci, pengaturan, sinonim, jenis, baku, penjelasan, ...(pilihan && { pilihan }) });

export const DAFTAR_IDENTITAS: readonly ButirIdentitas[] = [
  butir('tahunLaporan', 'Tahun laporan', 'tahun', 'Tahun yang dihitung. Kosong: tahun berjalan.', {
    sinonim: ['Tahun', 'Tahun Pelaporan'],
  }),
  butir('tanggalLaporan', 'Tanggal laporan', 'tanggal', 'Tanggal yang dicetak pada laporan. Kosong: hari ini.'),
  butir('namaPemda', 'Nama pemerintah daerah', 'teks', 'Baris pertama kop laporan.', {
    baku: 'PEMERINTAH KABUPATEN BELITUNG TIMUR',
  }),
  butir('namaPd', 'Nama PD', 'teks', 'Nama Perangkat Daerah pada kop dan judul laporan.', {
    sinonim: ['Nama Perangkat Daerah', 'Perangkat Daerah', 'Nama OPD'],
  }),
  butir('alamat1', 'Alamat baris 1', 'teks', 'Baris alamat pertama pada kop laporan.', {
    sinonim: ['Alamat', 'Alamat 1'],
  }),
  butir('alamat2', 'Alamat baris 2', 'teks', 'Baris alamat kedua pada kop laporan, misalnya telepon dan laman.', {
    sinonim: ['Alamat 2'],
  }),
  butir('namaKepala', 'Nama kepala PD', 'teks', 'Nama lengkap dengan gelar pada tanda tangan laporan.', {
    sinonim: ['Nama Kepala Perangkat Daerah', 'Nama Kepala'],
  }),
  butir('pangkatKepala', 'Pangkat kepala PD', 'teks', 'Pangkat di bawah nama pada tanda tangan.', {
    sinonim: ['Pangkat/Gol. Kepala PD', 'Pangkat Kepala'],
  }),
  butir('nipKepala', 'NIP kepala PD', 'nip', 'NIP di bawah nama pada tanda tangan, 18 digit sebagai teks.', {
    sinonim: ['NIP Kepala Perangkat Daerah', 'NIP Kepala'],
  }),
  butir('jabatanKepala', 'Jabatan kepala PD', 'teks', 'Jabatan di atas tanda tangan, termasuk "Plt." bila ada.', {
    sinonim: ['Jabatan Kepala Perangkat Daerah', 'Jabatan Kepala', 'Jabatan Penanda Tangan'],
  }),
  butir('tempat', 'Tempat', 'teks', 'Tempat pada tanggal tanda tangan.', {
    baku: 'Manggar', sinonim: ['Tempat Penandatanganan', 'Tempat Tanda Tangan'],
  }),
  butir('penerima', 'Penerima laporan', 'teks', 'PD yang menerima laporan (Lampiran J).', {
    sinonim: ['Penerima'], baku: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  }),
  butir('nomorLaporan', 'Nomor laporan', 'teks', 'Nomor surat laporan; dicetak pada laporan dan ekspor SIASN.', {
    sinonim: ['Nomor Surat Laporan'],
  }),
  butir('namaPembuat', 'Nama pembuat laporan', 'teks', 'Bertanda tangan di kiri sebagai pembuat laporan; boleh kosong.', {
    sinonim: ['Nama Pembuat', 'Dibuat Oleh'],
  }),
  butir('jabatanPembuat', 'Jabatan pembuat laporan', 'teks', 'Jabatan di atas tanda tangan pembuat laporan.', {
    sinonim: ['Jabatan Pembuat'],
  }),
  butir('nipPembuat', 'NIP pembuat laporan', 'nip', 'NIP di bawah nama pembuat laporan, 18 digit sebagai teks.', {
    sinonim: ['NIP Pembuat'],
  }),
  butir('kertas', 'Kertas', 'pilihan', 'Ukuran kertas laporan, kartu, dan ekspor ketika dicetak.', {
    baku: 'A4', pilihan: ['A4', 'F4'], sinonim: ['Ukuran Kertas'],
  }),
  butir('perEkspor', 'Ekspor SIASN per', 'pilihan', 'Satu baris ekspor untuk tiap orang dan jenis, atau untuk tiap sesi.', {
    baku: 'orang dan jenis', pilihan: ['orang dan jenis', 'sesi'],
  }),
  butir('nomorPerbup', 'Nomor Perbup', 'teks', 'Nomor Peraturan Bupati. Kosong: dicetak sebagai rancangan.'),
  butir('tahunPerbup', 'Tahun Perbup', 'tahun', 'Tahun Peraturan Bupati. Kosong: dicetak sebagai rancangan.'),
  butir('berlaku', 'Tanggal mulai berlaku', 'tanggal', 'Hari mulai berlaku Perbup. Kosong: anggapan yang dicetak.', {
    sinonim: ['Tanggal Mulai Berlaku Perbup', 'Mulai Berlaku'],
  }),
  butir('pencatat', 'Nama pencatat', 'teks', 'Nama yang ditulis pada Riwayat; boleh kosong.', {
    sinonim: ['Pencatat'],
  }),
];
