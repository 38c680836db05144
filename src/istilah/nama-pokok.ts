/** A person's name without titles, dots and case, for comparing; never a key. */

/** Titles before a name, without dots, in small letters. */
const GELAR_DEPAN = new Set(
  'prof dr drs dra drg drh ir h hj kh apt ns r rr tn ny sdr sdri bapak ibu'.split(' '),
);
/** Degrees after a name where no comma sets them off, without dots, in small letters. */
const GELAR_BELAKANG = new Set(
  ('sh se st si sip sos skom spd sag skm sked sp spt spi ssi sst stp shut sikom sap sptk spsi sei shi sthi sfarm ' +
    'mh mm msi mpd map mkes mkom mt msc ma mag mba mip mph mtr amd amdkeb amdkep amk ama mpa mak ak phd sn ssn')
    .split(' '),
);

const tanpaTitik = (kata: string): string => kata.replace(/[.'’`]/g, '').toLowerCase();

/**
 * `Dr. H. RAKHMAT PRATAMA, S.IP., M.Si` and `Rakhmat Pratama, S.IP` both give `rakhmat pratama`.
 * A name that would vanish altogether (a single word that looks like a title) is kept.
 */
export function namaPokok(nama: string): string {
  const sebelumKoma = (nama.split(',')[0] ?? '').trim().split(/\s+/).filter(Boolean);
  const kata = sebelumKoma.map(tanpaTitik).filter(Boolean);
  let awal = 0;
  let akhir = kata.length;
  while (awal < akhir - 1 && GELAR_DEPAN.has(kata[awal] as string)) awal++;
  while (akhir > awal + 1 && gelarBelakang(kata[akhir - 1] as string, sebelumKoma[akhir - 1] as string)) akhir--;
  return kata.slice(awal, akhir).join(' ');
}

/** `SH` and `S.IP` are degrees; `Si` as an ordinary word of a name is one only in capitals or with a dot. */
const gelarBelakang = (pokok: string, tertulis: string): boolean =>
  GELAR_BELAKANG.has(pokok) && (tertulis.includes('.') || tertulis === tertulis.toUpperCase());
