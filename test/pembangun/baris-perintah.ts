/** The command line: as a process of its own, and in this one, which spares a start where only its words are looked at. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { jalankanPerintah } from '../../src/lokal/perintah/jalankan-perintah';

const ROOT = resolve(__dirname, '../..');

export interface Akhir {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run --silent jp -- …`, with other environment variables where given. */
export function jpDengan(env: Readonly<Record<string, string>>, ...kata: readonly string[]): Akhir {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', resolve(ROOT, 'src/lokal/cli.ts'), ...kata], {
    cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

export const jp = (...kata: readonly string[]): Akhir => jpDengan({}, ...kata);

/** The same in this process: status and what it says. */
export async function jpDiSini(...kata: readonly string[]): Promise<Akhir> {
  const teks = { stdout: '', stderr: '' };
  const dengar = (ke: keyof typeof teks) => (...isi: unknown[]): void => void (teks[ke] += `${format(...isi)}\n`);
  const telinga = [
    jest.spyOn(console, 'log').mockImplementation(dengar('stdout')),
    jest.spyOn(console, 'error').mockImplementation(dengar('stderr')),
    jest.spyOn(console, 'warn').mockImplementation(dengar('stderr')),
  ];
  try {
    const status = await jalankanPerintah(kata);
    return { status, ...teks };
  } finally {
    for (const satu of telinga) satu.mockRestore();
  }
}
