/** HtmlService: panels from text, from the project's HTML files, and from templates (H-05). */
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { exposeClass, official } from '../service';
import { textOf } from './blob';
import { HtmlOutputHost } from './html-output';
import { HtmlTemplateHost } from './html-template';

type Api = GoogleAppsScript.HTML.HtmlService;
type Emulated = 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile';

export class HtmlServiceHost implements Pick<Api, Emulated> {
  constructor(private readonly execution: Execution) {}

  createHtmlOutput(html?: unknown): GoogleAppsScript.HTML.HtmlOutput {
    return official(new HtmlOutputHost(textOf(html)));
  }

  createHtmlOutputFromFile(filename: string): GoogleAppsScript.HTML.HtmlOutput {
    return official(new HtmlOutputHost(this.read(filename)));
  }

  createTemplate(html: unknown): GoogleAppsScript.HTML.HtmlTemplate {
    return official(new HtmlTemplateHost(this.execution, textOf(html)));
  }

  createTemplateFromFile(filename: string): GoogleAppsScript.HTML.HtmlTemplate {
    return official(new HtmlTemplateHost(this.execution, this.read(filename)));
  }

  private read(filename: string): string {
    const text = this.execution.project.html.get(filename);
    if (text === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return text;
  }
}
exposeClass('HtmlService', HtmlServiceHost);
