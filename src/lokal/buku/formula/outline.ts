/** What a formula says without calculating it: is it well formed, what does it call, which cells does it read. */
import type { SheetLocale } from '../locale';
import { tokensOf, type Token, type TokenKind } from './tokens';
import { present } from '../present';

export interface Mention {
  readonly text: string;
  /** The function that it is an argument of, by itself; null where it stands in an expression or alone. */
  readonly argumentOf: string | null;
}

export interface Outline {
  /** In capitals, each once. */
  readonly functions: readonly string[];
  readonly references: readonly Mention[];
  readonly names: readonly Mention[];
  readonly hasArray: boolean;
  readonly joinsText: boolean;
  /** The outermost function, or 'reference' when the whole formula is one, '' for any other expression. */
  readonly outermost: string;
}

/** Null when the formula is malformed in this locale: Sheets then shows #ERROR! without an exception (S-32). */
export function outlineOf(formula: string, locale: SheetLocale): Outline | null {
  const tokens = tokensOf(formula.startsWith('=') ? formula.slice(1) : formula, locale);
  if (!tokens || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  return reader.whole() ? reader.outline(tokens) : null;
}

/** Reads by the grammar: expression = operand (operator operand)*. */
class Reader {
  private at = 0;
  private readonly functions = new Set<string>();
  private readonly references: Mention[] = [];
  private readonly names: Mention[] = [];
  private readonly calls: string[] = [];

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): boolean {
    return this.expression() && this.at === this.tokens.length;
  }

  outline(tokens: readonly Token[]): Outline {
    const [first] = tokens;
    const outermost =
      tokens.length === 1 && present(first).kind === 'reference'
        ? 'reference'
        : this.wrapsAll()
          ? present(first).text.toUpperCase()
          : '';
    return {
      functions: [...this.functions],
      references: this.references,
      names: this.names,
      outermost,
      hasArray: tokens.some(({ kind }) => kind === 'openArray'),
      joinsText: tokens.some(({ text }) => text === '&'),
    };
  }

  /** Whether the first token is a function whose bracket closes at the very end. */
  private wrapsAll(): boolean {
    if (this.tokens[0]?.kind !== 'function') return false;
    let depth = 0;
    return this.tokens.every(({ kind }, index) => {
      if (kind === 'open') depth++;
      if (kind === 'close') depth--;
      return index === 0 || depth > 0 || index === this.tokens.length - 1;
    });
  }

  private expression(): boolean {
    do {
      while (this.sign()) this.at++;
      if (!this.operand()) return false;
      while (this.kind() === 'percent') this.at++;
    } while (this.take('operator'));
    return true;
  }

  private sign(): boolean {
    return this.kind() === 'operator' && /^[-+]$/.test(present(this.tokens[this.at]).text);
  }

  private operand(): boolean {
    const token = this.tokens[this.at];
    if (!token) return false;
    if (token.kind === 'reference' || token.kind === 'name') {
      (token.kind === 'name' ? this.names : this.references).push({ text: token.text, argumentOf: this.directCall() });
    }
    this.at++;
    switch (token.kind) {
      case 'number':
      case 'text':
      case 'error':
      case 'reference':
      case 'name':
        return true;
      case 'function':
        return this.call(token.text.toUpperCase());
      case 'open':
        return this.inside('', () => this.expression() && this.take('close'));
      case 'openArray':
        return this.array();
      default:
        return false;
    }
  }

  private call(name: string): boolean {
    this.functions.add(name);
    return (
      this.take('open') &&
      this.inside(name, () => {
        if (this.take('close')) return true;
        do {
          if (this.kind() === 'argument' || this.kind() === 'close') continue;
          if (!this.expression()) return false;
        } while (this.take('argument'));
        return this.take('close');
      })
    );
  }

  private array(): boolean {
    do {
      if (!this.expression()) return false;
    } while (this.take('arrayColumn') || this.take('arrayRow'));
    return this.take('closeArray');
  }

  private inside(name: string, read: () => boolean): boolean {
    this.calls.push(name);
    const done = read();
    this.calls.pop();
    return done;
  }

  /** The function around, when the token here is a whole argument of it. */
  private directCall(): string | null {
    const [before, after] = [this.tokens[this.at - 1]?.kind, this.tokens[this.at + 1]?.kind];
    const starts = before === 'open' || before === 'argument';
    const ends = after === 'close' || after === 'argument';
    return starts && ends ? (this.calls[this.calls.length - 1] ?? null) || null : null;
  }

  private kind(): TokenKind | undefined {
    return this.tokens[this.at]?.kind;
  }

  private take(kind: TokenKind): boolean {
    if (this.kind() !== kind) return false;
    this.at++;
    return true;
  }
}
