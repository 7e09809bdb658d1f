import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embedCode, leftOut, methods, methodsOf } from '../../src/embed-code/embed-code.ts';
import type { Embedded } from '../../src/embed-code/embedded.ts';
import type { Published } from '../../src/embed-code/published.ts';

const published: Published = {
  base: 'https://files.example/',
  version: '3.4.5',
  integrity: {
    'article.js': 'sha384-article',
    'service-card.js': 'sha384-card',
    'loader.js': 'sha384-loader',
    'resize.js': 'sha384-resize',
    'skip-link.js': 'sha384-skip',
  },
};
const article: Embedded = { widget: 'article', id: 'sleep', locale: 'en', title: 'Sleep & rest' };
const card: Embedded = {
  widget: 'service-card',
  id: 'tms',
  locale: 'es',
  title: 'EMT',
  attributes: { layout: 'horizontal', 'heading-level': '4', site: 'https://a.example/?b=1&c="2"' },
};
const code = (
  method: (typeof methods)[number],
  embedded = article,
  channel: 'exact' | 'floating' = 'floating',
) => embedCode(method, channel, embedded, published);

describe('code to paste', () => {
  it('is a tag with a fallback link inside, and its script', () => {
    assert.equal(
      code('tag'),
      `<mtc-article topic="sleep">
  <a href="https://files.example/v3/embed/article/sleep/en/">Sleep &amp; rest</a>
</mtc-article>
<script type="module" src="https://files.example/v3/cdn/article.js" data-cfasync="false" class="nowprocket"></script>`,
    );
  });

  it('pins an exact version with its hash', () => {
    assert.equal(
      code('loader', article, 'exact'),
      `<script type="module" src="https://files.example/v3.4.5/cdn/loader.js" integrity="sha384-loader" crossorigin="anonymous" data-cfasync="false" class="nowprocket"></script>
<mtc-article topic="sleep">
  <a href="https://files.example/v3.4.5/embed/article/sleep/en/">Sleep &amp; rest</a>
</mtc-article>`,
    );
  });

  it('never names an exact version without a hash', () => {
    const without = { ...published, integrity: {} };
    for (const method of ['tag', 'loader', 'iframe', 'wordpress'] as const)
      assert.throws(
        () => embedCode(method, 'exact', article, without),
        /There is no integrity hash for cdn\/[\w-]+\.js\./,
      );
  });

  it('writes attributes so that a page reads them correctly', () => {
    assert.match(
      code('tag', card),
      /^<mtc-service-card service="tms" lang="es" layout="horizontal" heading-level="4" site="https:\/\/a\.example\/\?b=1&amp;c=&quot;2&quot;">/,
    );
  });

  it('passes attributes to a frame in the URL, and lists what it leaves out', () => {
    assert.match(
      code('iframe', card),
      /^<iframe src="https:\/\/files\.example\/v3\/embed\/service-card\/tms\/es\/\?layout=horizontal&amp;heading-level=4" title="EMT" height="520" /,
    );
    assert.deepEqual(leftOut('iframe', card), ['site']);
    assert.deepEqual(leftOut('iframe', { ...card, children: '<b slot="action">Go</b>' }), [
      'site',
      'children',
    ]);
    assert.deepEqual(leftOut('tag', card), []);
  });

  it('keeps the fallback link next to slotted children, and leaves it out if there is another fallback', () => {
    const link = '<a href="https://files.example/v3/embed/article/sleep/en/">Sleep &amp; rest</a>';
    const slotted = { ...article, children: '<b slot="title">Rest</b>' };
    assert.ok(code('tag', slotted).includes(`  <b slot="title">Rest</b>\n  ${link}\n`));
    assert.ok(code('react', slotted).includes('</a>'));
    const own = { ...article, children: '<p>Call us.</p>', hasFallback: true };
    assert.ok(!code('tag', own).includes('<a '));
  });

  it('does not include a frame for a skip link', () => {
    assert.ok(!methodsOf('skip-link').includes('iframe'));
    assert.deepEqual(methodsOf('article'), [...methods]);
    const skip: Embedded = { widget: 'skip-link', id: 'main', locale: 'en', title: 'Skip to content' };
    assert.match(code('tag', skip), /<a href="#main">Skip to content<\/a>/);
  });

  it('is a WordPress block, or a shortcode of the plugin', () => {
    assert.match(code('wordpress'), /^<!-- wp:html -->\n<script [^]*<\/mtc-article>\n<!-- \/wp:html -->$/);
    const attributes = { label: 'Say "more"', 'structured-data': '', style: '--mtc-radius-l: 0' };
    const given = { ...article, attributes };
    assert.equal(
      code('shortcode', given),
      `[mtc widget="article" topic="sleep" label='Say "more"' structured-data="true"]`,
    );
    assert.deepEqual(leftOut('shortcode', given), ['style']);
  });

  it('is a shortcode that WordPress reads completely, without values that would end it', () => {
    const given = { ...article, attributes: { label: `It's "more"`, site: 'https://a.example/?b[]=1' } };
    assert.equal(code('shortcode', given), `[mtc widget="article" topic="sleep" label='It’s "more"']`);
    assert.deepEqual(leftOut('shortcode', given), ['site']);
  });

  it('is a React module, whatever the attributes contain', () => {
    const attributes = {
      'heading-level': '4',
      'structured-data': '',
      label: 'a "b"',
      style: '--mtc-a: 1px; --mtc-b: url(x:y)',
    };
    assert.equal(
      code('react', { ...article, attributes }),
      `// npm install @mindtherapyclinic/widgets@3
import { MtcArticle } from '@mindtherapyclinic/widgets/react';

export default function Widget() {
  return (
    <MtcArticle topic="sleep" headingLevel={4} structuredData label={"a \\"b\\""} style={{ "--mtc-a": "1px", "--mtc-b": "url(x:y)" }}>
      <a href="https://files.example/v3/embed/article/sleep/en/">Sleep &amp; rest</a>
    </MtcArticle>
  );
}`,
    );
    const children = '<b slot="title">"Rest"</b>';
    assert.match(
      code('react', { ...article, children, hasFallback: true }),
      /dangerouslySetInnerHTML=\{\{ __html: "<b slot=\\"title\\">\\"Rest\\"<\/b>" \}\}\n {4}\/>/,
    );
  });

  it('is a React module with a style and a title that contain JSX characters', () => {
    const style = 'margin-top: 0; --mtc-font: "A; B", serif; --mtc-b: url(data:a;b);';
    const react = code('react', { ...article, title: 'A {1} > "B"', attributes: { style } });
    assert.ok(
      react.includes(
        `style={{ "marginTop": "0", "--mtc-font": "\\"A; B\\", serif", "--mtc-b": "url(data:a;b)" }}`,
      ),
      react,
    );
    assert.ok(react.includes('>A &#123;1&#125; &gt; "B"</a>'), react);
  });

  it('installs an exact version, or the newest release of its major version', () => {
    assert.match(
      code('npm', article, 'exact'),
      /^<!-- npm install --save-exact @mindtherapyclinic\/widgets@3\.4\.5 -->/,
    );
    assert.match(code('npm'), /^<!-- npm install @mindtherapyclinic\/widgets@3 -->/);
  });

  it('is a snippet of the prerendered widget, which template engines leave alone', () => {
    const html = '<mtc-article>{{ x }} {% y %}</mtc-article>';
    assert.match(
      code('snippet', { ...article, html }),
      /^<div>\n<mtc-article>\{ \{ x \}\} \{ % y %\}<\/mtc-article>\n<\/div>\n<script /,
    );
    for (const method of ['snippet', 'flat'] as const)
      assert.throws(() => code(method), /found no "html", expected the widget as the server writes it/);
  });

  it('is a link, in HTML and in Markdown, whatever the title contains', () => {
    assert.equal(
      code('link'),
      '<a href="https://files.example/v3/embed/article/sleep/en/">Sleep &amp; rest</a>',
    );
    const title = ' A [b](c) *d* _e_ `f` <g> {h} ~i~ $j$ | k\n\\l & "m" ';
    assert.equal(
      code('markdown', { ...article, title }),
      '[A \\[b\\](c) \\*d\\* \\_e\\_ \\`f\\` &#60;g&#62; \\{h\\} &#126;i&#126; &#36;j&#36; &#124; k \\\\l &#38; "m"]' +
        '(https://files.example/v3/embed/article/sleep/en/)',
    );
    assert.deepEqual(leftOut('markdown', card), ['layout', 'heading-level', 'site']);
    assert.ok(!methodsOf('skip-link').includes('markdown'));
  });

  it('is a placeholder with the attributes of the tag', () => {
    assert.match(
      code('placeholder', card),
      /^<div data-mtc="service-card" data-service="tms" data-lang="es" data-layout="horizontal" /,
    );
  });

  it('is a flat snippet: the tag with its language around words, and the loader, without styles and slots', () => {
    const given = { ...card, html: '<p>Words</p>', attributes: { theme: 'dark', style: '--mtc-a: 1' } };
    assert.equal(
      code('flat', given),
      '<div><mtc-service-card service="tms" lang="es" theme="dark"><p>Words</p></mtc-service-card></div>\n' +
        '<script type="module" src="https://files.example/v3/cdn/loader.js" data-cfasync="false" data-nowprocket></script>',
    );
    assert.deepEqual(leftOut('flat', given), ['style']);
  });
});
