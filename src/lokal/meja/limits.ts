/** Sizes that page and server agree on. */

const MEGABYTE = 1024 * 1024;
/** Bytes of an .xlsx file that may be opened from the page. */
export const LARGEST_FILE = 50 * MEGABYTE;
/** Bytes of any other request. */
export const LARGEST_JSON = 20 * MEGABYTE;

/** Indonesian sentence for what is larger. */
export const tooLarge = (limit: number): string =>
  `Kiriman lebih besar dari batas ${Math.floor(limit / MEGABYTE)} MB; kecilkan, lalu coba lagi.`;
