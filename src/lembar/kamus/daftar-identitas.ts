/** The settings that name the office, the regulation and the days: what the report prints around the numbers. */

/** What the value of a setting must be. */
export type JenisIdentitas = 'teks' | 'nip' | 'tahun' | 'tanggal';

export type KunciIdentitas =
  | 'tahunLaporan' | 'tanggalLaporan' | 'namaPemda' | 'namaPd' | 'alamat1' | 'alamat2' | 'namaKepala' | 'pangkatKepala'
  | 'nipKepala' | 'jabatanKepala' | 'tempat' | 'penerima' | 'nomorPerbup' | 'tahunPerbup' | 'berlaku' | 'pencatat';

export interface ButirIdentitas {
  readonly kunci: KunciIdentitas;
  /** The key as it stands in sheet Pengaturan. */
  readonly pengaturan: string;
  readonly sinonim: readonly string[];
  readonly jenis: JenisIdentitas;
  /** Value where nothing is set; '' = nothing. */
  readonly baku: string;
  /** Indonesian, for column Penjelasan. */
  readonly penjelasan: string;
}

const butir = (
  kunci: KunciIdentitas, pengaturan: string, jenis: JenisIdentitas, penjelasan: string,
  { baku = '', sinonim = [] }: { readonly baku?: string; readonly sinonim?: readonly string[] } = {},
): ButirIdentitas => ({ kunci, pengaturan, sinonim, jenis, baku, penjelasan });

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
  butir('nomorPerbup', 'Nomor Perbup', 'teks', 'Nomor Peraturan Bupati. Kosong: dicetak sebagai rancangan.'),
  butir('tahunPerbup', 'Tahun Perbup', 'tahun', 'Tahun Peraturan Bupati. Kosong: dicetak sebagai rancangan.'),
  butir('berlaku', 'Tanggal mulai berlaku', 'tanggal', 'Hari mulai berlaku Perbup. Kosong: anggapan yang dicetak.', {
    sinonim: ['Tanggal Mulai Berlaku Perbup', 'Mulai Berlaku'],
  }),
  butir('pencatat', 'Nama pencatat', 'teks', 'Nama yang ditulis pada Riwayat; boleh kosong.', {
    sinonim: ['Pencatat'],
  }),
];
