/** Browser: the older boxes; they suspend the run as Ui.alert does and answer with the button in small letters. */
import type { Execution } from '../execution';
import { exposeClass } from '../service';
import { ask } from './ui';

export class BrowserHost implements Pick<GoogleAppsScript.Base.Browser, 'msgBox' | 'inputBox'> {
  constructor(private readonly execution: Execution) {}

  msgBox(...args: unknown[]): string {
    return ask(this.execution, 'alert', args).button.toLowerCase();
  }

  inputBox(...args: unknown[]): string {
    const { button, text } = ask(this.execution, 'prompt', args);
    return button === 'OK' || button === 'YES' ? text ?? '' : 'cancel';
  }
}
exposeClass('Browser', BrowserHost);
