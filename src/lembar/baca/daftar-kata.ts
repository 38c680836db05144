/** Lists words the way a sentence does. */

function rangkai(daftar: readonly string[], penghubung: 'dan' | 'atau'): string {
  if (daftar.length < 3) return daftar.join(` ${penghubung} `);
  return `${daftar.slice(0, -1).join(', ')}, ${penghubung} ${daftar[daftar.length - 1]}`;
}

/** `PNS, CPNS, dan PPPK`. */
export const daftarDan = (daftar: readonly string[]): string => rangkai(daftar, 'dan');
/** `PNS, CPNS, atau PPPK`. */
export const daftarAtau = (daftar: readonly string[]): string => rangkai(daftar, 'atau');
