/** How many clean sessions each person of the sample has in 2025, and in which months. */

export interface RencanaSesi {
  readonly kunci: string;
  readonly pembimbingan: number;
  readonly pendampingan: number;
  /** Months over which they are spread; few months make months above the cap. */
  readonly bulan: readonly number[];
}

const SETAHUN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const rencana = (
  kunci: string, pembimbingan: number, pendampingan: number, bulan: readonly number[] = SETAHUN,
): RencanaSesi => ({ kunci, pembimbingan, pendampingan, bulan });

/** Who is not listed has none: the head, and some whom nobody has coached yet. */
export const DAFTAR_RENCANA: readonly RencanaSesi[] = [
  rencana('sekretaris', 4, 0),
  rencana('kabid-pelayanan', 8, 2),
  rencana('kabid-pengembangan', 4, 2),
  rencana('kabid-data', 3, 2, [10]),
  rencana('arsiparis-utama', 0, 3, [2, 4, 6]),
  rencana('kasubbag-umum', 8, 2),
  rencana('kasubbag-keuangan', 6, 0, [4, 5]),
  rencana('perencana', 2, 4),
  rencana('rakhmat', 11, 1),
  rencana('siti', 4, 4),
  rencana('rahmat', 6, 2, [1, 2]),
  rencana('pengadministrasi', 3, 0),
  rencana('arsiparis-terampil', 6, 2),
  rencana('penata-keuangan', 7, 2),
  rencana('bendahara', 1, 0),
  rencana('pelayanan-madya', 2, 1),
  rencana('pelayanan-muda', 8, 0),
  rencana('pelayanan-pertama', 4, 3),
  rencana('pelayanan-penyelia', 2, 0, [11]),
  rencana('pelayanan-mahir', 6, 1, [7, 8]),
  rencana('pelayanan-pelaksana', 4, 1, [1, 3, 5, 7]),
  rencana('pelayanan-pppk', 3, 0),
  rencana('widyaiswara', 3, 3),
  rencana('pengembangan-pertama', 7, 2),
  rencana('pengembangan-mahir', 4, 2),
  rencana('pengembangan-terampil', 8, 1),
  rencana('pengembangan-cpns', 2, 0, [8, 10]),
  rencana('statistisi', 4, 1, [11]),
  rencana('data-pertama', 6, 2),
  rencana('data-penyelia', 1, 1),
  rencana('kepala-uptd', 8, 0),
  rencana('penguji-penyelia', 0, 7, [4, 9]),
  rencana('penguji-pemula', 4, 1),
  rencana('uptd-terampil', 8, 2),
];
