/** The report year as it is typed. */

export const tahunIsian = (teks: string): number | undefined => (/^\s*20\d\d\s*$/.test(teks) ? Number(teks) : undefined);

/** What is wrong with it; undefined where nothing is. */
export const galatTahun = (teks: string): string | undefined =>
  tahunIsian(teks) === undefined ? 'Tulis tahun dengan empat angka, misalnya 2025.' : undefined;
