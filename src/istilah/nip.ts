/** NIP: the 18 digits that identify a civil servant; always text, for a spreadsheet number keeps only 15 of them. */

export type Nip = string & { readonly _nip: true };
export const PANJANG_NIP = 18;

/** Whether the text is 18 digits and nothing else. */
export const adalahNip = (teks: string): teks is Nip => /^\d{18}$/.test(teks);
