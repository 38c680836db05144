/** What the workbench does not do in the grid, said to the person who tried it. */

/** By the start of the library's name for what was asked. */
const DEEDS: readonly (readonly [start: string, deed: string])[] = [
  ['sheet.command.auto-fill', 'Mengisi sel dengan menarik sudutnya'],
  ['sheet.command.refill', 'Mengisi sel dengan menarik sudutnya'],
  ['sheet.command.copy-down', 'Mengisi ke bawah'],
  ['sheet.command.copy-right', 'Mengisi ke kanan'],
  ['sheet.command.move-range', 'Memindahkan sel dengan menariknya'],
  ['sheet.command.move-rows', 'Memindahkan baris'],
  ['sheet.command.delta-column-width', 'Mengubah lebar kolom'],
  ['sheet.command.set-col-auto-width', 'Mengubah lebar kolom'],
  ['sheet.command.set-worksheet-col-width', 'Mengubah lebar kolom'],
  ['sheet.command.delta-row-height', 'Mengubah tinggi baris'],
  ['sheet.command.set-row', 'Mengubah tinggi baris'],
  ['sheet.command.set-worksheet-order', 'Memindahkan lembar'],
  ['sheet.command.insert-sheet', 'Menambah lembar'],
  ['sheet.command.copy-sheet', 'Menyalin lembar'],
  ['sheet.command.set-worksheet-hidden', 'Menyembunyikan lembar'],
  ['sheet.command.set-frozen', 'Membekukan baris atau kolom'],
  ['sheet.command.cancel-frozen', 'Membekukan baris atau kolom'],
  ['sheet.command.set-rows-hidden', 'Menyembunyikan baris'],
  ['sheet.command.set-specific-rows-visible', 'Menampilkan baris tersembunyi'],
  ['sheet.command.set-selected-rows-visible', 'Menampilkan baris tersembunyi'],
  ['sheet.command.set-col-hidden', 'Menyembunyikan kolom'],
  ['sheet.command.set-col-visible', 'Menampilkan kolom tersembunyi'],
  ['sheet.command.set-selected-cols-visible', 'Menampilkan kolom tersembunyi'],
  ['sheet.command.set-range', 'Mengubah rupa sel'],
  ['sheet.command.set-style', 'Mengubah rupa sel'],
  ['sheet.command.set-bold', 'Mengubah rupa sel'],
  ['sheet.command.set-italic', 'Mengubah rupa sel'],
  ['sheet.command.set-underline', 'Mengubah rupa sel'],
  ['sheet.command.set-stroke', 'Mengubah rupa sel'],
  ['univer.command.cut', 'Memotong sel'],
  ['univer.command.undo', 'Mengurungkan pengetikan'],
  ['univer.command.redo', 'Mengulangi pengetikan'],
];

const REST = 'belum ditiru di meja kerja; lakukan di Google Sheets.';

/** @param command the library's name for what the person asked */
export function refusalSentence(command: string): string {
  const deed = DEEDS.find(([start]) => command.startsWith(start))?.[1] ?? 'Tindakan ini';
  return `${deed} ${REST}`;
}
