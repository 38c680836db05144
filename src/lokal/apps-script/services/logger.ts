/** Logger: the older log, whose values pass through Java and print its way. */
import type { Execution } from '../execution';
import { exposeClass } from '../service';
import { javaText } from './java-text';

type Api = GoogleAppsScript.Base.Logger;

export class LoggerHost implements Pick<Api, 'log' | 'getLog' | 'clear'> {
  private lines: string[] = [];

  constructor(private readonly execution: Execution) {}

  log(data: unknown, ...values: unknown[]): Api {
    const texts = values.map((value) => this.text(value));
    const text = texts.length === 0
      ? this.text(data)
      : String(data).replace(/%[sdf]/g, (hole) => texts.shift() ?? hole);
    this.lines.push(text);
    this.execution.screen.show({ type: 'log', level: 'info', source: 'Logger', text });
    return this as unknown as Api;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }

  private text(value: unknown): string {
    return javaText(value, this.execution.manifest.timeZone);
  }
}
exposeClass('Logger', LoggerHost);
