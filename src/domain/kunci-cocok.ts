/** A name of a post or form as it is compared: without case, doubled spaces and spaces at the ends. */

export const kunciCocok = (teks: string): string => teks.trim().replace(/\s+/g, ' ').toLowerCase();
