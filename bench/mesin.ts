/** On what the figures were measured, in one line. */
import { cpus, platform, release, totalmem } from 'node:os';

export function barisMesin(): string {
  const prosesor = cpus();
  const memori = Math.round(totalmem() / 2 ** 30);
  return `${prosesor.length} × ${prosesor[0]?.model.trim() ?? 'unknown CPU'}, ${memori} GiB, ${platform()} ${release()}, Node ${process.version}`;
}
