/** Where the client API is put into a panel's page: before its own scripts, without changing how it is read. */
import { withShim } from '../../../src/lokal/meja/panel-shim/with-shim';

const PENGATURAN = { token: 't', functions: ['f'], origin: 'http://127.0.0.1:1' };
const sisip = (html: string): string => withShim(html, 'S', PENGATURAN).replace(/<script>S[\s\S]*?<\/script>/, '|');

it.each([
  ['<!DOCTYPE html><html lang="id"><head><title>x</title>', '<!DOCTYPE html><html lang="id"><head>|<title>x</title>'],
  ['<!-- kop -->\n<!doctype html>\n<html>\n<!-- dalam --><head data-a="1">\n<script>a</script>', '<!-- kop -->\n<!doctype html>\n<html>\n<!-- dalam --><head data-a="1">|\n<script>a</script>'],
  ['<!DOCTYPE html><p>tanpa kepala', '<!DOCTYPE html>|<p>tanpa kepala'],
  ['<p>tanpa apa pun<head>', '|<p>tanpa apa pun<head>'],
  ['<header>bukan head</header>', '|<header>bukan head</header>'],
  ['<!-- <head> --><html><head><b>', '<!-- <head> --><html><head>|<b>'],
  ['', '|'],
])('%s', (html, hasil) => expect(sisip(html)).toBe(hasil));

it('a name that looks like markup cannot end the script', () => {
  const html = withShim('<p>', 'S', { ...PENGATURAN, functions: ['</script><b>'] });
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).toContain('\\u003c/script>');
});
