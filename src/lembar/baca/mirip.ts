/** Finds what was probably meant by a word that is almost a known one. */
import { kunciTeks } from './bersihkan';

/** Edits (insert, drop, replace, swap of neighbours) that turn one text into the other. */
export function jarakKetik(a: string, b: string): number {
  let duaLalu: number[] = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const kini = [i];
    for (let j = 1; j <= b.length; j++) {
      const beda = a[i - 1] === b[j - 1] ? 0 : 1;
      let nilai = Math.min((lalu[j] as number) + 1, (kini[j - 1] as number) + 1, (lalu[j - 1] as number) + beda);
      const bertukar = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (bertukar) nilai = Math.min(nilai, (duaLalu[j - 2] as number) + 1);
      kini.push(nilai);
    }
    duaLalu = lalu;
    lalu = kini;
  }
  return lalu[b.length] as number;
}

/** The one known text that is nearest, at most a quarter of its letters away; undefined where none or two are. */
export function palingMirip<T extends string>(teks: string, daftar: readonly T[]): T | undefined {
  const kunci = kunciTeks(teks);
  let terdekat: T | undefined;
  let jarak = Infinity;
  let seri = false;
  for (const calon of daftar) {
    const batas = Math.max(1, Math.floor(calon.length / 4));
    const beda = Math.abs(calon.length - kunci.length) > batas ? Infinity : jarakKetik(kunci, kunciTeks(calon));
    if (beda > batas || beda > jarak) continue;
    seri = beda === jarak && terdekat !== calon;
    terdekat = calon;
    jarak = beda;
  }
  return seri ? undefined : terdekat;
}
