import type { Execution } from '../../../../src/lokal/apps-script/execution';
import { evaluate, failing, run } from '../script';
import { SpreadsheetAppWithUi } from '../spreadsheet-app-with-ui';

const services = [(execution: Execution) => ({ SpreadsheetApp: new SpreadsheetAppWithUi(execution) })];
const files = {
  'ui/sidebar.html': '<!DOCTYPE html><p>panel</p>', 'css.html': '<style>p{}</style>',
  'page.html': '<html><?!= include("css"); ?><b><?= title ?></b></html>',
  'Include.js': 'function include(f) { return HtmlService.createHtmlOutputFromFile(f).getContent(); } const shared = 9;',
};
const template = (html: string, set = ''): unknown =>
  evaluate(`(() => { const t = HtmlService.createTemplate(${JSON.stringify(html)}); ${set} return t.evaluate().getContent(); })()`, { files });

describe('HtmlService', () => {
  it('H-05 a file is named without extension, folders kept, case counts', () => {
    expect(evaluate('HtmlService.createHtmlOutputFromFile("ui/sidebar").getContent()', { files })).toBe('<!DOCTYPE html><p>panel</p>');
    for (const name of ['sidebar', 'ui/Sidebar', 'ui/sidebar.html']) {
      expect(failing(`HtmlService.createHtmlOutputFromFile("${name}");`, { files })).toBe(`Exception: No HTML file named ${name} was found.`);
    }
  });

  it('H-19 the title is empty by default, settings chain, few meta tags are allowed', () => {
    expect(evaluate(`(() => { const o = HtmlService.createHtmlOutput('a').append('b').setTitle('T').setWidth(400).setHeight(200).appendUntrusted('<script>alert(1)</script>')
      .addMetaTag('viewport', 'x').setSandboxMode(HtmlService.SandboxMode.IFRAME); return [HtmlService.createHtmlOutput().getTitle(), o.getTitle(), o.getWidth(), o.getHeight(), o.getContent(), o.getMetaTags()[0].getName()]; })()`))
      .toEqual(['', 'T', 400, 200, 'ab&lt;script&gt;alert(1)&lt;/script&gt;', 'viewport']);
    expect(failing('HtmlService.createHtmlOutput().addMetaTag("charset", "x");')).toMatch(/^Exception/);
  });

  it('H-06 code runs, = escapes, != does not, variables are properties of the template', () => {
    expect(template('<? for (const x of list) { ?><i><?= x ?></i><? } ?><?!= raw ?>', 't.list = ["a<", 2]; t.raw = "<hr>";')).toBe('<i>a&lt;</i><i>2</i><hr>');
    expect(template('<?= shared ?>')).toBe('9');
    expect(template('<?= 1; 2 ?>')).toBe('1');
  });

  it.each([
    ['text', '<p><?= x ?></p>', '<p>&lt;&#34;&#39;&amp;</p>'],
    ['attribute', '<p title="<?= x ?>">', '<p title="&lt;&#34;&#39;&amp;">'],
    ['script value', '<script>var a = <?= x ?>;</script>', "<script>var a = '\\x3c\\x22\\x27\\x26';</script>"],
    ['script string', '<script>var a = "<?= x ?>";</script><p><?= x ?>', '<script>var a = "\\x3c\\x22\\x27\\x26";</script><p>&lt;&#34;&#39;&amp;'],
  ])('H-06 escapes for the place: %s', (_, html, text) => {
    expect(template(html, 't.x = `<"\'&`;')).toBe(text);
  });

  it('H-07 the include pattern', () => {
    expect(evaluate('(() => { const t = HtmlService.createTemplateFromFile("page"); t.title = "A&B"; return t.evaluate().getContent(); })()', { files }))
      .toBe('<html><style>p{}</style><b>A&amp;B</b></html>');
    expect(evaluate('HtmlService.createHtmlOutputFromFile("page").getContent()', { files })).toContain('<?!= include');
  });

  it('H-08 a comment in a scriptlet swallows the rest of its line', () => {
    expect(template('a<? // note ?>lost\nkept')).toBe('akept');
  });

  it('H-06 an unknown variable is a ReferenceError', () => {
    expect(failing('HtmlService.createTemplate("<?= nobody ?>").evaluate();')).toBe('ReferenceError: nobody is not defined');
  });
});

describe('Ui', () => {
  const UI = 'const ui = SpreadsheetApp.getUi(); const html = HtmlService.createHtmlOutput("isi").setTitle("Judul").setWidth(500).setHeight(300);';

  it('U-05 U-06 panels do not suspend; the dialog title overrides; a sidebar is 300 wide', () => {
    const { screen } = run(`${UI} ui.showSidebar(html); ui.showModalDialog(html, 'Dialog'); ui.showModelessDialog(html, 'Bebas');`, { services });
    expect(screen.dialogs.map(({ kind, title, width, height, content }) => [kind, title, width, height, content])).toEqual([
      ['sidebar', 'Judul', 300, undefined, 'isi'], ['modal', 'Dialog', 500, 300, 'isi'], ['modeless', 'Bebas', 500, 300, 'isi']]);
  });

  it('U-04 alerts and prompts are answered from outside; closed with X they give CLOSE', () => {
    const body = `${UI} const b = ui.alert('Judul', 'Lanjut?', ui.ButtonSet.YES_NO); const p = ui.prompt('Nama?');
      return [b === ui.Button.CLOSE, String(p.getSelectedButton()), p.getResponseText()];`;
    expect(run(body, { services })).toMatchObject({ value: [true, 'CLOSE', ''] });
    const answered = run(body, { services, answer: () => ({ button: 'OK', text: 'Ani' }) });
    expect(answered).toMatchObject({ value: [false, 'OK', 'Ani'] });
    expect(answered.screen.questions).toEqual([
      { kind: 'alert', title: 'Judul', message: 'Lanjut?', buttons: 'YES_NO' }, { kind: 'prompt', title: '', message: 'Nama?', buttons: 'OK' }]);
  });

  it('U-02 a second menu of the same name replaces the first, and nothing shows before addToUi', () => {
    const { screen } = run(`${UI} ui.createMenu('A').addItem('1', 'f').addToUi(); ui.createMenu('B'); ui.createMenu('A').addItem('2', 'g').addToUi();
      ui.createAddonMenu().addItem('x', 'y').addToUi();`, { services });
    expect(screen.menus.map(({ title, place, entries }) => [title, place, entries.length && (entries[0] as { caption: string }).caption]))
      .toEqual([['A', 'bar', '2'], ['Add-on', 'addon', 'x']]);
  });
});
