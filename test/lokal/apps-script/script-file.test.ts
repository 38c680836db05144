import { projectOf } from '../../../src/lokal/apps-script/project';
import { readScriptFile, SaveError } from '../../../src/lokal/apps-script/script-file';
import { evaluate } from './script';

describe('what Apps Script refuses to save', () => {
  it.each([
    ['R-02 import', "import x from 'y';", /Cannot use import statement outside a module/],
    ['R-02 export', 'export const a = 1;', /Unexpected token 'export'/],
    ['R-02 import()', "const f = () => import('y');", /import/],
    ['R-03 top-level await', 'await f();', /await is only valid in async functions and the top-level bodies of modules/],
    ['R-04 private fields', 'class A { #x = 1; }', /Invalid or unexpected token/],
    ['R-04 private test', 'class A { #x; has(o) { return #x in o; } }', /Invalid or unexpected token/],
    ['R-05 static class fields', 'class A { static n = 0; }', /ParseError: Unexpected token =/],
    ['R-05 static blocks', 'class A { static { f(); } }', /Unexpected token '\{'/],
    ['R-06 numeric separators', 'const n = 1_000;', /Invalid or unexpected token/],
    ['R-06 BigInt literals', 'const n = 10n;', /Invalid or unexpected token/],
    ['plain mistakes', 'function f( { }', /SyntaxError/],
  ])('%s', (_, source, message) => {
    expect(() => readScriptFile('Code', source)).toThrow(SaveError);
    expect(() => readScriptFile('Code', source)).toThrow(message);
  });

  it('R-03 says the line and the file', () => {
    expect(() => readScriptFile('Code', 'var a;\n\n\n\nawait f();')).toThrow(
      'Syntax error: SyntaxError: await is only valid in async functions and the top-level bodies of modules line: 5 file: Code.gs',
    );
    expect(() => readScriptFile('X', 'class A {\n static n = 0;\n}')).toThrow('Syntax error: ParseError: Unexpected token = line: 2 file: X.gs');
  });
});

describe('what it takes', () => {
  it.each([
    ['R-08 async, generators, classes, spread', 'async function f() { await 1; } function* g() { yield 1; } class A { static m() {} }'],
    ['R-08 class fields of instances', 'class A { x = 1; }'],
    ['R-09 named groups and lookbehind', 'const r = /(?<=a)(?<year>\\d+)/u;'],
    ['identifiers and texts that look like separators', "const a_1 = '1_000n', b = 0x1f, c = { n_1: .5 };"],
  ])('%s', (_, source) => {
    expect(() => readScriptFile('Code', source)).not.toThrow();
  });

  it('R-24 functions, and variables that hold functions, are callable', () => {
    const project = projectOf({
      'Code.js': `function a() {} async function b() {} function* c() {} var d = function () {}; let e = () => 1; const f = async () => 1;
        var text = 'x'; class Klas { static m() {} } const menu = { item() {} }; { function inner() {} }
        globalThis.hidden = () => 1; function secret_() {}`,
    });
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'menu.item', 'Klas.m', 'secret_'].filter((name) => !project.isCallable(name))).toEqual([]);
    expect(['text', 'hidden', 'nothing.at', 'menu.', 'a();b', 'toString'].filter((name) => project.isCallable(name))).toEqual([]);
    expect(project.clientFunctions).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('keeps line numbers where a guard was put into catch and finally', () => {
    expect(evaluate(`(() => { try { null.x } catch { } finally { }
      try { undefined.y } catch (e) { return e.stack.split('\\n')[1].trim() } })()`)).toMatch(/Code:2:\d+$/);
  });
});
