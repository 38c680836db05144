/** Titles of the sheets that findings name, as the workbook's contract writes them. */

export const LEMBAR_ASAL = {
  sesi: 'Sesi',
  pegawai: 'Pegawai',
  kompetensi: 'Kompetensi',
  standar: 'Standar Kompetensi',
  jpLain: 'JP Lain',
} as const;
