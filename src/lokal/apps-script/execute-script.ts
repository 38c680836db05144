/** Runs one top-level function of any Apps Script file, for the command `skrip`, and prints lines as they come. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { NotEmulated } from './errors';
import { DEFAULT_MANIFEST } from './manifest';
import { projectOf } from './project';
import { createRuntime } from './runtime';
import type { Answer, Question, ScreenEvent } from './screen';
import type { ServiceFactory } from './service';

export interface ScriptRun {
  /** Path of the `.js` or `.gs` file. */
  readonly file: string;
  readonly functionName: string;
  /** Services over the workbook; none for a standalone script. */
  readonly services?: readonly ServiceFactory[];
  /** Zone of the script, best the workbook's own, so that no day shifts between them; default America/New_York. */
  readonly timeZone?: string;
  /** Start of the virtual clock; default: now. */
  readonly start?: Date | number;
  readonly answer?: (question: Question) => Answer;
  /** Receives each line that the script logs or shows, as it comes. */
  readonly print: (line: string) => void;
}

/** The uncaught error of a script, with the platform's own `name` and `message`. */
export class ScriptError extends Error {
  constructor(override readonly name: string, message: string) {
    super(message);
  }
}

/**
 * Runs the function without a manifest: no scope is refused.
 * @returns the value of the function, as host data
 * @throws SaveError when Apps Script would refuse the file; NotEmulated for a member this runtime lacks; ScriptError
 * for an uncaught error or a killed run; an Error of Node when the file cannot be read
 */
export function executeScript({ file, functionName, print, services, start, answer, timeZone }: ScriptRun): unknown {
  const manifest = { ...DEFAULT_MANIFEST, ...(timeZone === undefined ? {} : { timeZone }) };
  const name = `${path.basename(file).replace(/\.[^.]+$/, '')}.js`;
  const project = projectOf({ [name]: fs.readFileSync(file, 'utf8') }, manifest);
  const onEvent = (event: ScreenEvent): void => print(lineOf(event));
  const outcome = createRuntime({ project, services, start, answer, onEvent }).execute(functionName);
  if (outcome.kind === 'value') return outcome.value;
  if (outcome.kind === 'not-emulated') throw new NotEmulated(outcome.what);
  if (outcome.kind === 'killed') throw new ScriptError('Exception', outcome.message);
  throw new ScriptError(outcome.failure.name, outcome.failure.message);
}

/** What a script shows, in one line. */
export function lineOf(event: ScreenEvent): string {
  if (event.type === 'log') return event.text;
  if (event.type === 'toast') return `[toast] ${titled(event.title, event.message)}`;
  if (event.type === 'html') return `[${event.kind}] ${titled(event.title, `${event.content.length} karakter HTML`)}`;
  if (event.type === 'menu') return `[menu] ${event.menu.title}`;
  const { kind, title, message } = event.question;
  return `[${kind}] ${titled(title, message)} -> ${event.answer.button}`;
}

const titled = (title: string, text: string): string => oneLine(title === '' ? text : `${title}: ${text}`);
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
