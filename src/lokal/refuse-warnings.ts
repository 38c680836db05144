/** A warning of the bundler is an error: nothing doubtful is pushed. */
import type { Message } from 'esbuild';

/** Throws an Error with every warning, where it stands and what it says. */
export function refuseWarnings(warnings: readonly Message[]): void {
  if (warnings.length === 0) return;
  const place = ({ location }: Message): string => (location ? `${location.file}:${location.line}: ` : '');
  throw new Error(warnings.map((warning) => `${place(warning)}${warning.text}`).join('\n'));
}
