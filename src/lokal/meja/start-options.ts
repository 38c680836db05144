/** The words after `npm start --`, read strictly: at most one workbook, and a port. */
import { parseArgs } from 'node:util';
import { GalatPerintah } from '../perintah/galat-perintah';

export interface StartOptions {
  /** Undefined: the sample. */
  readonly file: string | undefined;
  /** Undefined: 8080, or the next free one. */
  readonly port: number | undefined;
}

/** @throws GalatPerintah with one sentence for whatever is not understood */
export function readStartOptions(words: readonly string[]): StartOptions {
  const { values, positionals } = parsed(words);
  if (positionals.length > 1) {
    const read = `${positionals.length}: ${positionals.join(', ')}`;
    throw new GalatPerintah(`Sebutkan satu berkas .xlsx saja; terbaca ${read}.`);
  }
  return { file: positionals[0], port: values.port === undefined ? undefined : portOf(values.port) };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { port: { type: 'string' } } });
  } catch {
    throw new GalatPerintah('Pilihan tidak dikenal. Pakai: npm start -- [buku.xlsx] [--port 8080]');
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new GalatPerintah(`Nilai --port harus bilangan 0 sampai 65535; terbaca "${text}".`);
}
