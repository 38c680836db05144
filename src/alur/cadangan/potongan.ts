/** A long text cut into cells, and put together again. */

/** Below the 50,000 characters of a cell (S-54), with room for what marks it as text. */
const PANJANG = 45_000;
const LUAR_ASCII = /[^\x20-\x7e]/g;

/** Of JSON; in ASCII alone, so that no cut divides a letter and no cell is read as anything but text. */
export function potong(json: string): string[] {
  const teks = json.replace(LUAR_ASCII, (huruf) => `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Array.from({ length: Math.ceil(teks.length / PANJANG) }, (_, i) => teks.slice(i * PANJANG, (i + 1) * PANJANG));
}
