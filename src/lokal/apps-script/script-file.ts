/** One script file as Apps Script saves it: parsed as its older parser would, names taken, `catch` made kill-proof. */
import * as vm from 'node:vm';
import { parse, type Node, type Program } from 'acorn';
import { GUARD } from './realm';

/** What Apps Script answers when it refuses to save a file. */
export class SaveError extends Error {
  override readonly name = 'SaveError';

  constructor(kind: 'SyntaxError' | 'ParseError', message: string, line: number, file: string) {
    super(`Syntax error: ${kind}: ${message} line: ${line} file: ${file}.gs`);
  }
}

export interface ScriptFile {
  /** Name without extension, as stack frames show it. */
  readonly name: string;
  readonly script: vm.Script;
  /** Top-level functions, also those held by a top-level variable. */
  readonly functions: readonly string[];
  /** All top-level names: the root of a dotted name must be one of them. */
  readonly names: readonly string[];
}

type AnyNode = Node & Record<string, unknown>;

/** What each name was read from last, and how: a bundle takes a third of a second, and mostly it is the same again. */
const lastRead = new Map<string, { readonly source: string; readonly file: ScriptFile }>();

/**
 * Parses and compiles one file.
 * @throws SaveError for syntax that Apps Script refuses, also where V8 itself would take it
 */
export function readScriptFile(name: string, source: string): ScriptFile {
  const known = lastRead.get(name);
  if (known?.source === source) return known.file;
  const file = parsed(name, source);
  lastRead.set(name, { source, file });
  return file;
}

function parsed(name: string, source: string): ScriptFile {
  assertCompiles(name, source);
  const program = parseAs(name, source);
  const guarded: number[] = [];
  visit(program as unknown as AnyNode, (node) => {
    const refusal = refusalOf(node);
    if (refusal) throw new SaveError(refusal.kind, refusal.message, lineOf(source, node.start), name);
    guarded.push(...guardedBlocksOf(node));
  });
  const script = new vm.Script(withGuards(source, guarded), { filename: name });
  return { name, script, ...topLevelOf(program) };
}

/** V8 itself words the errors of import, export and top-level await as the platform shows them. */
function assertCompiles(name: string, source: string): void {
  try {
    new vm.Script(source, { filename: name });
  } catch (error) {
    const { message, stack } = error as Error;
    const line = Number(/:(\d+)\n/.exec(String(stack))?.[1] ?? 1);
    throw new SaveError('SyntaxError', message.replace('top level bodies', 'top-level bodies'), line, name);
  }
}

function parseAs(name: string, source: string): Program {
  try {
    return parse(source, { ecmaVersion: 'latest', sourceType: 'script' });
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    throw new SaveError('SyntaxError', message.replace(/ \(\d+:\d+\)$/, ''), loc?.line ?? 1, name);
  }
}

const IMPORT_REFUSED = { kind: 'SyntaxError', message: 'Cannot use import statement outside a module' } as const;
const INVALID_TOKEN = { kind: 'SyntaxError', message: 'Invalid or unexpected token' } as const;

interface Refusal {
  readonly kind: 'SyntaxError' | 'ParseError';
  readonly message: string;
}

function refusalOf(node: AnyNode): Refusal | undefined {
  if (node.type === 'PrivateIdentifier') return INVALID_TOKEN;
  if (node.type === 'StaticBlock') return { kind: 'SyntaxError', message: "Unexpected token '{'" };
  if (node.type === 'PropertyDefinition' && node.static) {
    return { kind: 'ParseError', message: `Unexpected token ${node.value ? '=' : ';'}` };
  }
  if (node.type === 'ImportExpression') return IMPORT_REFUSED;
  const raw = node.type === 'Literal' ? String(node.raw) : '';
  const isNewNumber = /^[\d.]/.test(raw) && /[_n]/.test(raw) && typeof node.value !== 'string';
  return isNewNumber ? INVALID_TOKEN : undefined;
}

/** Starts of blocks that would see a kill: bodies of `catch` and `finally`. */
function guardedBlocksOf(node: AnyNode): number[] {
  if (node.type !== 'TryStatement') return [];
  const handler = node.handler as { body: Node } | null;
  const blocks = [handler?.body, node.finalizer as Node | null];
  return blocks.flatMap((block) => (block ? [block.start] : []));
}

/** Inserts the guard behind each opening brace, on the same line, so that line numbers stay true. */
function withGuards(source: string, starts: readonly number[]): string {
  let text = '';
  let from = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    text += `${source.slice(from, start + 1)}${GUARD}.alive();`;
    from = start + 1;
  }
  return text + source.slice(from);
}

function topLevelOf(program: Program): { functions: string[]; names: string[] } {
  const functions: string[] = [];
  const names: string[] = [];
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration') functions.push(statement.id.name);
    if (statement.type === 'ClassDeclaration') names.push(statement.id.name);
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier') continue;
      names.push(id.name);
      if (init && /^(Arrow)?FunctionExpression$/.test(init.type)) functions.push(id.name);
    }
  }
  return { functions: [...new Set(functions)], names: [...new Set([...functions, ...names])] };
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const child of Object.values(node)) {
    for (const item of Array.isArray(child) ? child : [child]) {
      if (isNode(item)) visit(item, see);
    }
  }
}

const lineOf = (source: string, position: number): number => source.slice(0, position).split('\n').length;
