/** Hands a text to the person as a file, without any server. */

/** The text is written as UTF-8, byte for byte as it is. */
export function unduhTeks(nama: string, isi: string, jenis: string): void {
  const alamat = URL.createObjectURL(new Blob([isi], { type: `${jenis};charset=utf-8` }));
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = nama;
  document.body.append(tautan);
  tautan.click();
  tautan.remove();
  // The browser has taken it by then; at once would be too early in some.
  setTimeout(() => URL.revokeObjectURL(alamat), 1000);
}
