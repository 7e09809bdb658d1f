/** Node with only the package. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { article, title } from '../dist/wait-for-widget.ts';
import { name, project, run } from './project.ts';

const script = `
const globals = () => [typeof window, typeof document, typeof location];
const before = globals();
const { MtcPrerenderError, prerender } = await import('${name}/server');
const html = prerender('mtc-article', { topic: 'medication-management' });
const again = prerender('mtc-article', { topic: 'medication-management' });
const spanish = prerender('mtc-service-card', { service: 'tms', hidden: false, 'heading-level': 4 }, 'es-MX');

const codeOf = (...given) => {
  try { return prerender(...given); }
  catch (error) { return error instanceof MtcPrerenderError && error instanceof Error && error.code; }
};
const codes = [
  codeOf('mtc-artikel'), codeOf('constructor'), codeOf('mtc-article', { topik: 'x' }), codeOf('mtc-article', { onclick: 'x' }),
  codeOf('mtc-article', { topic: 'x' }), codeOf('mtc-service-card', { layout: 'diagonal' }),
  codeOf('mtc-article', {}, 'no language'), codeOf('mtc-article', { lang: 'no language' }),
];
console.log(JSON.stringify({ before, after: globals(), html, same: html === again, spanish, codes }));
`;

interface Said {
  before: string[];
  after: string[];
  html: string;
  same: boolean;
  spanish: string;
  codes: string[];
}

describe('./server in plain Node', () => {
  let folder: string;
  let said: Said;
  before(() => {
    folder = project({ 'index.js': script });
    const { status, output } = run(folder, 'index.js');
    assert.equal(status, 0, output);
    said = JSON.parse(output) as Said;
  });

  it('writes each sentence of the article, in a shadow root and as children', () => {
    const [, root = '', children = ''] = /<template[^>]*>(.*)<\/template>(.*)$/s.exec(said.html) ?? [];
    const plain = (html: string): string =>
      html
        .replace(/<button.*?<\/button>|<style.*?<\/style>/gs, (found) =>
          found.replace(/<style.*|<[^>]*>/gs, ''),
        )
        .replace(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&');
    for (const half of [root, children])
      assert.deepEqual(
        article.filter((sentence) => !plain(half).includes(sentence)),
        [],
      );
    assert.ok(root.includes('<style>') && !children.includes('<style'), title);
  });

  it('writes the same HTML again', () => assert.ok(said.same));

  it('finds the nearest language, and leaves out false values', () => {
    assert.match(said.spanish, /^<mtc-service-card service="tms" heading-level="4">/);
    assert.match(said.spanish, /<div class="box" lang="es" dir="ltr">/);
    assert.match(said.spanish, /<h4/);
  });

  it('defines no window, document or location', () => {
    assert.deepEqual(said.before, ['undefined', 'undefined', 'undefined']);
    assert.deepEqual(said.after, said.before);
  });

  it('throws MtcPrerenderError with a code for invalid values', () => {
    assert.deepEqual(said.codes, [
      ...['unknown-tag', 'unknown-tag', 'unknown-attribute', 'unknown-attribute'],
      ...['unknown-id', 'bad-attribute', 'bad-language', 'bad-language'],
    ]);
  });

  it('works together with the entries that define elements, in either order', () => {
    for (const order of [
      ['mtc.js', 'server'],
      ['server', 'mtc.js'],
    ]) {
      const imports = order.map((entry) => `await import('${name}/${entry}');`).join('\n');
      const code = `${imports}\nconst { prerender } = await import('${name}/server');
        process.stdout.write(String(prerender('mtc-skip-link').length > 100));`;
      assert.equal(run(folder, '--input-type=module', '--eval', code).output, 'true');
    }
  });
});
