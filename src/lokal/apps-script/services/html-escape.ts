/** Contextual escaping of `<?= ?>`: what is printed fits the place in the HTML where it lands (H-06). */

/** Where in the document the next text would stand. */
type Place = 'text' | 'tag' | 'attribute' | 'script' | 'script string' | 'style' | 'comment';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };

/** Text that shows as itself in HTML, in or out of attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const hex = (character: string): string => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
const escapeScriptString = (text: string): string =>
  text.replace(/[\\'"`<>&=/$]/g, hex).replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/[\u2028\u2029]/g, (line) =>
    `\\u${line.charCodeAt(0).toString(16)}`);

/** Follows the HTML that has been printed and escapes for the place reached. */
export class HtmlWriter {
  private output = '';
  private place: Place = 'text';
  private quote = '';
  private tag = '';

  get text(): string {
    return this.output;
  }

  /** Prints as it is. */
  raw(text: string): void {
    this.output += text;
    for (let index = 0; index < text.length; index += 1) index += this.step(text, index);
  }

  /** Prints so that it stays text: an HTML text or attribute, a JavaScript value, or the inside of a script string. */
  escaped(value: unknown): void {
    if (this.place === 'script') this.output += scriptValue(value);
    else if (this.place === 'script string') this.output += escapeScriptString(String(value));
    else if (this.place === 'style') this.output += String(value).replace(/[^\w .,#%-]/g, '');
    else this.output += escapeHtml(String(value));
  }

  /** Moves over one character; gives how many more to skip. */
  private step(text: string, index: number): number {
    const character = text.charAt(index);
    if (this.place === 'attribute' || this.place === 'script string') return this.stepInQuotes(character);
    if (this.place === 'text') return this.stepInText(text, index);
    if (this.place === 'tag') this.stepInTag(character);
    else if (this.place === 'comment') this.place = text.startsWith('-->', index) ? 'text' : 'comment';
    else this.stepInRawText(text, index, character);
    return 0;
  }

  private stepInQuotes(character: string): number {
    if (this.place === 'script string' && character === '\\') return 1;
    if (character === this.quote) this.place = this.place === 'attribute' ? 'tag' : 'script';
    return 0;
  }

  private stepInText(text: string, index: number): number {
    if (text.startsWith('<!--', index)) this.place = 'comment';
    else if (/^<[a-z/!]/i.test(text.slice(index, index + 2))) {
      this.place = 'tag';
      this.tag = /^<([a-z]*)/i.exec(text.slice(index, index + 20))?.[1]?.toLowerCase() ?? '';
    }
    return 0;
  }

  private stepInTag(character: string): void {
    if (character === '"' || character === "'") {
      this.place = 'attribute';
      this.quote = character;
    } else if (character === '>') {
      this.place = this.tag === 'script' || this.tag === 'style' ? this.tag : 'text';
    }
  }

  private stepInRawText(text: string, index: number, character: string): void {
    if (text.slice(index, index + 2) === '</') {
      this.place = 'tag';
      this.tag = '';
    } else if (this.place === 'script' && /["'`]/.test(character)) {
      this.place = 'script string';
      this.quote = character;
    }
  }
}

const scriptValue = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : `'${escapeScriptString(String(value))}'`;
