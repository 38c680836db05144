/** The pages that Google serves: whole documents that fetch nothing, with a script that survives Google's handling. */
import { parse, tokenizer, tokTypes } from 'acorn';
import { buildUi, type UiPage } from '../../src/lokal/build-ui';

const script = ({ html }: UiPage): string => /<script>\n([\s\S]*)<\/script>\n<\/body>/.exec(html)?.[1] ?? '';
let panels: readonly UiPage[] = [];

beforeAll(async () => {
  // Templates of the server bring a line of script of their own.
  panels = (await buildUi()).filter((page) => script(page) !== '');
});

it('there are the sidebar and the dialog', () => {
  expect(panels.map(({ file }) => file)).toEqual(expect.arrayContaining(['catat-sesi.html', 'pengaturan.html']));
});

it('are documents in Indonesian whose links open elsewhere (H-02)', () => {
  for (const { html } of panels) {
    expect(html).toMatch(/^<!DOCTYPE html>\s*<html lang="id">/);
    expect(html).toContain('<base target="_blank">');
  }
});

it('hold no template literal, in which Google has eaten // as a comment (H-14), and parse as ES2020', () => {
  for (const panel of panels) {
    const text = script(panel);
    expect(text.length).toBeGreaterThan(10_000);
    expect(() => parse(text, { ecmaVersion: 2020 })).not.toThrow();
    expect([...tokenizer(text, { ecmaVersion: 2020 })].filter(({ type }) => type === tokTypes.backQuote)).toEqual([]);
  }
});

it('start no scriptlet and end their script once only (H-08)', () => {
  for (const { html } of panels) {
    expect(html).not.toContain('<?');
    expect(html.match(/<\/script/gi)).toHaveLength(1);
  }
});

it('ask nothing of any other address (H-03)', () => {
  for (const { html } of panels) expect(html).not.toMatch(/(?:src|href)=["']|@import|url\(|https?:\/\/(?!www\.w3\.org\/)/);
});

it('carry the rules, and nothing of the server', () => {
  for (const panel of panels) expect(script(panel)).not.toMatch(/\/\/ src\/(?:google|entry|lokal)\//);
  expect(panels.some((panel) => script(panel).includes('// src/aturan/daftar-kaidah.ts'))).toBe(true);
});
