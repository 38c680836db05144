/** Why a session is not counted, as a sentence that follows the words "tidak dihitung" and does not say them again. */

/** `Tidak dihitung: kegiatan ke-3 … (Lampiran G.3)` → `Kegiatan ke-3 … (Lampiran G.3).` */
export function kalimatAlasan(alasan: string): string {
  const sebab = alasan.replace(/^Tidak dihitung: /, '');
  return `${sebab.charAt(0).toUpperCase()}${sebab.slice(1)}.`;
}
