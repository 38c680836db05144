/** HtmlTemplate: scriptlets compiled to one function that runs in the script's own realm (H-06 to H-08). */
import { parseExpressionAt } from 'acorn';
import type { Execution } from '../execution';
import { exposeClass, official } from '../service';
import { HtmlWriter } from './html-escape';
import { HtmlOutputHost } from './html-output';

type Api = GoogleAppsScript.HTML.HtmlTemplate;

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

export class HtmlTemplateHost implements Pick<Api, 'evaluate' | 'getRawContent' | 'getCode'> {
  constructor(private readonly execution: Execution, private readonly source: string) {}

  /** Runs once; the variables are the properties that the script set on the template object. */
  evaluate(): GoogleAppsScript.HTML.HtmlOutput {
    const writer = new HtmlWriter();
    const print = (value: unknown): void => writer.raw(String(value ?? ''));
    const escape = (value: unknown): void => writer.escaped(value ?? '');
    this.execution.runCode(this.getCode(), [this.execution.scriptObjectOf(this), print, escape]);
    return official(new HtmlOutputHost(writer.text));
  }

  getRawContent(): string {
    return this.source;
  }

  getCode(): string {
    return `(function (template, print, escape) { with (template) {${compile(this.source)}\n} })`;
  }
}
exposeClass('HtmlService.HtmlTemplate', HtmlTemplateHost);

/** One statement for each stretch of a line, so that a comment in a scriptlet swallows the rest of its line (H-08). */
const printText = (text: string): string =>
  text.split(/(?<=\n)/).map((line) => `print(${JSON.stringify(line)});${line.endsWith('\n') ? '\n' : ''}`).join('');

function compile(source: string): string {
  let code = '';
  let from = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    code += printText(source.slice(from, match.index));
    const [scriptlet, kind, inner = ''] = match;
    code += kind === undefined ? `${inner};` : `${kind === '=' ? 'escape' : 'print'}(${firstExpression(inner)});`;
    from = match.index + scriptlet.length;
  }
  return code + printText(source.slice(from));
}

/** `<?=` prints only its first statement. */
function firstExpression(code: string): string {
  return code.slice(0, parseExpressionAt(code, 0, { ecmaVersion: 'latest' }).end);
}
