/** The people of the invented PD: forty, every jenjang, NIPs well formed, all of them made up. */

export interface PegawaiContoh {
  /** How the other files of the sample call this person. */
  readonly kunci: string;
  readonly nama: string;
  /** 18 digits. */
  readonly nip: string;
  readonly status: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly jenjang: string;
  readonly unit: string;
  /** Key of the atasan langsung; '' for the head, whose superior is in another PD. */
  readonly atasan: string;
  readonly bertalenta: string;
  readonly keaktifan?: string;
  /** `YYYY-MM-DD`. */
  readonly sejak?: string;
}

type BarisSusunan = readonly [
  kunci: string, nama: string, nip: string, status: string, pangkat: string, jabatan: string, jenjang: string,
  bertalenta: string, perubahan?: readonly [keaktifan: string, sejak: string],
];

interface Bagian {
  readonly unit: string;
  readonly atasan: string;
  readonly pegawai: readonly BarisSusunan[];
}

const SUSUNAN: readonly Bagian[] = [
  {
    unit: 'Dinas Contoh', atasan: '',
    pegawai: [
      ['kadis', 'Drs. Wirayuda Santosa, M.Si', '19680214 199403 1 004', 'PNS', 'Pembina Utama Muda (IV/c)', 'Kepala Dinas', 'JPT Pratama', 'Tidak'],
    ],
  },
  {
    unit: 'Dinas Contoh', atasan: 'kadis',
    pegawai: [
      ['sekretaris', 'Ratna Kusumawati, S.Sos., M.AP', '19720619 199803 2 005', 'PNS', 'Pembina Tk. I (IV/b)', 'Sekretaris Dinas', 'Administrator', 'Ya'],
      ['kabid-pelayanan', 'Bambang Setiadi, S.T., M.T.', '19750822 200112 1 003', 'PNS', 'Pembina (IV/a)', 'Kepala Bidang Pelayanan', 'Administrator', 'Ya'],
      ['kabid-pengembangan', 'Yuliana Maharani, S.H., M.H.', '19780305 200212 2 006', 'PNS', 'Pembina (IV/a)', 'Kepala Bidang Pengembangan', 'Administrator', 'Ya'],
      ['kabid-data', 'Agus Firmansyah, S.Kom., M.Kom.', '19801117 200501 1 008', 'PNS', 'Penata Tk. I (III/d)', 'Kepala Bidang Data dan Informasi', 'Administrator', 'Ya'],
      ['arsiparis-utama', 'Dr. Baskoro Adinata, M.Hum.', '19600903 198603 1 001', 'PNS', 'Pembina Utama Madya (IV/d)', 'Arsiparis Ahli Utama', 'JF Ahli Utama', 'Tidak', ['Pensiun', '2025-10-01']],
    ],
  },
  {
    unit: 'Sekretariat', atasan: 'sekretaris',
    pegawai: [
      ['kasubbag-umum', 'Dewi Anggraini, S.E.', '19830911 200604 2 011', 'PNS', 'Penata Tk. I (III/d)', 'Kepala Subbagian Umum dan Kepegawaian', 'Pengawas', 'Ya'],
      ['kasubbag-keuangan', 'Sri Wahyuni, S.E.', '19840127 200903 2 004', 'PNS', 'Penata (III/c)', 'Kepala Subbagian Keuangan', 'Pengawas', 'Ya'],
      ['perencana', 'Fajar Nugroho, S.E., M.Si', '19790630 200312 1 007', 'PNS', 'Pembina (IV/a)', 'Perencana Ahli Madya', 'JF Ahli Madya', 'Ya'],
    ],
  },
  {
    unit: 'Sekretariat', atasan: 'kasubbag-umum',
    pegawai: [
      ['rakhmat', 'Rakhmat Pratama, S.IP', '19860926 201505 1 001', 'PNS', 'Penata (III/c)', 'Analis SDM Aparatur Ahli Muda', 'JF Ahli Muda', 'Ya'],
      ['siti', 'Siti Wati, SH', '19910418 201903 2 009', 'PNS', 'Penata Muda Tk. I (III/b)', 'Analis SDM Aparatur Ahli Pertama', 'JF Ahli Pertama', 'Ya'],
      ['rahmat', 'Rahmat Hidayanto, S.Kom.', '19860926 201505 1 017', 'PNS', 'Penata (III/c)', 'Pranata Komputer Ahli Muda', 'JF Ahli Muda', 'Ya'],
      ['pengadministrasi', 'Joko Prasetyo', '19780212 200701 1 010', 'PNS', 'Pengatur Tk. I (II/d)', 'Pengadministrasi Perkantoran', 'Pelaksana', 'Ya'],
      ['arsiparis-terampil', 'Lestari Handayani, A.Md.', '19940705 202012 2 013', 'PNS', 'Pengatur (II/c)', 'Arsiparis Terampil', 'JF Terampil', 'Ya'],
      ['pengemudi', 'Slamet Riyanto', '19760819 200801 1 012', 'PNS', 'Pengatur Muda Tk. I (II/b)', 'Pengemudi', 'Pelaksana', 'Tidak'],
    ],
  },
  {
    unit: 'Sekretariat', atasan: 'kasubbag-keuangan',
    pegawai: [
      ['penata-keuangan', 'Indah Permatasari, S.Ak.', '19950321 202203 2 004', 'PNS', 'Penata Muda (III/a)', 'Penata Laporan Keuangan', 'Pelaksana', 'Ya'],
      ['bendahara', 'Maya Puspita, A.Md.Ak.', '19890914 201402 2 003', 'PNS', 'Penata Muda (III/a)', 'Pengelola Keuangan', 'Pelaksana', 'Ya'],
    ],
  },
  {
    unit: 'Bidang Pelayanan', atasan: 'kabid-pelayanan',
    pegawai: [
      ['pelayanan-madya', 'Hesti Wulandari, S.K.M., M.Kes.', '19770408 200212 2 002', 'PNS', 'Pembina (IV/a)', 'Pengawas Mutu Layanan Ahli Madya', 'JF Ahli Madya', 'Ya'],
      ['pelayanan-muda', 'Dimas Saputra, S.Sos.', '19850716 201001 1 005', 'PNS', 'Penata (III/c)', 'Analis Kebijakan Ahli Muda', 'JF Ahli Muda', 'Ya'],
      ['pelayanan-pertama', 'Putri Amalia, S.I.Kom.', '19930225 201903 2 010', 'PNS', 'Penata Muda Tk. I (III/b)', 'Pranata Humas Ahli Pertama', 'JF Ahli Pertama', 'Ya'],
      ['pelayanan-penyelia', 'Sugeng Hariyadi', '19710930 199703 1 006', 'PNS', 'Penata Tk. I (III/d)', 'Arsiparis Penyelia', 'JF Penyelia', 'Ya'],
      ['pelayanan-mahir', 'Nurul Fitriani, A.Md.', '19880612 201101 2 008', 'PNS', 'Penata Muda (III/a)', 'Arsiparis Mahir', 'JF Mahir', 'Ya'],
      ['pelayanan-pelaksana', 'Andi Kurniawan', '19920128 201502 1 002', 'PNS', 'Pengatur (II/c)', 'Pengadministrasi Layanan', 'Pelaksana', 'Ya', ['Pindah', '2025-08-01']],
      ['pelayanan-pppk', 'Rizka Oktaviani, S.AP', '19961009 202321 2 011', 'PPPK', 'IX', 'Pranata Humas Ahli Pertama', 'JF Ahli Pertama', 'Tidak'],
    ],
  },
  {
    unit: 'Bidang Pengembangan', atasan: 'kabid-pengembangan',
    pegawai: [
      ['widyaiswara', 'Endang Purwaningsih, S.Pd., M.Pd.', '19820524 200604 2 009', 'PNS', 'Penata Tk. I (III/d)', 'Widyaiswara Ahli Muda', 'JF Ahli Muda', 'Ya'],
      ['pengembangan-pertama', 'Galih Ramadhan, S.Psi.', '19920803 201903 1 007', 'PNS', 'Penata Muda Tk. I (III/b)', 'Assessor SDM Aparatur Ahli Pertama', 'JF Ahli Pertama', 'Ya'],
      ['pengembangan-mahir', 'Wahyu Setyawan, A.Md.', '19870215 201001 1 011', 'PNS', 'Penata Muda (III/a)', 'Pranata SDM Aparatur Mahir', 'JF Mahir', 'Ya'],
      ['pengembangan-terampil', 'Dian Pertiwi, A.Md.', '19960920 202012 2 006', 'PNS', 'Pengatur (II/c)', 'Pranata SDM Aparatur Terampil', 'JF Terampil', 'Ya'],
      ['pengembangan-pelaksana', 'Arif Budiman, S.H.', '19900611 201402 1 004', 'PNS', 'Penata Muda (III/a)', 'Penelaah Teknis Kebijakan', 'Pelaksana', 'Ya'],
      ['pengembangan-cpns', 'Nadia Rahmawati, S.Psi.', '20000116 202506 2 003', 'CPNS', 'Penata Muda (III/a)', 'Assessor SDM Aparatur Ahli Pertama', 'JF Ahli Pertama', 'Tidak'],
    ],
  },
  {
    unit: 'Bidang Data dan Informasi', atasan: 'kabid-data',
    pegawai: [
      ['statistisi', 'Eko Susilo, S.Stat.', '19840803 200902 1 003', 'PNS', 'Penata (III/c)', 'Statistisi Ahli Muda', 'JF Ahli Muda', 'Ya'],
      ['data-pertama', 'Tania Salsabila, S.Kom.', '19940511 202203 2 008', 'PNS', 'Penata Muda (III/a)', 'Pranata Komputer Ahli Pertama', 'JF Ahli Pertama', 'Ya'],
      ['data-penyelia', 'Hari Subagyo, A.Md.', '19730707 199903 1 005', 'PNS', 'Penata Tk. I (III/d)', 'Pranata Komputer Penyelia', 'JF Penyelia', 'Ya'],
      ['data-pppk', 'Ilham Maulana, A.Md.Kom.', '19980330 202421 1 006', 'P3K', 'VII', 'Pranata Komputer Terampil', 'JF Terampil', 'Tidak'],
    ],
  },
  {
    unit: 'UPTD Balai Contoh', atasan: 'kadis',
    pegawai: [
      ['kepala-uptd', 'Suryanto Wibisono, S.P.', '19810218 200701 1 009', 'PNS', 'Penata Tk. I (III/d)', 'Kepala UPTD Balai Contoh', 'Pengawas', 'Ya'],
    ],
  },
  {
    unit: 'UPTD Balai Contoh', atasan: 'kepala-uptd',
    pegawai: [
      ['penguji-penyelia', 'Mulyadi Hartono', '19740425 199803 1 008', 'PNS', 'Penata Tk. I (III/d)', 'Penguji Mutu Barang Penyelia', 'JF Penyelia', 'Ya'],
      ['penguji-pemula', 'Bayu Anggara', '19990814 202203 1 005', 'PNS', 'Pengatur Muda (II/a)', 'Pemadam Kebakaran Pemula', 'JF Pemula', 'Ya'],
      ['uptd-terampil', 'Sri Wahyuni, A.Md.', '19930119 201903 2 012', 'PNS', 'Pengatur Tk. I (II/d)', 'Penguji Mutu Barang Terampil', 'JF Terampil', 'Ya'],
      ['uptd-pelaksana', 'Rudi Hermawan', '19850323 201001 1 014', 'PNS', 'Pengatur (II/c)', 'Pengadministrasi Perkantoran', 'Pelaksana', 'Ya'],
    ],
  },
];

export const DAFTAR_PEGAWAI_CONTOH: readonly PegawaiContoh[] = SUSUNAN.flatMap(({ unit, atasan, pegawai }) =>
  pegawai.map(([kunci, nama, nip, status, pangkat, jabatan, jenjang, bertalenta, perubahan]) => ({
    kunci, nama, nip: nip.replaceAll(' ', ''), status, pangkat, jabatan, jenjang, unit, atasan, bertalenta,
    keaktifan: perubahan?.[0], sejak: perubahan?.[1],
  })),
);

const MENURUT_KUNCI = new Map(DAFTAR_PEGAWAI_CONTOH.map((pegawai) => [pegawai.kunci, pegawai]));

/** A person by key; throws a plain Error (a bug of the sample) when there is none. */
export function pegawaiContoh(kunci: string): PegawaiContoh {
  const pegawai = MENURUT_KUNCI.get(kunci);
  if (!pegawai) throw new Error(`no such person in the sample: ${kunci}`);
  return pegawai;
}

/** The atasan langsung; for the head of the PD, whose superior works elsewhere, the sekretaris stands in. */
export const atasanContoh = ({ atasan }: PegawaiContoh): PegawaiContoh => pegawaiContoh(atasan || 'sekretaris');
