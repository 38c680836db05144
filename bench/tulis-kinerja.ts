/** Puts the figures into docs/kinerja.md between their markers; what people wrote around them stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const BERKAS = resolve(__dirname, '../docs/kinerja.md');

/** `isi` by the name of its marker: `<!-- angka:hitungan -->` … `<!-- akhir:hitungan -->`. Throws where a marker is missing. */
export function tulisKinerja(isi: ReadonlyMap<string, string>): void {
  let teks = readFileSync(BERKAS, 'utf8');
  for (const [nama, angka] of isi) teks = gantiIsi(teks, nama, angka);
  writeFileSync(BERKAS, teks);
}

function gantiIsi(teks: string, nama: string, angka: string): string {
  const [awal, akhir] = [`<!-- angka:${nama} -->`, `<!-- akhir:${nama} -->`];
  const [dari, sampai] = [teks.indexOf(awal), teks.indexOf(akhir)];
  if (dari < 0 || sampai < dari) throw new Error(`docs/kinerja.md has no place for ${nama}`);
  return `${teks.slice(0, dari + awal.length)}\n\n${angka.trim()}\n\n${teks.slice(sampai)}`;
}
