/** Tables as Markdown, the same on the terminal and in docs/kinerja.md. */
import type { Sasaran, Tabel } from './bagian';

export function teksTabel({ judul, kepala, baris, catatan }: Tabel): string {
  return [`### ${judul}`, '', barisTabel(kepala), barisTabel(kepala.map(() => '---')), ...baris.map(barisTabel), ...(catatan ? ['', catatan] : []), ''].join('\n');
}

export const teksSasaran = (daftar: readonly Sasaran[]): string =>
  [
    barisTabel(['Goal', 'Measured', '']), barisTabel(['---', '---', '---']),
    ...daftar.map(({ sasaran, terukur, tercapai }) => barisTabel([sasaran, terukur, tercapai ? 'held' : '**missed**'])), '',
  ].join('\n');

const barisTabel = (sel: readonly string[]): string => `| ${sel.join(' | ')} |`;
