/** Builders for tests of the runtime: one file of script code, run in one line. */
import { projectOf } from '../../../src/lokal/apps-script/project';
import type { Manifest } from '../../../src/lokal/apps-script/manifest';
import { valueOf, type Outcome } from '../../../src/lokal/apps-script/outcome';
import { createRuntime, type ExecuteOptions, type Runtime, type RuntimeOptions } from '../../../src/lokal/apps-script/runtime';

export const JAKARTA: Manifest = { timeZone: 'Asia/Jakarta' };

export type Given = Partial<RuntimeOptions> & {
  readonly manifest?: Manifest;
  readonly files?: Readonly<Record<string, string>>;
};

/** A runtime over `Code.js`, bound, in Jakarta, on 24 November 2026 at 07:00. */
export const runtimeOf = (code: string, { manifest = JAKARTA, files = {}, ...options }: Given = {}): Runtime =>
  createRuntime({
    project: projectOf({ 'Code.js': code, ...files }, manifest), isBound: true, start: Date.UTC(2026, 10, 24), ...options,
  });

/** How a function of the body `body` ends. */
export const run = (body: string, given: Given & ExecuteOptions = {}): Outcome =>
  runtimeOf(`function main() { ${body} }`, given).execute('main', [], given);

/** The value of an expression, evaluated by a script. */
export const evaluate = (expression: string, given: Given & ExecuteOptions = {}): unknown =>
  valueOf(run(`return (${expression});`, given));

/** `Name: message` of the error that an uncaught failure shows. */
export function failureOf(outcome: Outcome): string {
  if (outcome.kind === 'exception' || outcome.kind === 'not-emulated') return `${outcome.failure.name}: ${outcome.failure.message}`;
  throw new Error(`Expected a failure, got ${outcome.kind}.`);
}

/** The failure of the statement `body`. */
export const failing = (body: string, given: Given & ExecuteOptions = {}): string => failureOf(run(body, given));
