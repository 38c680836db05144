/** The command line as a process of its own. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

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
